package hasila.mention.date;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.Era;
import hasila.lexicon.time.TimeUnit;
import hasila.mention.When;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads dates of the calendar: a day of a month, a month, a year, in words or digits, without a
 * weekday.
 */
final class DatedReader {
  /** So many words may stand between «حرب» and its year. */
  private static final int MOST_NAMES = 2;

  /** How many digits a year has. */
  private static final int YEAR = 4;

  /** No stretch of years, a life's, a war's, is longer. */
  private static final int LONGEST = 150;

  private static final long NO_NAMES =
      Role.FUNCTION.bit() | Role.EVENT.bit() | Role.NUMBER.bit() | Role.SPEECH.bit();

  final YearReader years;
  private final DateWords at;
  private final MonthReader months;
  private final DayOfMonthReader days;
  private final NumericDate numeric;

  DatedReader(DateWords at) {
    this.at = at;
    this.years = new YearReader(at);
    this.months = new MonthReader(at, years);
    this.days = new DayOfMonthReader(at, years, months);
    this.numeric = new NumericDate(at, years);
  }

  /** The longest date at the token; «يوم» or «بتاريخ» before it asks for one. */
  Optional<DateReading> read(int token) {
    return read(
        token,
        days.mayBegin(token)
            && (at.isBehindDay(token) || at.isBehindCue(token, DateCue.Kind.DATED)));
  }

  /**
   * The longest date at the token.
   *
   * @param expected whether the words before it ask for a date: a weekday, «يوم», «بتاريخ»
   */
  Optional<DateReading> read(int token, boolean expected) {
    Optional<DateReading> date = Optional.empty();
    if (at.tokens.isDigits(token)) {
      date = numeric.read(token, expected);
    }
    if (date.isEmpty() && days.mayBegin(token)) {
      date = days.read(token, expected);
    }
    if (date.isEmpty()) {
      date = days.monthFirst(token);
    }
    if (date.isEmpty()) {
      date = month(token, false);
    }
    return date.isEmpty() ? year(token) : date;
  }

  /** «آذار», «آذار 2019», «شهر أيلول / سبتمبر الماضي». */
  Optional<DateReading> month(int token, boolean inPart) {
    Optional<MonthReader.Month> read = months.read(token, inPart);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    MonthReader.Month month = read.get();
    Optional<YearReader.Year> year = years.behind(month.last() + 1, false);
    boolean stands =
        switch (month.needs()) {
          case NOTHING -> true;
          case PLACE ->
              inPart || year.isPresent() || isPlaced(token) || isAlone(token, month.last());
          case NUMBER -> year.isPresent() || isAlone(token, month.last());
          case FULL -> false;
        };
    if (!stands) {
      return Optional.empty();
    }
    int last = year.isPresent() ? year.get().last() : month.last();
    if (month.ranked()
        && year.isEmpty()
        && month.steps().isEmpty()
        && month.step() instanceof When.Step.Number n) {
      return Optional.of(
          new DateReading(new When.NumberedMonth(n.value()), token, last, "date/month-of-year"));
    }
    return Optional.of(
        new DateReading(
            DayOfMonthReader.dated(OptionalInt.empty(), month, year), token, last, "date/month"));
  }

  private boolean isPlaced(int token) {
    return at.isBehindCue(token, DateCue.Kind.IN)
        || at.isBehindCue(token, DateCue.Kind.STARTING)
        || at.words.hasPreposition(token)
        || at.isBehindCue(token, DateCue.Kind.BETWEEN) && at.words.may(token + 1, Role.MONTH)
        || at.isBehindCue(token, DateCue.Kind.FROM)
            && at.goesOn(token + 1)
            && at.isCue(token + 1, DateCue.Kind.TO);
  }

  /** A month that ends a list of months or a stretch of them: «بين يناير ومارس». */
  Optional<DateReading> lastMonth(int token) {
    Optional<DateReading> month =
        at.words.is(token, Role.MONTH) ? month(token, true) : Optional.empty();
    return month.isPresent() && at.isEnd(month.get().last() + 1) ? month : Optional.empty();
  }

  private boolean isAlone(int token, int last) {
    return at.opensLine(token) && !at.goesOn(last + 1);
  }

  /** «عام 2019», «العام الماضي», «1440 هـ», and «2019» where only a year can stand. */
  Optional<DateReading> year(int token) {
    Optional<YearReader.Year> war = years.shortOfWar(token);
    if (war.isPresent()) {
      return Optional.of(reading(war.get(), token));
    }
    if (!at.tokens.isDigits(token)) {
      Optional<YearReader.Year> named = years.named(token);
      return named.isPresent() ? Optional.of(reading(named.get(), token)) : Optional.empty();
    }
    Optional<DateReading> behind =
        at.goesOn(token) && isYearBehind(token) ? bareYear(token) : Optional.empty();
    if (behind.isPresent()) {
      return behind;
    }
    Optional<YearReader.Year> first = opensStretch(token) ? years.written(token) : Optional.empty();
    if (first.isPresent()) {
      return Optional.of(reading(first.get(), token));
    }
    Optional<YearReader.Year> heading = years.heading(token);
    if (heading.isPresent()) {
      return Optional.of(reading(heading.get(), token));
    }
    Optional<YearReader.Year> marked = years.marked(token);
    return marked.isPresent() && (marked.get().era().get() == Era.HIJRI || isBareYear(marked.get()))
        ? Optional.of(reading(marked.get(), token))
        : Optional.empty();
  }

  private static DateReading reading(YearReader.Year year, int first) {
    return new DateReading(yearOnly(year), first, year.last(), "date/year");
  }

  static When.Dated yearOnly(YearReader.Year year) {
    return When.Dated.of(year.step(), year.era().orElse(Era.GREGORIAN));
  }

  /** «منذ 2011», «قبل 2011», «حرب 1967», «لندن 2012», «(1967)», but not «إلى 2013» people. */
  private boolean isYearBehind(int token) {
    return at.isBehindCue(token, DateCue.Kind.SINCE)
        || at.isBehindCue(token, DateCue.Kind.AGO)
        || at.isBehindCue(token, DateCue.Kind.AHEAD)
        || at.isBehindName(token)
        || at.tokens.isMark(token - 1, '(') && at.tokens.isMark(token + 1, ')')
        || at.isBehindCue(token, DateCue.Kind.STARTING)
        || at.isSeveral(token - 1, TimeUnit.Unit.YEAR)
        || at.isBehindCue(token, DateCue.Kind.DURING)
        || at.isBehindCue(token, DateCue.Kind.YEAR_OF)
        || isOfNamed(token)
        || at.words.is(token - 1, Tag.IN)
        || isOfStretch(token)
        || at.isBehindCue(token, DateCue.Kind.UNTIL) && !at.words.is(token - 1, Tag.TO);
  }

  /** «حرب غزة 2014», «انتخابات مجلس الشعب 2016». */
  private boolean isOfNamed(int token) {
    for (int i = token; i > token - MOST_NAMES && at.goesOn(i); i--) {
      if (at.isBehindCue(i - 1, DateCue.Kind.YEAR_OF)) {
        return true;
      }
      if (at.words.isAny(i - 1, NO_NAMES)) {
        return false;
      }
    }
    return false;
  }

  /** «أول ستة أشهر من 2019», «الأشهر الأولى من 2019». */
  private boolean isOfStretch(int token) {
    return at.goesOn(token)
        && at.words.is(token - 1, Tag.FROM)
        && at.goesOn(token - 1)
        && (at.words.may(token - 2, Role.TIME_UNIT)
            || at.words.may(token - 2, Role.ORDINAL)
                && at.goesOn(token - 2)
                && (at.words.may(token - 3, Role.TIME_UNIT)
                    || at.words.may(token - 3, Role.NUMBER)));
  }

  /** «(2002-2010)», «1887 - 1958»: two years with a dash between, none of them counted. */
  private boolean opensStretch(int token) {
    int next = at.skipDash(token + 1, DateSpans.DASHES);
    OptionalInt first = at.digits(token, YEAR, YEAR);
    OptionalInt last =
        next > token + 1 && at.goesOn(next) ? at.digits(next, YEAR, YEAR) : OptionalInt.empty();
    return first.isPresent()
        && last.isPresent()
        && first.getAsInt() < last.getAsInt()
        && first.getAsInt() > last.getAsInt() - LONGEST
        && isBareYear(last.getAsInt(), next);
  }

  private boolean isBareYear(YearReader.Year year) {
    return year.step() instanceof When.Step.Number number
        && isBareYear(number.value(), year.last());
  }

  /**
   * Whether digits without the word year may be one: not where a counted noun follows, nor the
   * round «2000».
   */
  boolean isBareYear(int value, int last) {
    boolean round = value % 100 == 0;
    return YearReader.isOfNews(value, Era.GREGORIAN)
        && !years.isCounted(last + 1)
        && (!round || at.isEnd(last + 1));
  }

  /** The year of digits alone, for «بين 2011 و2013». */
  Optional<DateReading> bareYear(int token) {
    Optional<YearReader.Year> year = years.written(token);
    return year.isPresent() && isBareYear(year.get())
        ? Optional.of(reading(year.get(), token))
        : Optional.empty();
  }
}
