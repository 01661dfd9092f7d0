package hasila.mention.date;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.amount.Unit;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.Direction;
import hasila.lexicon.time.Era;
import hasila.lexicon.time.MonthName.Needs;
import hasila.lexicon.time.TimeUnit;
import hasila.mention.When;
import hasila.mention.number.NumberReader;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads days of a month, one or several, with the month before or behind them. */
final class DayOfMonthReader {
  private final DateWords at;
  private final YearReader years;
  private final MonthReader months;
  private final DayReader days;

  DayOfMonthReader(DateWords at, YearReader years, MonthReader months) {
    this.at = at;
    this.years = years;
    this.months = months;
    this.days = new DayReader(at);
  }

  /** Whether a day's number may begin at the token. */
  boolean mayBegin(int token) {
    return days.mayBegin(token);
  }

  /**
   * «5 آذار», «الخامس من شهر آذار الجاري 2019», «5 و6 آذار», «5 الجاري».
   *
   * @param expected whether the words before it ask for a date
   */
  Optional<DateReading> read(int token, boolean expected) {
    Optional<DayReader.Days> read = days.read(token);
    if (read.isEmpty() || isOfFraction(token)) {
      return Optional.empty();
    }
    DayReader.Days some = read.get();
    int behind = some.last() + 1;
    if (at.goesOn(behind)
        && at.tokens.isMark(behind, '.')
        && at.tokens.gap(behind) == Tokens.GLUED) {
      behind++;
    }
    int parted = behindMark(behind);
    boolean marked = parted > behind && at.words.is(parted, Role.MONTH);
    behind = marked ? parted : ofMonth(behind, expected);
    Optional<MonthReader.Month> month =
        at.goesOn(behind) ? months.read(behind, true) : Optional.empty();
    if (month.isEmpty()) {
      Optional<DateReading> directed = directed(some, expected);
      return directed.isPresent() ? directed : slashed(some);
    }
    Optional<YearReader.Year> year =
        marked ? years.behind(behindMark(month.get().last() + 1), true) : yearOf(month.get());
    if (month.get().needs() == Needs.FULL && year.isEmpty()) {
      return Optional.empty();
    }
    List<When> dates = new ArrayList<>();
    for (int day : some.values()) {
      dates.add(dated(OptionalInt.of(day), month.get(), year));
    }
    int last = year.isPresent() ? year.get().last() : month.get().last();
    return Optional.of(reading(dates, some, last));
  }

  /**
   * «16/آذار/2019», «16-آذار-2019», «8 / شباط / 2025»: the token behind a mark, or the token
   * itself.
   */
  private int behindMark(int token) {
    boolean parts =
        at.goesOn(token)
            && at.tokens.isMark(token, "/-\u2013")
            && at.goesOn(token + 1)
            && at.tokens.gap(token + 1) == at.tokens.gap(token)
            && (at.tokens.gap(token) == Tokens.GLUED || at.tokens.isMark(token, '/'));
    return parts ? token + 1 : token;
  }

  /**
   * The token behind «من», or behind «في» where a day is asked for: «قتل 13 في آذار» counts them.
   */
  private int ofMonth(int behind, boolean expected) {
    int of = at.skip(behind, DateCue.Kind.OF);
    return of == behind || expected || at.words.is(behind, Tag.FROM) ? of : behind;
  }

  /** «الثلث الأول من شهر أيار» is no first of May. */
  private boolean isOfFraction(int token) {
    return at.goesOn(token)
        && at.words.hasArticle(token)
        && at.words.hasArticle(token - 1)
        && at.words.is(token - 1, Role.FRACTION);
  }

  /** «7 أكتوبر 1200 شخص», «7 أكتوبر 2000 شخص»: no year, but how many. */
  private Optional<YearReader.Year> yearOf(MonthReader.Month month) {
    Optional<YearReader.Year> year = years.behind(month.last() + 1, true);
    boolean counts =
        year.isPresent()
            && year.get().step() instanceof When.Step.Number number
            && !YearReader.isOfNews(number.value(), month.era())
            && years.isCounted(year.get().last() + 1);
    return counts ? Optional.empty() : year;
  }

  private static DateReading reading(List<When> dates, DayReader.Days days, int last) {
    if (days.isOne()) {
      return new DateReading(dates.get(0), days.first(), last, "date/day-month");
    }
    return days.interval()
        ? new DateReading(
            new When.Between(dates.get(0), dates.get(1)), days.first(), last, "date/between")
        : new DateReading(new When.Listed(dates), days.first(), last, "date/list");
  }

  static When.Dated dated(
      OptionalInt day, MonthReader.Month month, Optional<YearReader.Year> year) {
    boolean hijriYear =
        month.step() instanceof When.Step.Shift && year.isPresent() && year.get().era().isPresent();
    return new When.Dated(
        Optional.empty(),
        day,
        Optional.of(month.step()),
        year.isPresent() ? Optional.of(year.get().step()) : Optional.empty(),
        hijriYear ? year.get().era().get() : month.era(),
        month.steps());
  }

  /** «الثلاثاء 5 الجاري», «الـ 16 الجاري», «الخامس من الجاري», «أيام 2 و3 الجاري». */
  private Optional<DateReading> directed(DayReader.Days days, boolean expected) {
    int behind = at.skip(days.last() + 1, DateCue.Kind.OF);
    Optional<Hit<Direction>> direction = at.direction(behind);
    if (direction.isEmpty()
        || direction.get().sense().thread()
        || Math.abs(direction.get().sense().steps()) > 1) {
      return Optional.empty();
    }
    boolean asked =
        expected
            || behind > days.last() + 1
            || at.goesOn(days.first()) && at.words.isClitic(days.first() - 1)
            || at.isBehindCue(days.first(), DateCue.Kind.IN);
    if (!asked || isBehindMany(days.first()) || !isRank(days.first())) {
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

  /** «الساعات الـ24 الماضية», «الأيام الـ10 الماضية»: so many of them, and no day of a month. */
  private boolean isBehindMany(int token) {
    int noun = at.words.isClitic(token - 1) ? token - 2 : token - 1;
    if (noun < 0 || !at.words.hasArticle(noun)) {
      return false;
    }
    Optional<TimeUnit> time = TimeUnit.at(at.words, noun);
    Optional<Hit<Unit>> unit = at.words.at(noun, Role.UNIT, Unit.class);
    return time.isPresent() && time.get().count() == 0
        || unit.isPresent() && unit.get().sense().number() == Unit.Number.PLURAL;
  }

  /** «الأيام الثلاثة الماضية» counts days, «الثالث الماضي», «3 الماضي» and «(3) الماضي» are one. */
  private boolean isRank(int token) {
    return at.tokens.isDigits(token)
        || at.tokens.isMark(token, '(')
        || NumberReader.readOrdinal(at.words, token).isPresent();
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
    if (month.isEmpty()
        || year.isEmpty()
        || month.getAsInt() < 1
        || month.getAsInt() > NumericDate.MONTHS) {
      return Optional.empty();
    }
    List<When> dates = new ArrayList<>();
    for (int day : days.values()) {
      dates.add(NumericDate.dated(OptionalInt.of(day), month.getAsInt(), year.getAsInt()));
    }
    return Optional.of(reading(dates, days, slash + 3));
  }

  /** «يوليو 13-15», «August 19, 2021», «آذار 5». */
  Optional<DateReading> monthFirst(int token) {
    Optional<MonthReader.Month> month =
        at.words.is(token, Role.MONTH) ? months.read(token, false) : Optional.empty();
    if (month.isEmpty() || month.get().steps().isPresent()) {
      return Optional.empty();
    }
    int day = month.get().last() + 1;
    Optional<DayReader.Days> some =
        at.goesOn(day) && at.tokens.isDigits(day) ? days.read(day) : Optional.empty();
    if (some.isEmpty()) {
      return Optional.empty();
    }
    int behind = some.get().last() + 1;
    Optional<YearReader.Year> year = years.behind(behind, true);
    if (year.isEmpty() && !at.isEnd(behind)
        || month.get().needs() == Needs.FULL
        || at.tokens.isMark(behind, ":%\u066A")) {
      return Optional.empty();
    }
    List<When> dates = new ArrayList<>();
    for (int value : some.get().values()) {
      dates.add(dated(OptionalInt.of(value), month.get(), year));
    }
    int last = year.isPresent() ? year.get().last() : some.get().last();
    return Optional.of(reading(dates, some.get(), last).startingAt(token));
  }
}
