package hasila.lexicon;

import java.time.DayOfWeek;
import java.util.List;

/** The name of a day of the week: «الخميس». */
public record Weekday(DayOfWeek day) implements Sense {
  static List<Entry> of(Row row) {
    long day = row.number("day");
    if (day < 1 || day > 7) {
      throw row.fault("no day " + day, "Write 1 for Monday to 7 for Sunday");
    }
    return row.entries(new Weekday(DayOfWeek.of((int) day)));
  }
}
