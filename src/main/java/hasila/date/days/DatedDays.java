package hasila.date.days;

import hasila.lexicon.time.Era;
import hasila.mention.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which days a date of the calendar means, read against a day that is called today. */
public final class DatedDays {
  private static final int WEEK = 7;
  private static final int LEAP = 4;

  private DatedDays() {}

  /**
   * The first day of a date that needs no today; empty where its weekday is another day's: «الأحد 5
   * آذار 2019».
   */
  public static Optional<LocalDate> said(When.Dated dated) {
    Optional<DayRange> days = of(dated, Optional.empty(), false);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = days.get().first();
    return dated.weekday().isEmpty() || dated.weekday().get() == day.getDayOfWeek()
        ? Optional.of(day)
        : Optional.empty();
  }

  /**
   * The days of a date of the calendar.
   *
   * @param today empty where it is unknown; then only what names its year resolves
   * @param back whether it lies behind today: «منذ أيلول»
   */
  public static Optional<DayRange> of(When.Dated dated, Optional<LocalDate> today, boolean back) {
    if (dated.isWeekday()) {
      return today.isPresent()
          ? Optional.of(DayRange.of(weekday(dated.weekday().get(), dated, today.get())))
          : Optional.empty();
    }
    if (dated.month().isEmpty()) {
      OptionalInt year = dated.day().isPresent() ? OptionalInt.empty() : year(dated, today);
      return year.isPresent()
          ? Optional.of(Reckoning.year(dated.era(), year.getAsInt()))
          : Optional.empty();
    }
    When.Step step = dated.month().get();
    if (step instanceof When.Step.Number month && dated.year().isPresent()) {
      OptionalInt year = year(dated, today);
      return year.isPresent() ? inYear(dated, year.getAsInt(), month.value()) : Optional.empty();
    }
    if (today.isEmpty()) {
      return Optional.empty();
    }
    if (step instanceof When.Step.Shift shift) {
      return shifted(dated, shift.steps(), today.get());
    }
    return step instanceof When.Step.Number month
        ? choose(dated, years(dated, month.value(), today.get()), today.get(), back)
        : Optional.empty();
  }

  private static LocalDate weekday(DayOfWeek weekday, When.Dated dated, LocalDate today) {
    if (dated.steps().isEmpty()) {
      return today.with(TemporalAdjusters.previousOrSame(weekday));
    }
    int steps = dated.steps().getAsInt();
    if (steps < 0) {
      return today.with(TemporalAdjusters.previous(weekday)).minusDays((long) WEEK * (-1 - steps));
    }
    return steps == 0
        ? today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.nextOrSame(weekday))
        : today.with(TemporalAdjusters.next(weekday)).plusDays((long) WEEK * (steps - 1));
  }

  private static OptionalInt year(When.Dated dated, Optional<LocalDate> today) {
    if (dated.year().isEmpty()) {
      return OptionalInt.empty();
    }
    if (dated.year().get() instanceof When.Step.Number number) {
      return OptionalInt.of(number.value());
    }
    return dated.year().get() instanceof When.Step.Shift shift && today.isPresent()
        ? OptionalInt.of(Reckoning.yearOf(dated.era(), today.get()) + shift.steps())
        : OptionalInt.empty();
  }

  private static Optional<DayRange> shifted(When.Dated dated, int steps, LocalDate today) {
    int month = Reckoning.months(dated.era(), today) + steps;
    return inYear(
        dated, Math.floorDiv(month, Reckoning.MONTHS), Math.floorMod(month, Reckoning.MONTHS) + 1);
  }

  private static Optional<DayRange> inYear(When.Dated dated, int year, int month) {
    if (dated.day().isEmpty()) {
      return Reckoning.month(dated.era(), year, month);
    }
    Optional<LocalDate> day = Reckoning.day(dated.era(), year, month, dated.day().getAsInt());
    return day.isPresent() ? Optional.of(DayRange.of(day.get())) : Optional.empty();
  }

  /**
   * The date in the years around today: the nearest come first needs no more than a leap year's
   * reach.
   */
  private static List<DayRange> years(When.Dated dated, int month, LocalDate today) {
    int year = Reckoning.yearOf(dated.era(), today);
    int reach = isLeapDay(dated, month) ? 2 * LEAP : 2;
    List<DayRange> all = new ArrayList<>();
    for (int y = year - reach; y <= year + reach; y++) {
      Optional<DayRange> days = inYear(dated, y, month);
      if (days.isPresent()) {
        all.add(days.get());
      }
    }
    return all;
  }

  private static boolean isLeapDay(When.Dated dated, int month) {
    return dated.era() == Era.GREGORIAN
        ? month == 2 && dated.day().orElse(1) == 29
        : dated.day().orElse(1) == HijriCalendar.MOST_DAYS;
  }

  private static Optional<DayRange> choose(
      When.Dated dated, List<DayRange> all, LocalDate today, boolean back) {
    if (dated.steps().isPresent() && dated.steps().getAsInt() != 0) {
      return DayRange.beside(all, today, dated.steps().getAsInt());
    }
    if (dated.steps().isPresent()) {
      return DayRange.nearest(all, today, 1);
    }
    if (back) {
      Optional<DayRange> last = Optional.empty();
      for (DayRange days : all) {
        last = days.isAfter(today) ? last : Optional.of(days);
      }
      return last;
    }
    // A month without a day is more often one that is over: «في فبراير» in September is the one
    // seven months ago.
    return DayRange.nearest(all, today, dated.day().isPresent() ? 1 : 2);
  }
}
