package hasila.mention;

import hasila.lexicon.time.DatePart;
import hasila.lexicon.time.Era;
import hasila.lexicon.time.SeasonName;
import hasila.lexicon.time.TimeUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the words of a date say, before anybody asks which days they mean. */
public sealed interface When {

  /** A month or a year. */
  sealed interface Step {
    /** As written: month 3, year 2019. */
    record Number(int value) implements Step {}

    /** Counted from the report's own: the month before is -1. */
    record Shift(int steps) implements Step {}

    /** That of the date before: «العام نفسه». */
    record Same() implements Step {}
  }

  /** An element of a date that a writer can get wrong. */
  enum Element {
    WEEKDAY,
    DAY,
    MONTH,
    YEAR
  }

  /**
   * Whichever elements of a date are written: «الثلاثاء 3 آذار الجاري 2019», «أيلول», «العام
   * الماضي», «الخميس».
   *
   * @param day of the month, 1 to 31
   * @param steps which of several: -1 for «الماضي», 0 for «الجاري», 1 for «المقبل», -2 and 2 one
   *     further
   */
  record Dated(
      Optional<DayOfWeek> weekday,
      OptionalInt day,
      Optional<Step> month,
      Optional<Step> year,
      Era era,
      OptionalInt steps)
      implements When {

    public static Dated of(DayOfWeek weekday, OptionalInt steps) {
      return new Dated(
          Optional.of(weekday),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Era.GREGORIAN,
          steps);
    }

    public static Dated of(Step year, Era era) {
      return new Dated(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.of(year),
          era,
          OptionalInt.empty());
    }

    /** The day, the month or the year in which a day lies. */
    public static Dated of(TimeUnit.Unit unit, LocalDate day) {
      return new Dated(
          Optional.empty(),
          unit == TimeUnit.Unit.DAY ? OptionalInt.of(day.getDayOfMonth()) : OptionalInt.empty(),
          unit == TimeUnit.Unit.YEAR
              ? Optional.empty()
              : Optional.of(new Step.Number(day.getMonthValue())),
          Optional.of(new Step.Number(day.getYear())),
          Era.GREGORIAN,
          OptionalInt.empty());
    }

    public Dated with(DayOfWeek name) {
      return new Dated(Optional.of(name), day, month, year, era, steps);
    }

    public Dated in(Step another, OptionalInt direction) {
      return new Dated(weekday, day, month, Optional.of(another), era, direction);
    }

    /** The date as if one of its elements were not written. */
    public Dated without(Element element) {
      return switch (element) {
        case WEEKDAY -> new Dated(Optional.empty(), day, month, year, era, steps);
        case DAY -> new Dated(weekday, OptionalInt.empty(), month, year, era, steps);
        case MONTH -> new Dated(weekday, day, Optional.empty(), year, era, steps);
        case YEAR -> new Dated(weekday, day, month, Optional.empty(), era, steps);
      };
    }

    /**
     * The elements that are written, a month or a year only where it is not counted from the
     * report's.
     */
    public List<Element> written() {
      List<Element> written = new ArrayList<>(4);
      if (weekday.isPresent()) {
        written.add(Element.WEEKDAY);
      }
      if (day.isPresent()) {
        written.add(Element.DAY);
      }
      if (month.isPresent() && month.get() instanceof Step.Number) {
        written.add(Element.MONTH);
      }
      if (year.isPresent() && year.get() instanceof Step.Number) {
        written.add(Element.YEAR);
      }
      return written;
    }

    /** Whether it names a day by itself: day, month and year are written. */
    public boolean isFull() {
      return day.isPresent()
          && month.isPresent()
          && month.get() instanceof Step.Number
          && year.isPresent()
          && year.get() instanceof Step.Number;
    }

    /** Whether the weekday is all that is written. */
    public boolean isWeekday() {
      return weekday.isPresent() && day.isEmpty() && month.isEmpty() && year.isEmpty();
    }
  }

  /**
   * Days counted from today: «أمس», «الليلة الماضية», «أمس الخميس 5 تشرين الأول».
   *
   * @param from the first, -1 for yesterday
   * @param to the last
   * @param named the weekday or the date that the words name beside
   */
  record FromToday(int from, int to, Optional<Dated> named) implements When {}

  /** «الأسبوع الماضي», «الأحد من هذا الأسبوع». Weeks begin on Monday. */
  record InWeek(int steps, Optional<DayOfWeek> weekday) implements When {}

  /** So many days, weeks, months or years: «ثلاثة أيام». */
  record Stretch(TimeUnit.Unit unit, int count) {
    /** The day so far ahead of a day, or behind it where the sign is -1. */
    public LocalDate from(LocalDate day, int sign) {
      long steps = (long) count * sign;
      return switch (unit) {
        case DAY -> day.plusDays(steps);
        case WEEK -> day.plusWeeks(steps);
        case MONTH -> day.plusMonths(steps);
        default -> day.plusYears(steps);
      };
    }
  }

  /**
   * «قبل أسبوع وثلاثة أيام», «بعد أسبوعين يوم الأربعاء».
   *
   * @param sign -1 back, 1 ahead
   * @param weekday the day of the week that is reached
   */
  record Away(List<Stretch> stretches, int sign, Optional<DayOfWeek> weekday) implements When {}

  /**
   * A day, a month or a year counted from the date told before: «ذلك اليوم», «العام التالي», «الشهر
   * السابق».
   *
   * @param steps 0 for that one, 1 for the next, -1 for the one before it
   */
  record Told(TimeUnit.Unit unit, int steps) implements When {
    /** A day of the one that is meant, counted from a day of the one before. */
    public LocalDate from(LocalDate before) {
      return new Stretch(unit, 1).from(before, steps);
    }
  }

  /** «مطلع العام 2022», «أواخر نيسان». */
  record PartOf(DatePart.Part part, When period) implements When {}

  /**
   * «ثالث ثلاثاء من أيلول», «آخر يوم من الشهر».
   *
   * @param n which one, empty for the last
   * @param unit a day or a week; of the days only those with the weekday, where one is named
   * @param date what the words say as a plain date, «الثلاثاء الثالث من أيلول»: it counts where its
   *     weekday agrees
   */
  record NthOf(
      OptionalInt n,
      TimeUnit.Unit unit,
      Optional<DayOfWeek> weekday,
      When period,
      Optional<Dated> date)
      implements When {}

  /**
   * So much of a period's beginning, or of its end: «الأشهر التسعة الأولى من 2016», «آخر أسبوعين من
   * رمضان».
   */
  record EdgeOf(Stretch stretch, boolean first, When period) implements When {}

  /** «الشهر الأول»: a month by its number, of the year that the text talks about. */
  record NumberedMonth(int number) implements When {
    /** The month in that year, or in none that is said. */
    public Dated in(Optional<Step> year) {
      return new Dated(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.of(new Step.Number(number)),
          year,
          Era.GREGORIAN,
          OptionalInt.empty());
    }
  }

  /**
   * The n-th quarter or half of a year, or the n-th half of a month: «الربع الأول من 2019», «النصف
   * الثاني من أيار».
   */
  record FractionOf(int n, int of, Dated year) implements When {}

  /** «صيف 2014», «الشتاء الماضي». */
  record Season(SeasonName season, Optional<Step> year, OptionalInt steps) implements When {}

  /** «التسعينيات». The year is its first; a shift counts decades. */
  record Decade(Step year) implements When {}

  /** «من 3 إلى 5 آذار», «بين عامي 2011 و2013»: every day from the one to the other. */
  record Between(When from, When to) implements When {}

  /** «5 و6 و7 مايو», «يومي السبت والأحد», in the order of the text. */
  record Listed(List<When> days) implements When {}

  /**
   * «الأيام الماضية», «الجمعة الأولى»: a time that its words alone do not fix.
   *
   * @param steps -1 where it ends today, 1 where it begins today, 0 where neither is said
   */
  record Vague(TimeUnit.Unit unit, int steps) implements When {}
}
