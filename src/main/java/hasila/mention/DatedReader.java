package hasila.mention;

import hasila.lexicon.DateCue;
import hasila.lexicon.Direction;
import hasila.lexicon.Era;
import hasila.lexicon.Hit;
import hasila.lexicon.MonthName.Needs;
import hasila.lexicon.Role;
import hasila.lexicon.TimeUnit;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads dates of the calendar: a day of a month, a month, a year, in words or digits, without a weekday. */
final class DatedReader {
  private static final int FIRST_BARE_YEAR = 1900;
  private static final int LAST_BARE_YEAR = 2099;

  final YearReader years;
  private final DateWords at;
  private final MonthReader months;
  private final DayReader days;
  private final NumericDate numeric;

  DatedReader(DateWords at) {
    this.at = at;
    this.years = new YearReader(at);
    this.months = new MonthReader(at, years);
    this.days = new DayReader(at);
    this.numeric = new NumericDate(at, years);
  }

  /**
   * The longest date at the token.
   *
   * @param expected whether the words before it ask for a date: a weekday, «يوم», «بتاريخ»
   */
  Optional<DateReading> read(int token, boolean expected) {
    if (at.tokens.isDigits(token)) {
      Optional<DateReading> digits = numeric.read(token, expected);
      if (digits.isPresent()) {
        return digits;
      }
    }
    return dayOfMonth(token, expected)
        .or(() -> monthFirst(token))
        .or(() -> month(token, false))
        .or(() -> year(token));
  }

  /** «5 آذار», «الخامس من شهر آذار الجاري 2019», «5 و6 آذار», «5 الجاري». */
  private Optional<DateReading> dayOfMonth(int token, boolean expected) {
    Optional<DayReader.Days> read = days.read(token);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    DayReader.Days some = read.get();
    int behind = some.last() + 1;
    if (at.goesOn(behind) && at.tokens.isMark(behind, '.') && at.tokens.gap(behind) == Tokens.GLUED) {
      behind++;
    }
    behind = at.skip(behind, DateCue.Kind.OF);
    Optional<MonthReader.Month> month = at.goesOn(behind) ? months.read(behind, true) : Optional.empty();
    if (month.isEmpty()) {
      return directed(some, expected).or(() -> slashed(some));
    }
    Optional<YearReader.Year> year = years.behind(month.get().last() + 1, true);
    if (month.get().needs() == Needs.FULL && year.isEmpty()) {
      return Optional.empty();
    }
    List<When> dates = new ArrayList<>();
    for (int day : some.values()) {
      dates.add(dated(OptionalInt.of(day), month.get(), year));
    }
    int last = year.map(YearReader.Year::last).orElse(month.get().last());
    return Optional.of(reading(dates, some, last));
  }

  private static DateReading reading(List<When> dates, DayReader.Days days, int last) {
    if (days.isOne()) {
      return new DateReading(dates.get(0), days.first(), last, "date/day-month");
    }
    return days.interval()
        ? new DateReading(new When.Between(dates.get(0), dates.get(1)), days.first(), last, "date/between")
        : new DateReading(new When.Listed(dates), days.first(), last, "date/list");
  }

  private static When.Dated dated(OptionalInt day, MonthReader.Month month, Optional<YearReader.Year> year) {
    boolean hijriYear = month.step() instanceof When.Step.Shift && year.flatMap(YearReader.Year::era).isPresent();
    Era era = hijriYear ? year.flatMap(YearReader.Year::era).get() : month.era();
    return new When.Dated(
        Optional.empty(), day, Optional.of(month.step()), year.map(YearReader.Year::step), era, month.steps());
  }

  /** «الثلاثاء 5 الجاري», «الـ 16 الجاري», «الخامس من الجاري», «أيام 2 و3 الجاري». */
  private Optional<DateReading> directed(DayReader.Days days, boolean expected) {
    int behind = at.skip(days.last() + 1, DateCue.Kind.OF);
    Optional<Hit<Direction>> direction =
        at.direction(behind).filter(d -> !d.sense().thread() && Math.abs(d.sense().steps()) <= 1);
    boolean asked =
        expected && !isBehindDays(days.first())
            || behind > days.last() + 1
            || at.goesOn(days.first()) && at.words.isClitic(days.first() - 1)
            || at.isBehindCue(days.first(), DateCue.Kind.IN);
    if (direction.isEmpty() || !asked || !isRank(days.first())) {
      return Optional.empty();
    }
    When.Step month = new When.Step.Shift(direction.get().sense().steps());
    List<When> dates = new ArrayList<>();
    for (int day : days.values()) {
      dates.add(
          new When.Dated(
              Optional.empty(),
              OptionalInt.of(day),
              Optional.of(month),
              Optional.empty(),
              Era.GREGORIAN,
              OptionalInt.empty()));
    }
    return Optional.of(reading(dates, days, direction.get().last()));
  }

  private boolean isBehindDays(int token) {
    return at.words.hasArticle(token - 1)
        && at.unit(token - 1, TimeUnit.Unit.DAY).filter(u -> u.sense().count() == 0).isPresent();
  }

  /** «الأيام الثلاثة الماضية» counts days, «الثالث الماضي» and «3 الماضي» are one. */
  private boolean isRank(int token) {
    return at.tokens.isDigits(token) || NumberReader.readOrdinal(at.words, token).isPresent();
  }

  /** «3-5/3/2019». */
  private Optional<DateReading> slashed(DayReader.Days days) {
    int slash = days.last() + 1;
    boolean fits =
        !days.isOne()
            && at.tokens.isMark(slash, '/')
            && at.tokens.isMark(slash + 2, '/')
            && at.goesOn(slash)
            && at.goesOn(slash + 3);
    OptionalInt month = fits ? at.digits(slash + 1, 1, 2) : OptionalInt.empty();
    OptionalInt year = fits ? at.digits(slash + 3, 4, 4) : OptionalInt.empty();
    if (month.isEmpty() || year.isEmpty() || month.getAsInt() < 1 || month.getAsInt() > NumericDate.MONTHS) {
      return Optional.empty();
    }
    List<When> dates = new ArrayList<>();
    for (int day : days.values()) {
      dates.add(NumericDate.dated(OptionalInt.of(day), month.getAsInt(), year.getAsInt()));
    }
    return Optional.of(reading(dates, days, slash + 3));
  }

  /** «يوليو 13-15», «August 19, 2021», «آذار 5». */
  private Optional<DateReading> monthFirst(int token) {
    if (!at.words.may(token, Role.MONTH)) {
      return Optional.empty();
    }
    Optional<MonthReader.Month> month = months.read(token, false);
    Optional<DayReader.Days> some =
        month.filter(m -> m.steps().isEmpty() && at.goesOn(m.last() + 1) && at.tokens.isDigits(m.last() + 1))
            .flatMap(m -> days.read(m.last() + 1));
    if (some.isEmpty()) {
      return Optional.empty();
    }
    int behind = some.get().last() + 1;
    Optional<YearReader.Year> year = years.behind(behind, true);
    if (year.isEmpty() && !at.isEnd(behind) || month.get().needs() == Needs.FULL || at.tokens.isMark(behind, ":%\u066A")) {
      return Optional.empty();
    }
    List<When> dates = new ArrayList<>();
    for (int day : some.get().values()) {
      dates.add(dated(OptionalInt.of(day), month.get(), year));
    }
    int last = year.map(YearReader.Year::last).orElse(some.get().last());
    return Optional.of(reading(dates, some.get(), last).startingAt(token));
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
          case PLACE -> inPart || year.isPresent() || isPlaced(token) || isAlone(token, month.last());
          case NUMBER -> year.isPresent() || isAlone(token, month.last());
          case FULL -> false;
        };
    if (!stands) {
      return Optional.empty();
    }
    int last = year.map(YearReader.Year::last).orElse(month.last());
    if (month.ranked() && year.isEmpty() && month.steps().isEmpty() && month.step() instanceof When.Step.Number n) {
      return Optional.of(new DateReading(new When.NumberedMonth(n.value()), token, last, "date/month-of-year"));
    }
    return Optional.of(new DateReading(dated(OptionalInt.empty(), month, year), token, last, "date/month"));
  }

  private boolean isPlaced(int token) {
    return at.isBehindCue(token, DateCue.Kind.IN)
        || at.isBehindCue(token, DateCue.Kind.STARTING)
        || at.words.hasPreposition(token)
        || at.isBehindCue(token, DateCue.Kind.FROM) && at.goesOn(token + 1) && at.isCue(token + 1, DateCue.Kind.TO);
  }

  private boolean isAlone(int token, int last) {
    return at.opensLine(token) && !at.goesOn(last + 1);
  }

  /** «عام 2019», «العام الماضي», «1440 هـ», and «2019» where only a year can stand. */
  Optional<DateReading> year(int token) {
    Optional<YearReader.Year> year = years.named(token);
    if (year.isEmpty() && at.goesOn(token) && at.tokens.isDigits(token) && isYearBehind(token)) {
      year = years.written(token).filter(this::isBareYear);
    }
    return year.map(y -> new DateReading(yearOnly(y), token, y.last(), "date/year"));
  }

  static When.Dated yearOnly(YearReader.Year year) {
    return When.Dated.of(year.step(), year.era().orElse(Era.GREGORIAN));
  }

  /** «منذ 2011», «حرب 1967», but not «إلى 2013» people. */
  private boolean isYearBehind(int token) {
    return at.isBehindCue(token, DateCue.Kind.SINCE)
        || at.isBehindCue(token, DateCue.Kind.STARTING)
        || at.unit(token - 1, TimeUnit.Unit.YEAR).filter(u -> u.sense().count() != 1).isPresent()
        || at.isBehindCue(token, DateCue.Kind.DURING)
        || at.isBehindCue(token, DateCue.Kind.YEAR_OF)
        || at.goesOn(token) && at.isBehindCue(token - 1, DateCue.Kind.YEAR_OF)
        || at.words.isParticle(token - 1, "in")
        || at.isBehindCue(token, DateCue.Kind.UNTIL) && !at.words.isParticle(token - 1, "to");
  }

  private boolean isBareYear(YearReader.Year year) {
    return year.step() instanceof When.Step.Number number
        && isBareYear(number.value(), year.last());
  }

  /** Whether digits without the word year may be one: not where a counted noun follows, nor the round «2000». */
  boolean isBareYear(int value, int last) {
    boolean round = value % 100 == 0;
    return value >= FIRST_BARE_YEAR
        && value <= LAST_BARE_YEAR
        && !years.isCounted(last + 1)
        && (!round || at.isEnd(last + 1));
  }

  /** The year of digits alone, for «بين 2011 و2013». */
  Optional<DateReading> bareYear(int token) {
    return years.written(token)
        .filter(this::isBareYear)
        .map(y -> new DateReading(yearOnly(y), token, y.last(), "date/year"));
  }
}
