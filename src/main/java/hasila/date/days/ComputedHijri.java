package hasila.date.days;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;

/**
 * ICU's Umm al-Qura. Nothing else touches ICU's calendars, which take long to load and are rarely
 * needed.
 */
final class ComputedHijri {
  private static final int MONTHS = 12;
  private static final long DAY = 86_400_000L;
  private static final ThreadLocal<IslamicCalendar> CALENDAR =
      ThreadLocal.withInitial(ComputedHijri::create);

  private ComputedHijri() {}

  private static IslamicCalendar create() {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    return calendar;
  }

  static LocalDate day(int year, int month, int day) {
    return LocalDate.ofEpochDay(Math.floorDiv(at(year, month, day).getTimeInMillis(), DAY));
  }

  static int length(int year, int month) {
    return at(year, month, 1).getActualMaximum(Calendar.DAY_OF_MONTH);
  }

  /** The months from year 0 to the month that holds the day. */
  static int months(LocalDate day) {
    IslamicCalendar calendar = CALENDAR.get();
    calendar.setTimeInMillis(day.toEpochDay() * DAY);
    return calendar.get(Calendar.YEAR) * MONTHS + calendar.get(Calendar.MONTH);
  }

  private static IslamicCalendar at(int year, int month, int day) {
    IslamicCalendar calendar = CALENDAR.get();
    calendar.clear();
    calendar.set(year, month - 1, day);
    return calendar;
  }
}
