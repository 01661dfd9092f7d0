package hasila.lexicon.time;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;

/**
 * A season: «صيف».
 *
 * @param start its first possible day
 * @param end its last possible day, of the next year in a winter
 */
public record SeasonName(MonthDay start, MonthDay end) implements Sense {
  public static List<Entry> of(Row row) {
    return row.entries(new SeasonName(day(row, "start"), day(row, "end")));
  }

  /** Whether it ends in another year than it begins in. */
  public boolean crossesYears() {
    return end.isBefore(start);
  }

  private static MonthDay day(Row row, String column) {
    String[] parts = row.cell(column).split("/", -1);
    try {
      return MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
    } catch (DateTimeException | NumberFormatException e) {
      throw row.fault(
          "\"" + row.cell(column) + "\" under " + column + " is no day",
          "Write month/day, as 6/21");
    }
  }
}
