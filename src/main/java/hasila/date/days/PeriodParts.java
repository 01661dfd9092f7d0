package hasila.date.days;

import hasila.lexicon.time.DatePart;
import hasila.lexicon.time.TimeUnit.Unit;
import hasila.mention.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Parts of periods: first and last days, tens of days, quarters, the third Tuesday. */
final class PeriodParts {
  private static final int TEN = 10;
  private static final int WEEK = 7;
  private static final int HALF_MONTH = 15;
  private static final int MONTHS = 12;

  /** Months in a third of a year. */
  private static final int THIRD = 4;

  private PeriodParts() {}

  /**
   * Early, middle and late are a third: ten days of a month, three of a week, four months of a
   * year. The start and the end of a year are its first and last month, the start of a week its
   * first day.
   */
  static DayRange part(DatePart.Part part, DayRange period) {
    if (period.precision() == Resolved.Precision.DECADE) {
      return years(part, period);
    }
    if (period.precision() == Resolved.Precision.YEAR) {
      return months(part, period);
    }
    LocalDate first = period.first();
    LocalDate last = period.last();
    long length = last.toEpochDay() - first.toEpochDay() + 1;
    boolean week = length <= WEEK;
    long ten = week ? 3 : TEN;
    Resolved.Precision precision = period.precision();
    return switch (part) {
      case FIRST_DAY -> DayRange.of(first);
      case START, EARLY ->
          new DayRange(
              first, first.plusDays(part == DatePart.Part.START && week ? 0 : ten - 1), precision);
      case MIDDLE -> {
        // The middle of a month is the 11th to the 20th, however long it is.
        long before = period.precision() == Resolved.Precision.MONTH ? TEN : (length - ten) / 2;
        yield new DayRange(first.plusDays(before), first.plusDays(before + ten - 1), precision);
      }
      case LATE, END -> {
        LocalDate start =
            period.precision() == Resolved.Precision.MONTH
                ? first.plusDays(2L * TEN)
                : last.minusDays(ten - 1);
        yield new DayRange(start, last, precision);
      }
    };
  }

  private static DayRange months(DatePart.Part part, DayRange year) {
    LocalDate first = year.first();
    LocalDate second = first.plusMonths(THIRD);
    LocalDate third = second.plusMonths(THIRD);
    Resolved.Precision precision = year.precision();
    return switch (part) {
      case START -> new DayRange(first, first.plusMonths(1).minusDays(1), precision);
      case FIRST_DAY -> DayRange.of(first);
      case EARLY -> new DayRange(first, second.minusDays(1), precision);
      case MIDDLE -> new DayRange(second, third.minusDays(1), precision);
      case LATE -> new DayRange(third, year.last(), precision);
      case END -> new DayRange(first.plusMonths(MONTHS - 1L), year.last(), precision);
    };
  }

  /** Of a decade three years: «أوائل التسعينيات» are 1990 to 1992. */
  private static DayRange years(DatePart.Part part, DayRange decade) {
    int before =
        switch (part) {
          case START, FIRST_DAY, EARLY -> 0;
          case MIDDLE -> 4;
          case LATE, END -> 7;
        };
    LocalDate first = decade.first().plusYears(before);
    return new DayRange(first, first.plusYears(3).minusDays(1), Resolved.Precision.DECADE);
  }

  /**
   * The n-th or last day, weekday or whole week (from Monday on) of a period; empty where it has
   * none such.
   */
  static Optional<DayRange> nth(When.NthOf nth, DayRange period) {
    if (nth.unit() == Unit.WEEK) {
      LocalDate monday = monday(nth, period);
      return monday.isAfter(period.last())
          ? Optional.empty()
          : Optional.of(new DayRange(monday, monday.plusDays(WEEK - 1L), Resolved.Precision.WEEK));
    }
    LocalDate day =
        nth.weekday().isPresent() ? weekday(nth, nth.weekday().get(), period) : plain(nth, period);
    return period.contains(day) ? Optional.of(DayRange.of(day)) : Optional.empty();
  }

  private static LocalDate plain(When.NthOf nth, DayRange period) {
    return nth.n().isPresent() ? period.first().plusDays(nth.n().getAsInt() - 1L) : period.last();
  }

  private static LocalDate weekday(When.NthOf nth, DayOfWeek weekday, DayRange period) {
    return nth.n().isPresent()
        ? period
            .first()
            .with(TemporalAdjusters.nextOrSame(weekday))
            .plusDays(WEEK * (nth.n().getAsInt() - 1L))
        : period.last().with(TemporalAdjusters.previousOrSame(weekday));
  }

  private static LocalDate monday(When.NthOf nth, DayRange period) {
    return nth.n().isPresent()
        ? weekday(nth, DayOfWeek.MONDAY, period)
        : period
            .last()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
            .minusDays(WEEK - 1L);
  }

  /** So much of the period's beginning or end; empty where the period is shorter. */
  static Optional<DayRange> edge(When.EdgeOf edge, DayRange period) {
    LocalDate first =
        edge.first() ? period.first() : edge.stretch().from(period.last().plusDays(1), -1);
    LocalDate last =
        edge.first() ? edge.stretch().from(period.first(), 1).minusDays(1) : period.last();
    return period.contains(first) && period.contains(last)
        ? Optional.of(new DayRange(first, last, precision(edge.stretch().unit())))
        : Optional.empty();
  }

  private static Resolved.Precision precision(Unit unit) {
    return switch (unit) {
      case DAY -> Resolved.Precision.DAY;
      case WEEK -> Resolved.Precision.WEEK;
      case MONTH -> Resolved.Precision.MONTH;
      default -> Resolved.Precision.YEAR;
    };
  }

  /** A quarter or a half of a year. */
  static DayRange fraction(When.FractionOf fraction, DayRange year) {
    if (fraction.year().month().isPresent()) {
      LocalDate middle = year.first().plusDays(HALF_MONTH);
      return fraction.n() == 1
          ? new DayRange(year.first(), middle.minusDays(1), Resolved.Precision.WEEK)
          : new DayRange(middle, year.last(), Resolved.Precision.WEEK);
    }
    int months = MONTHS / fraction.of();
    LocalDate first = year.first().plusMonths((long) months * (fraction.n() - 1));
    Resolved.Precision precision =
        fraction.of() == 4 ? Resolved.Precision.QUARTER : Resolved.Precision.YEAR;
    return new DayRange(first, first.plusMonths(months).minusDays(1), precision);
  }
}
