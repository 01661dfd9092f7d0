package hasila.lexicon;

import java.util.List;

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

  static List<Entry> of(Row row) {
    return row.entries(new TimeUnit(row.constant("unit", Unit.class), (int) row.number("count")));
  }
}
