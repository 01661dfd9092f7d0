package hasila.lexicon.time;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The name of a day of the week: «الخميس». */
public record Weekday(DayOfWeek day) implements Sense {
  /** The day whose name begins at the token. */
  public static Optional<DayOfWeek> dayAt(Words words, int token) {
    return words.is(token, Role.WEEKDAY)
        ? Optional.of(((Weekday) words.sense(token, Role.WEEKDAY)).day)
        : Optional.empty();
  }

  public static List<Entry> of(Row row) {
    long day = row.number("day");
    if (day < 1 || day > 7) {
      throw row.fault("no day " + day, "Write 1 for Monday to 7 for Sunday");
    }
    return row.entries(new Weekday(DayOfWeek.of((int) day)));
  }
}
