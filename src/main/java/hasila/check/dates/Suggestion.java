package hasila.check.dates;

import hasila.date.Dates;
import hasila.date.days.DayRange;
import hasila.date.days.Elements;
import hasila.date.days.Reckoning;
import hasila.mention.When;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * What day a date that cannot be right may mean. One rule: drop one written element at a time
 * (weekday, day, month, year), read what is left again, and keep the days that agree with the rest
 * of the report. One day that remains is the suggestion; several are only named.
 *
 * <p>What is left must still mean a day: a month alone does not, nor a day and a year without a
 * month. With its weekday it does: «الثلاثاء … آذار 2019» is each Tuesday of that March. To agree
 * with the report, a day must be the one that «اليوم» or «أمس» beside it means; not lie behind the
 * report's day where the words tell of the past («منذ», «الفائت», or the date as written lies
 * before it); and be of the month or side that «الجاري», «الفائت» or «المقبل» names.
 */
final class Suggestion {
  private static final int NEAR = 550;

  private final When.Dated dated;
  private final OptionalInt fromToday;
  private final LocalDate today;
  private final boolean past;

  /** Whether the date as written is a day at all. */
  private final boolean possible;

  private Suggestion(
      When.Dated dated, OptionalInt fromToday, LocalDate today, boolean past, boolean possible) {
    this.dated = dated;
    this.fromToday = fromToday;
    this.today = today;
    this.past = past;
    this.possible = possible;
  }

  /**
   * The days that remain, in order.
   *
   * @param fromToday how many days from today the words beside it say that it is
   * @param over whether «منذ» says that it lies behind today
   * @return none where the report's day is not known: then there is nothing to agree with
   */
  static NavigableSet<LocalDate> days(
      When.Dated dated, OptionalInt fromToday, boolean over, Optional<LocalDate> today) {
    if (today.isEmpty()) {
      return new TreeSet<>();
    }
    Optional<DayRange> written = Dates.days(dated, today, false);
    boolean before = written.isPresent() && !written.get().last().isAfter(today.get());
    boolean past = over || dated.steps().orElse(0) < 0 || before;
    return new Suggestion(dated, fromToday, today.get(), past, written.isPresent()).days();
  }

  private NavigableSet<LocalDate> days() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (When.Element element : dated.written()) {
      for (LocalDate day : without(element)) {
        if (agrees(day, element)) {
          days.add(day);
        }
      }
    }
    return days;
  }

  private NavigableSet<LocalDate> without(When.Element element) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    When.Dated rest = dated.without(element);
    When.Dated plain = rest.without(When.Element.WEEKDAY);
    switch (element) {
      case WEEKDAY, YEAR -> {
        Optional<LocalDate> day = one(plain);
        if (day.isPresent() && (element == When.Element.WEEKDAY || isNear(day.get()))) {
          days.add(day.get());
        }
      }
      case DAY -> {
        if (rest.weekday().isPresent()) {
          addDays(Dates.days(plain, Optional.of(today), past), days);
        }
      }
      case MONTH -> addMonths(rest, days);
    }
    return days;
  }

  /** The one day that is meant, if it is one. */
  private Optional<LocalDate> one(When.Dated rest) {
    Optional<DayRange> days = Dates.days(rest, Optional.of(today), past);
    return days.isPresent() && days.get().first().equals(days.get().last())
        ? Optional.of(days.get().first())
        : Optional.empty();
  }

  private static void addDays(Optional<DayRange> span, NavigableSet<LocalDate> days) {
    if (span.isPresent()) {
      LocalDate day = span.get().first();
      while (!day.isAfter(span.get().last())) {
        days.add(day);
        day = day.plusDays(1);
      }
    }
  }

  /**
   * A year left out may be another one, but not any: 30 Shawwal comes once in several years, and
   * who writes it of a year that lacks it does not mean one far from that.
   */
  private boolean isNear(LocalDate day) {
    boolean near = Math.abs(day.toEpochDay() - today.toEpochDay()) <= NEAR;
    return near && (possible || isNextYear(day));
  }

  private boolean isNextYear(LocalDate day) {
    return dated.year().isEmpty()
        || !(dated.year().get() instanceof When.Step.Number year)
        || Math.abs(Reckoning.yearOf(dated.era(), day) - year.value()) <= 1;
  }

  private void addMonths(When.Dated rest, NavigableSet<LocalDate> days) {
    if (rest.weekday().isEmpty() || rest.day().isEmpty()) {
      return;
    }
    int year =
        rest.year().isPresent() && rest.year().get() instanceof When.Step.Number number
            ? number.value()
            : Reckoning.yearOf(rest.era(), today);
    for (int month = 1; month <= Reckoning.MONTHS; month++) {
      Optional<LocalDate> day = Reckoning.day(rest.era(), year, month, rest.day().getAsInt());
      if (day.isPresent()) {
        days.add(day.get());
      }
    }
  }

  private boolean agrees(LocalDate day, When.Element dropped) {
    for (When.Element element : When.Element.values()) {
      if (element != dropped && !Elements.agrees(dated, element, day)) {
        return false;
      }
    }
    if (fromToday.isPresent() && !day.equals(today.plusDays(fromToday.getAsInt()))) {
      return false;
    }
    return !(past && day.isAfter(today)) && isOnSide(day);
  }

  private boolean isOnSide(LocalDate day) {
    if (dated.steps().isEmpty()) {
      return true;
    }
    int steps = dated.steps().getAsInt();
    return steps == 0
        ? Reckoning.months(dated.era(), day) == Reckoning.months(dated.era(), today)
        : steps < 0 ? day.isBefore(today) : day.isAfter(today);
  }
}
