package hasila.date.days;

import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The calendar of Umm al-Qura, as printed for the years that its table holds and by {@link
 * ComputedHijri} for others. Read when the first Hijri date turns up.
 */
public final class HijriCalendar {
  static final int MOST_DAYS = 30;
  private static final int MONTHS = 12;
  private static final List<Row> ROWS = Table.load("/hasila/date/", "umm-al-qura").rows();
  private static final int FIRST = (int) ROWS.get(0).number("year");
  private static final long[] STARTS = starts();

  private HijriCalendar() {}

  /** The first day of each month of the table, and of the month behind it, as days since 1970. */
  private static long[] starts() {
    long[] starts = new long[ROWS.size() * MONTHS + 1];
    int month = 0;
    for (Row row : ROWS) {
      long day = LocalDate.parse(row.cell("first_day")).toEpochDay();
      if (month > 0 && day != starts[month]) {
        throw row.fault(
            "the year before does not end before it", "Count the days of its months again");
      }
      starts[month] = day;
      for (String length : row.cell("months").split(" ", -1)) {
        starts[month + 1] = starts[month] + Long.parseLong(length);
        month++;
      }
    }
    return starts;
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    if (month < 1 || month > MONTHS || day < 1 || day > length(year, month)) {
      return Optional.empty();
    }
    int index = index(year, month);
    return Optional.of(
        isPrinted(index)
            ? LocalDate.ofEpochDay(STARTS[index] + day - 1)
            : ComputedHijri.day(year, month, day));
  }

  public static int length(int year, int month) {
    int index = index(year, month);
    return isPrinted(index)
        ? (int) (STARTS[index + 1] - STARTS[index])
        : ComputedHijri.length(year, month);
  }

  /** The months from year 0 to the month that holds the day. */
  static int months(LocalDate day) {
    long epochDay = day.toEpochDay();
    if (epochDay < STARTS[0] || epochDay >= STARTS[STARTS.length - 1]) {
      return ComputedHijri.months(day);
    }
    int found = Arrays.binarySearch(STARTS, epochDay);
    return FIRST * MONTHS + (found >= 0 ? found : -found - 2);
  }

  private static int index(int year, int month) {
    return (year - FIRST) * MONTHS + month - 1;
  }

  private static boolean isPrinted(int index) {
    return index >= 0 && index < STARTS.length - 1;
  }
}
