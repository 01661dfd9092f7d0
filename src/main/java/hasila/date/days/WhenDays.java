package hasila.date.days;

import hasila.lexicon.time.Era;
import hasila.lexicon.time.TimeUnit.Unit;
import hasila.mention.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which days the words of a date mean, read against a day that is called today. */
public final class WhenDays {
  private static final int WEEK = 7;
  private static final int MOST_SLIP = 1;

  private WhenDays() {}

  /**
   * The days that the words mean.
   *
   * @param today empty where it is unknown; then only what names its year resolves
   * @param back whether it lies behind today, said by «منذ»
   * @return empty where the day cannot be told or cannot be
   */
  public static Optional<DayRange> of(When when, Optional<LocalDate> today, boolean back) {
    if (when instanceof When.Dated dated) {
      return DatedDays.of(dated, today, back);
    } else if (when instanceof When.NumberedMonth month) {
      return DatedDays.of(month.in(Optional.empty()), today, back);
    } else if (when instanceof When.FromToday words) {
      return fromToday(words, today);
    } else if (when instanceof When.InWeek week) {
      return today.isPresent() ? Optional.of(week(week, today.get())) : Optional.empty();
    } else if (when instanceof When.Away away) {
      return today.isPresent() ? away(away, today.get()) : Optional.empty();
    } else if (when instanceof When.PartOf part) {
      Optional<DayRange> period = of(part.period(), today, back);
      return period.isPresent() ? Optional.of(PeriodParts.part(part.part(), period.get())) : period;
    } else if (when instanceof When.NthOf nth) {
      return nth(nth, today, back);
    } else if (when instanceof When.EdgeOf edge) {
      Optional<DayRange> period = of(edge.period(), today, back);
      return period.isPresent() ? PeriodParts.edge(edge, period.get()) : period;
    } else if (when instanceof When.FractionOf fraction) {
      Optional<DayRange> year = DatedDays.of(fraction.year(), today, back);
      return year.isPresent() ? Optional.of(PeriodParts.fraction(fraction, year.get())) : year;
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

  private static Optional<DayRange> nth(When.NthOf nth, Optional<LocalDate> today, boolean back) {
    if (nth.date().isPresent() && nth.weekday().isPresent()) {
      Optional<DayRange> date = DatedDays.of(nth.date().get(), today, back);
      if (date.isPresent() && date.get().first().getDayOfWeek() == nth.weekday().get()) {
        return date;
      }
    }
    Optional<DayRange> period = of(nth.period(), today, back);
    return period.isPresent() ? PeriodParts.nth(nth, period.get()) : period;
  }

  private static Optional<DayRange> fromToday(When.FromToday words, Optional<LocalDate> today) {
    Optional<LocalDate> base =
        today.isPresent() ? Optional.of(today.get().plusDays(words.from())) : today;
    if (words.named().isPresent() && !words.named().get().isWeekday()) {
      return DatedDays.of(words.named().get(), base, false);
    }
    if (base.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = base.get();
    return words.named().isPresent()
        ? slip(day, words.named().get().weekday().get())
        : Optional.of(DayRange.of(day, day.plusDays(words.to() - (long) words.from())));
  }

  /**
   * A report printed after midnight may still say «اليوم الخميس» on Friday: one day off is read by
   * the weekday.
   */
  private static Optional<DayRange> slip(LocalDate day, DayOfWeek weekday) {
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
    if (day.toEpochDay() - before.toEpochDay() <= MOST_SLIP) {
      return Optional.of(DayRange.of(before));
    }
    LocalDate behind = day.with(TemporalAdjusters.next(weekday));
    return behind.toEpochDay() - day.toEpochDay() <= MOST_SLIP
        ? Optional.of(DayRange.of(behind))
        : Optional.empty();
  }

  private static DayRange week(When.InWeek week, LocalDate today) {
    LocalDate monday =
        today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays((long) WEEK * week.steps());
    return week.weekday().isPresent()
        ? DayRange.of(monday.with(TemporalAdjusters.nextOrSame(week.weekday().get())))
        : new DayRange(monday, monday.plusDays(WEEK - 1L), Resolved.Precision.WEEK);
  }

  /**
   * Days and weeks are counted to the day, months and years to the month and the year that they
   * reach.
   */
  private static Optional<DayRange> away(When.Away away, LocalDate today) {
    LocalDate day = today;
    Unit finest = Unit.YEAR;
    for (When.Stretch stretch : away.stretches()) {
      day = stretch.from(day, away.sign());
      finest = stretch.unit().compareTo(finest) < 0 ? stretch.unit() : finest;
    }
    if (away.weekday().isPresent()) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return Optional.of(
          DayRange.of(monday.with(TemporalAdjusters.nextOrSame(away.weekday().get()))));
    }
    return switch (finest) {
      case DAY, WEEK -> Optional.of(DayRange.of(day));
      case MONTH -> Reckoning.month(Era.GREGORIAN, day.getYear(), day.getMonthValue());
      default -> Optional.of(Reckoning.year(Era.GREGORIAN, day.getYear()));
    };
  }

  private static Optional<DayRange> decade(When.Decade decade, Optional<LocalDate> today) {
    int year;
    if (decade.year() instanceof When.Step.Number number) {
      year = number.value();
    } else if (decade.year() instanceof When.Step.Shift shift && today.isPresent()) {
      year = Math.floorDiv(today.get().getYear(), 10) * 10 + 10 * shift.steps();
    } else {
      return Optional.empty();
    }
    return Optional.of(
        new DayRange(
            LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), Resolved.Precision.DECADE));
  }

  private static Optional<DayRange> between(
      When from, When to, Optional<LocalDate> today, boolean back) {
    Optional<DayRange> last = of(to, today, back);
    Optional<DayRange> first = last.isPresent() ? before(from, last.get(), today, back) : last;
    return first.isPresent()
        ? Optional.of(DayRange.spanning(List.of(first.get(), last.get())))
        : first;
  }

  /**
   * The first of two dates, not later than the second: «السبت والأحد» on a Saturday began a week
   * ago.
   */
  private static Optional<DayRange> before(
      When from, DayRange end, Optional<LocalDate> today, boolean back) {
    if (from instanceof When.Dated dated && dated.isWeekday()) {
      When bare = When.Dated.of(dated.weekday().get(), OptionalInt.empty());
      return of(bare, Optional.of(end.first()), true);
    }
    Optional<DayRange> start = of(from, today, back);
    if (start.isEmpty() || start.get().isAfter(end.last())) {
      start = of(from, Optional.of(end.first()), true);
    }
    return start.isPresent() && start.get().isAfter(end.last()) ? Optional.empty() : start;
  }

  private static Optional<DayRange> listed(
      List<When> all, Optional<LocalDate> today, boolean back) {
    List<DayRange> days = new ArrayList<>();
    boolean weekdays = true;
    for (When when : all) {
      weekdays &= when instanceof When.Dated dated && dated.isWeekday();
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Optional<DayRange> one =
          weekdays && !days.isEmpty()
              ? before(all.get(i), days.get(days.size() - 1), today, back)
              : of(all.get(i), today, back);
      if (one.isEmpty()) {
        return one;
      }
      days.add(one.get());
    }
    return Optional.of(DayRange.spanning(days));
  }
}
