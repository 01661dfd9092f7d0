package hasila.lexicon.time;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Meaning;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time: «أسبوعين».
 *
 * @param count 1, 2 for a dual, 0 for a plural
 */
public record TimeUnit(Unit unit, int count) implements Sense {
  /** The stretches that dates are made of. */
  public enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
  }

  /** The stretch that begins at the token. */
  public static Optional<TimeUnit> at(Words words, int token) {
    return words.is(token, Role.TIME_UNIT)
        ? Optional.of((TimeUnit) words.sense(token, Role.TIME_UNIT))
        : Optional.empty();
  }

  /** How many of the unit the stretch at the token is: 1, 2, 0 for a plural, -1 where none is. */
  public static int count(Words words, int token, Unit unit) {
    if (words.is(token, Role.TIME_UNIT)) {
      for (Meaning meaning : words.meanings(token, Role.TIME_UNIT)) {
        TimeUnit known = (TimeUnit) meaning.sense();
        if (known.unit == unit && meaning.holds(words, token)) {
          return known.count;
        }
      }
    }
    return -1;
  }

  public static List<Entry> of(Row row) {
    return row.entries(new TimeUnit(row.constant("unit", Unit.class), (int) row.number("count")));
  }
}
