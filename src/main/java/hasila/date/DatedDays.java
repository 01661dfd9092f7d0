package hasila.date;

import hasila.lexicon.Era;
import hasila.mention.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Which days a date of the calendar means, read against a day that is called today. */
final class DatedDays {
  private static final int WEEK = 7;
  private static final int LEAP = 4;

  private DatedDays() {}

  /**
   * @param today empty where it is unknown; then only what names its year resolves
   * @param back whether it lies behind today: «منذ أيلول»
   */
  static Optional<Days> of(When.Dated dated, Optional<LocalDate> today, boolean back) {
    if (dated.isWeekday()) {
      return today.map(day -> Days.of(weekday(dated.weekday().get(), dated, day)));
    }
    if (dated.month().isEmpty()) {
      return dated.day().isPresent()
          ? Optional.empty()
          : year(dated, today).map(y -> Reckoning.year(dated.era(), y));
    }
    if (dated.month().get() instanceof When.Step.Shift shift) {
      return today.flatMap(day -> shifted(dated, shift.steps(), day));
    }
    if (!(dated.month().get() instanceof When.Step.Number named)) {
      return Optional.empty();
    }
    int month = named.value();
    if (dated.year().isPresent()) {
      return year(dated, today).flatMap(y -> inYear(dated, y, month));
    }
    return today.flatMap(day -> choose(dated, years(dated, month, day), day, back));
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

  private static Optional<Integer> year(When.Dated dated, Optional<LocalDate> today) {
    return dated.year().flatMap(step -> year(step, dated.era(), today));
  }

  private static Optional<Integer> year(When.Step step, Era era, Optional<LocalDate> today) {
    if (step instanceof When.Step.Number number) {
      return Optional.of(number.value());
    }
    return step instanceof When.Step.Shift shift
        ? today.map(day -> Reckoning.yearOf(era, day) + shift.steps())
        : Optional.empty();
  }

  private static Optional<Days> shifted(When.Dated dated, int steps, LocalDate today) {
    int month = Reckoning.months(dated.era(), today) + steps;
    return inYear(
        dated, Math.floorDiv(month, Reckoning.MONTHS), Math.floorMod(month, Reckoning.MONTHS) + 1);
  }

  private static Optional<Days> inYear(When.Dated dated, int year, int month) {
    if (dated.day().isEmpty()) {
      return Reckoning.month(dated.era(), year, month);
    }
    return Reckoning.day(dated.era(), year, month, dated.day().getAsInt()).map(Days::of);
  }

  /**
   * The date in the years around today: the nearest come first needs no more than a leap year's
   * reach.
   */
  private static List<Days> years(When.Dated dated, int month, LocalDate today) {
    int year = Reckoning.yearOf(dated.era(), today);
    int reach = isLeapDay(dated, month) ? 2 * LEAP : 2;
    IntFunction<Optional<Days>> in = y -> inYear(dated, y, month);
    List<Days> all = new ArrayList<>();
    for (int y = year - reach; y <= year + reach; y++) {
      in.apply(y).ifPresent(all::add);
    }
    return all;
  }

  private static boolean isLeapDay(When.Dated dated, int month) {
    return dated.era() == Era.GREGORIAN
        ? month == 2 && dated.day().orElse(1) == 29
        : dated.day().orElse(1) == HijriCalendar.MOST_DAYS;
  }

  private static Optional<Days> choose(
      When.Dated dated, List<Days> all, LocalDate today, boolean back) {
    if (dated.steps().isPresent() && dated.steps().getAsInt() != 0) {
      int steps = dated.steps().getAsInt();
      List<Days> side =
          all.stream().filter(d -> steps < 0 ? d.isBefore(today) : d.isAfter(today)).toList();
      int index = steps < 0 ? side.size() + steps : steps - 1;
      return index >= 0 && index < side.size() ? Optional.of(side.get(index)) : Optional.empty();
    }
    if (dated.steps().isPresent()) {
      return nearest(all, today, 1);
    }
    if (back) {
      return all.stream().filter(d -> !d.isAfter(today)).reduce((a, b) -> b);
    }
    // A month without a day is more often one that is over: «في فبراير» in September is the one
    // seven months ago.
    return nearest(all, today, dated.day().isPresent() ? 1 : 2);
  }

  /** The nearest, the earlier of two as near; days ahead count so many times. */
  private static Optional<Days> nearest(List<Days> all, LocalDate today, int ahead) {
    return all.stream()
        .min(Comparator.comparingLong(d -> d.distance(today) * (d.isAfter(today) ? ahead : 1)));
  }
}
