package hasila.date;

import hasila.lexicon.Era;
import hasila.lexicon.TimeUnit.Unit;
import hasila.mention.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which days the words of a date mean, read against a day that is called today. */
final class WhenDays {
  private static final int WEEK = 7;
  private static final int MOST_SLIP = 1;

  private WhenDays() {}

  /**
   * @param today empty where it is unknown; then only what names its year resolves
   * @param back whether it lies behind today, said by «منذ»
   * @return empty where the day cannot be told or cannot be
   */
  static Optional<Days> of(When when, Optional<LocalDate> today, boolean back) {
    if (when instanceof When.Dated dated) {
      return DatedDays.of(dated, today, back);
    } else if (when instanceof When.NumberedMonth month) {
      return DatedDays.of(month.in(Optional.empty()), today, back);
    } else if (when instanceof When.FromToday words) {
      return fromToday(words, today);
    } else if (when instanceof When.InWeek week) {
      return today.map(day -> week(week, day));
    } else if (when instanceof When.Away away) {
      return today.flatMap(day -> away(away, day));
    } else if (when instanceof When.PartOf part) {
      return of(part.period(), today, back).map(period -> PeriodParts.part(part.part(), period));
    } else if (when instanceof When.NthOf nth) {
      Optional<Days> date =
          nth.date()
              .flatMap(d -> DatedDays.of(d, today, back))
              .filter(d -> nth.weekday().filter(d.first().getDayOfWeek()::equals).isPresent());
      return date.or(
          () -> of(nth.period(), today, back).flatMap(period -> PeriodParts.nth(nth, period)));
    } else if (when instanceof When.FractionOf fraction) {
      return DatedDays.of(fraction.year(), today, back)
          .map(year -> PeriodParts.fraction(fraction, year));
    } else if (when instanceof When.Season season) {
      return Seasons.of(season, today);
    } else if (when instanceof When.Decade decade) {
      return decade(decade, today);
    } else if (when instanceof When.Between between) {
      return between(between.from(), between.to(), today, back);
    } else if (when instanceof When.Listed list) {
      return listed(list.days(), today, back);
    }
    return Optional.empty();
  }

  private static Optional<Days> fromToday(When.FromToday words, Optional<LocalDate> today) {
    Optional<LocalDate> base = today.map(day -> day.plusDays(words.from()));
    if (words.named().isEmpty()) {
      return base.map(day -> Days.of(day, day.plusDays(words.to() - (long) words.from())));
    }
    When.Dated named = words.named().get();
    if (!named.isWeekday()) {
      return DatedDays.of(named, base, false);
    }
    return base.flatMap(day -> slip(day, named.weekday().get())).map(Days::of);
  }

  /**
   * A report printed after midnight may still say «اليوم الخميس» on Friday: one day off is read by
   * the weekday.
   */
  private static Optional<LocalDate> slip(LocalDate day, DayOfWeek weekday) {
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
    if (day.toEpochDay() - before.toEpochDay() <= MOST_SLIP) {
      return Optional.of(before);
    }
    LocalDate behind = day.with(TemporalAdjusters.next(weekday));
    return behind.toEpochDay() - day.toEpochDay() <= MOST_SLIP
        ? Optional.of(behind)
        : Optional.empty();
  }

  private static Days week(When.InWeek week, LocalDate today) {
    LocalDate monday =
        today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays((long) WEEK * week.steps());
    return week.weekday().isPresent()
        ? Days.of(monday.with(TemporalAdjusters.nextOrSame(week.weekday().get())))
        : new Days(monday, monday.plusDays(WEEK - 1L), Resolved.Precision.WEEK);
  }

  /**
   * Days and weeks are counted to the day, months and years to the month and the year that they
   * reach.
   */
  private static Optional<Days> away(When.Away away, LocalDate today) {
    LocalDate day = today;
    Unit finest = Unit.YEAR;
    for (When.Stretch stretch : away.stretches()) {
      long count = (long) stretch.count() * away.sign();
      day =
          switch (stretch.unit()) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            default -> day.plusYears(count);
          };
      finest = stretch.unit().compareTo(finest) < 0 ? stretch.unit() : finest;
    }
    if (away.weekday().isPresent()) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return Optional.of(Days.of(monday.with(TemporalAdjusters.nextOrSame(away.weekday().get()))));
    }
    return switch (finest) {
      case DAY, WEEK -> Optional.of(Days.of(day));
      case MONTH -> Reckoning.month(Era.GREGORIAN, day.getYear(), day.getMonthValue());
      default -> Optional.of(Reckoning.year(Era.GREGORIAN, day.getYear()));
    };
  }

  private static Optional<Days> decade(When.Decade decade, Optional<LocalDate> today) {
    Optional<Integer> first =
        decade.year() instanceof When.Step.Shift shift
            ? today.map(day -> Math.floorDiv(day.getYear(), 10) * 10 + 10 * shift.steps())
            : Optional.of(((When.Step.Number) decade.year()).value());
    return first.map(
        y ->
            new Days(
                LocalDate.of(y, 1, 1), LocalDate.of(y + 9, 12, 31), Resolved.Precision.DECADE));
  }

  private static Optional<Days> between(
      When from, When to, Optional<LocalDate> today, boolean back) {
    Optional<Days> last = of(to, today, back);
    Optional<Days> first = last.flatMap(end -> before(from, end, today, back));
    return first.map(start -> Days.spanning(List.of(start, last.get())));
  }

  /**
   * The first of two dates, not later than the second: «السبت والأحد» on a Saturday began a week
   * ago.
   */
  private static Optional<Days> before(
      When from, Days end, Optional<LocalDate> today, boolean back) {
    Optional<Days> start = of(from, today, back);
    if (from instanceof When.Dated dated && dated.isWeekday()) {
      When bare = When.Dated.of(dated.weekday().get(), OptionalInt.empty());
      return of(bare, Optional.of(end.first()), true);
    }
    return start
        .filter(s -> !s.isAfter(end.last()))
        .or(() -> of(from, Optional.of(end.first()), true))
        .filter(s -> !s.isAfter(end.last()));
  }

  private static Optional<Days> listed(List<When> all, Optional<LocalDate> today, boolean back) {
    List<Days> days = new ArrayList<>();
    boolean weekdays = all.stream().allMatch(w -> w instanceof When.Dated d && d.isWeekday());
    for (int i = all.size() - 1; i >= 0; i--) {
      Optional<Days> one =
          weekdays && !days.isEmpty()
              ? before(all.get(i), days.get(days.size() - 1), today, back)
              : of(all.get(i), today, back);
      if (one.isEmpty()) {
        return one;
      }
      days.add(one.get());
    }
    return Optional.of(Days.spanning(days));
  }
}
