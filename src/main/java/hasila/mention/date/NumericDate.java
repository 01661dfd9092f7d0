package hasila.mention.date;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.Direction;
import hasila.lexicon.time.Era;
import hasila.mention.When;
import hasila.text.Tokens;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a date in digits, the day first: «12/10/2021», «2021-10-12», «9/2021», and «6/8» behind a
 * weekday.
 */
final class NumericDate {
  private static final String SEPARATORS = "/-\u2013\u2014.\\\u00AB\u00BB\u2215\u2044\u066B";
  private static final int THIS_CENTURY = 70;
  private static final int EARLIEST_HIJRI = 1300;
  private static final int LATEST_HIJRI = 1500;
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2999;
  static final int MONTHS = 12;
  private static final int DAYS = 31;

  private final DateWords at;
  private final YearReader years;

  NumericDate(DateWords at, YearReader years) {
    this.at = at;
    this.years = years;
  }

  /**
   * @param expected whether the words before it ask for a date: a weekday, «بتاريخ»
   */
  Optional<DateReading> read(int token, boolean expected) {
    if (!at.tokens.isDigits(token)
        || isChained(token)
        || at.isBehindCue(token, DateCue.Kind.NUMBER)) {
      return Optional.empty();
    }
    int second = behindSeparator(token);
    if (second == token) {
      return Optional.empty();
    }
    int third = behindSeparator(second);
    if (third != second && isSameMark(token + 1, second + 1)) {
      // «2021/06/16 - 10:15» goes on with the hour, «1/2/3/4» is no date.
      return behindSeparator(third) == third || !isSameMark(token + 1, third + 1)
          ? full(token, second, third, expected)
          : Optional.empty();
    }
    if (third != second) {
      return Optional.empty();
    }
    Optional<DateReading> month = monthOfYear(token, second);
    return month.isPresent() ? month : dayOfMonth(token, second, expected);
  }

  /**
   * The digits behind a separator, or the token itself. Around a dash blanks stand on both sides or
   * on neither.
   */
  private int behindSeparator(int token) {
    int mark = token + 1;
    int digits = token + 2;
    boolean separated =
        at.goesOn(mark)
            && at.tokens.isMark(mark, SEPARATORS)
            && at.goesOn(digits)
            && at.tokens.isDigits(digits)
            && (at.tokens.gap(mark) == at.tokens.gap(digits) || at.tokens.isMark(mark, '/'));
    return separated ? digits : token;
  }

  private boolean isSameMark(int one, int other) {
    return at.tokens.text().charAt(at.tokens.start(one))
        == at.tokens.text().charAt(at.tokens.start(other));
  }

  private boolean isChained(int token) {
    return token >= 2
        && at.goesOn(token)
        && at.goesOn(token - 1)
        && at.tokens.gap(token) == Tokens.GLUED
        && at.tokens.gap(token - 1) == Tokens.GLUED
        && at.tokens.isMark(token - 1, SEPARATORS)
        && at.tokens.isDigits(token - 2);
  }

  private Optional<DateReading> full(int first, int second, int third, boolean expected) {
    OptionalInt middle = at.digits(second, 1, 2);
    OptionalInt yearFirst = at.digits(first, 4, 4);
    boolean backwards = yearFirst.isPresent();
    OptionalInt day = backwards ? at.digits(third, 1, 2) : at.digits(first, 1, 2);
    OptionalInt year =
        backwards
            ? yearFirst
            : at.digits(third, 4, 4).isPresent() ? at.digits(third, 4, 4) : shortYear(third);
    if (middle.isEmpty()
        || day.isEmpty()
        || year.isEmpty()
        || year.getAsInt() < EARLIEST
        || year.getAsInt() > LATEST) {
      return Optional.empty();
    }
    if (!backwards && middle.getAsInt() > MONTHS && isMonth(day.getAsInt())) {
      // «7/17/2012»: the month first, as no month is the seventeenth.
      OptionalInt month = day;
      day = middle;
      middle = month;
    }
    boolean plausible = isDay(day.getAsInt()) && isMonth(middle.getAsInt());
    boolean sure = at.digits(third, 4, 4).isPresent() || backwards;
    boolean dotted = at.tokens.isMark(first + 1, ".\u066B");
    if (!plausible && (!sure || dotted || !couldBeMeant(day.getAsInt(), middle.getAsInt()))) {
      return Optional.empty();
    }
    boolean asked =
        expected
            || at.tokens.isMark(first + 1, '/')
            || at.opensLine(first) && !at.goesOn(third + 1);
    if (!sure && (!asked || at.tokens.gap(first + 1) != Tokens.GLUED)) {
      return Optional.empty();
    }
    int last = years.eraEnd(third + 1);
    Era era =
        last > third && at.isCue(last, DateCue.Kind.GREGORIAN)
            ? Era.GREGORIAN
            : last > third ? Era.HIJRI : era(year.getAsInt());
    return Optional.of(
        new DateReading(
            dated(day, middle.getAsInt(), new When.Step.Number(year.getAsInt()), era),
            first,
            last,
            "date/numeric"));
  }

  /** «31/4/2019», «15/13/2019» are dates that cannot be; «99/88/2019» is something else. */
  private static boolean couldBeMeant(int day, int month) {
    return day >= 1 && day <= DAYS + MONTHS && month >= 1 && month <= DAYS;
  }

  /** «12/10/21». */
  private OptionalInt shortYear(int token) {
    OptionalInt two = at.digits(token, 2, 2);
    return two.isEmpty()
        ? two
        : OptionalInt.of(two.getAsInt() + (two.getAsInt() < THIS_CENTURY ? 2000 : 1900));
  }

  /** «9/2021», «2021/9». */
  private Optional<DateReading> monthOfYear(int first, int second) {
    boolean backwards = at.digits(first, 4, 4).isPresent();
    OptionalInt year = backwards ? at.digits(first, 4, 4) : at.digits(second, 4, 4);
    OptionalInt month = backwards ? at.digits(second, 1, 2) : at.digits(first, 1, 2);
    boolean fits =
        year.isPresent()
            && month.isPresent()
            && isMonth(month.getAsInt())
            && year.getAsInt() >= EARLIEST_HIJRI
            && year.getAsInt() < 2200
            && at.tokens.isMark(first + 1, "/-\u2013")
            && at.tokens.gap(first + 1) == Tokens.GLUED;
    if (!fits) {
      return Optional.empty();
    }
    int last = years.eraEnd(second + 1);
    Era era =
        last > second && at.isCue(last, DateCue.Kind.HIJRI) ? Era.HIJRI : era(year.getAsInt());
    return Optional.of(
        new DateReading(
            dated(
                OptionalInt.empty(), month.getAsInt(), new When.Step.Number(year.getAsInt()), era),
            first,
            last,
            "date/numeric-month"));
  }

  /** «6/8», where a date is expected or nothing else stands on the line. */
  private Optional<DateReading> dayOfMonth(int first, int second, boolean expected) {
    OptionalInt day = at.digits(first, 1, 2);
    OptionalInt month = at.digits(second, 1, 2);
    boolean fits =
        day.isPresent()
            && month.isPresent()
            && isDay(day.getAsInt())
            && isMonth(month.getAsInt())
            && at.tokens.isMark(first + 1, "/-")
            && at.tokens.gap(first + 1) == Tokens.GLUED
            && (expected || at.tokens.isMark(first + 1, '/') && isAsked(first, second));
    if (!fits) {
      return Optional.empty();
    }
    Optional<Hit<Direction>> direction = at.direction(second + 1);
    return Optional.of(
        new DateReading(
            new When.Dated(
                Optional.empty(),
                day,
                Optional.of(new When.Step.Number(month.getAsInt())),
                Optional.empty(),
                Era.GREGORIAN,
                direction.isPresent()
                    ? OptionalInt.of(direction.get().sense().steps())
                    : OptionalInt.empty()),
            first,
            direction.isPresent() ? direction.get().last() : second,
            "date/numeric-day"));
  }

  /** «10/5» alone on its line, «10/5 الماضي», «منذ 10/5», «من 1/5 إلى 15/5». */
  private boolean isAsked(int first, int second) {
    boolean alone = at.opensLine(first) && !at.goesOn(second + 1);
    return alone
        || at.direction(second + 1).isPresent()
        || at.isBehindCue(first, DateCue.Kind.SINCE)
        || isDayIn(first, second)
        || at.isBehindCue(first, DateCue.Kind.FROM) && isDayAt(behindTo(second + 1))
        || at.isBehindCue(first, DateCue.Kind.TO) && isDayAt(first - 4);
  }

  /** «قتل 3 في 14/5», «بين 1/5 و10/5»; «في 1/5 المدينة» may be a part. */
  private boolean isDayIn(int first, int second) {
    int and = second + 1;
    boolean joined = at.goesOn(and + 1) && at.words.isAnd(and) && isDayAt(and + 1);
    boolean noun =
        at.goesOn(and) && at.tokens.kind(and) == Tokens.ARABIC && at.words.is(and, Role.NOUN);
    return at.words.is(first - 1, Tag.IN)
            && at.digits(first, 1, 2).getAsInt() > at.digits(second, 1, 2).getAsInt()
            && !noun
        || at.words.is(first - 1, Tag.BETWEEN) && joined
        || at.words.isAnd(first - 1) && isDayAt(first - 4) && at.words.is(first - 5, Tag.BETWEEN);
  }

  private int behindTo(int token) {
    int to = at.skip(token, DateCue.Kind.TO);
    return to > token ? to : DateWords.NONE;
  }

  private boolean isDayAt(int token) {
    return token >= 0
        && at.tokens.isDigits(token)
        && at.tokens.isMark(token + 1, '/')
        && behindSeparator(token) == token + 2;
  }

  static When.Dated dated(OptionalInt day, int month, int year) {
    return dated(day, month, new When.Step.Number(year), era(year));
  }

  private static When.Dated dated(OptionalInt day, int month, When.Step year, Era era) {
    return new When.Dated(
        Optional.empty(),
        day,
        Optional.of(new When.Step.Number(month)),
        Optional.of(year),
        era,
        OptionalInt.empty());
  }

  /** Nobody dates news in the fifteenth century: «12/10/1440» is counted from the Hijra. */
  private static Era era(int year) {
    return year >= EARLIEST_HIJRI && year < LATEST_HIJRI ? Era.HIJRI : Era.GREGORIAN;
  }

  private static boolean isDay(int day) {
    return day >= 1 && day <= DAYS;
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= MONTHS;
  }
}
