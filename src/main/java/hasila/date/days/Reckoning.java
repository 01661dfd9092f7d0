package hasila.date.days;

import hasila.lexicon.time.Era;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days, months and years of the Gregorian calendar and of the Hijri one (Umm al-Qura) as days of
 * the ISO calendar.
 */
public final class Reckoning {
  public static final int MONTHS = 12;

  private Reckoning() {}

  /** The day, empty where the calendar has none such: 30 February is never adjusted. */
  public static Optional<LocalDate> day(Era era, int year, int month, int day) {
    if (era == Era.HIJRI) {
      return HijriCalendar.day(year, month, day);
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<DayRange> month(Era era, int year, int month) {
    if (month < 1 || month > MONTHS) {
      return Optional.empty();
    }
    LocalDate first = day(era, year, month, 1).orElseThrow();
    return Optional.of(
        new DayRange(
            first, first.plusDays(length(era, year, month) - 1L), Resolved.Precision.MONTH));
  }

  static DayRange year(Era era, int year) {
    LocalDate first = day(era, year, 1, 1).orElseThrow();
    return new DayRange(
        first, day(era, year + 1, 1, 1).orElseThrow().minusDays(1), Resolved.Precision.YEAR);
  }

  private static int length(Era era, int year, int month) {
    return era == Era.HIJRI
        ? HijriCalendar.length(year, month)
        : YearMonth.of(year, month).lengthOfMonth();
  }

  /** Whether some year has such a day: 29 February is one, 31 April is none. */
  public static boolean isPossible(Era era, int month, int day) {
    if (month < 1 || month > MONTHS || day < 1) {
      return false;
    }
    return day <= (era == Era.HIJRI ? HijriCalendar.MOST_DAYS : Month.of(month).maxLength());
  }

  /** The months from year 0 to the month that holds the day. */
  public static int months(Era era, LocalDate day) {
    return era == Era.HIJRI
        ? HijriCalendar.months(day)
        : day.getYear() * MONTHS + day.getMonthValue() - 1;
  }

  /** The day's number in its month. */
  public static int dayOf(Era era, LocalDate day) {
    if (era == Era.GREGORIAN) {
      return day.getDayOfMonth();
    }
    int months = months(era, day);
    LocalDate first =
        day(era, Math.floorDiv(months, MONTHS), Math.floorMod(months, MONTHS) + 1, 1).orElseThrow();
    return (int) (day.toEpochDay() - first.toEpochDay()) + 1;
  }

  /** The year that holds the day. */
  public static int yearOf(Era era, LocalDate day) {
    return Math.floorDiv(months(era, day), MONTHS);
  }
}
