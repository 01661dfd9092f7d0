package hasila.mention.date;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.Direction;
import hasila.lexicon.time.Era;
import hasila.lexicon.time.TimeUnit;
import hasila.mention.When;
import hasila.mention.number.NumberReader;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a year: «2019», «عام 2019», «من العام الماضي», «سنة ألفين وتسعة عشر», «1440 هـ», «هذا
 * العام».
 */
final class YearReader {
  private static final long STARTS = Role.TIME_UNIT.bit() | Role.DATE_OPENER.bit();
  private static final long MEASURES = Role.UNIT.bit() | Role.TIME_UNIT.bit() | Role.PERCENT.bit();
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2999;

  /** No report looks further ahead without the word year: «13 أيلول، 2638 تدخلا». */
  private static final int LATEST_BARE = 2199;

  private static final int FIRST_BARE = 1900;
  private static final int LAST_BARE = 2099;
  static final int EARLIEST_HIJRI = 1300;
  private static final int LATEST_HIJRI = 1499;
  private static final int THIS_CENTURY = 30;
  private static final String COMMAS = "\u060C,.";

  private final DateWords at;

  YearReader(DateWords at) {
    this.at = at;
  }

  /**
   * A year.
   *
   * @param era the calendar that a mark behind the year names
   */
  record Year(When.Step step, Optional<Era> era, int first, int last) {}

  /** The year behind a month: with or without «من», a comma and the word year. */
  Optional<Year> behind(int token, boolean behindDay) {
    if (!at.goesOn(token)) {
      return Optional.empty();
    }
    int start = at.skipMark(token, COMMAS);
    if (start > token && (!at.goesOn(start) || isSentenceEnd(token))) {
      return Optional.empty();
    }
    int bare = at.skipClitic(at.skip(start, DateCue.Kind.OF));
    if (!at.goesOn(bare)) {
      return Optional.empty();
    }
    Optional<Year> named = named(bare);
    if (named.isPresent()) {
      return named;
    }
    boolean directed = at.words.may(token - 1, Role.DIRECTION);
    boolean sure = behindDay && start == token && !directed;
    Optional<Year> written = directed && start > token ? Optional.empty() : bare(bare);
    return written.isPresent() && (sure || !isCounted(written.get().last() + 1))
        ? written
        : Optional.empty();
  }

  /** «13 أيلول الجاري. 2638 تدخلا»: what stands behind a full stop and a blank begins anew. */
  private boolean isSentenceEnd(int mark) {
    return at.tokens.isMark(mark, '.') && at.tokens.gap(mark + 1) != Tokens.GLUED;
  }

  /** A year without the word that no report is too early for. */
  private Optional<Year> bare(int token) {
    Optional<Year> written = written(token);
    return written.isPresent()
            && written.get().step() instanceof When.Step.Number number
            && number.value() > LATEST_BARE
        ? Optional.empty()
        : written;
  }

  /** «شتاء 2018-2019»: the second of two years that follow each other, if it stands there. */
  Year withNext(Year first) {
    int mark = first.last() + 1;
    boolean joined = at.goesOn(mark) && at.tokens.isMark(mark, "-/\u2013");
    OptionalInt next = joined ? at.digits(mark + 1, 4, 4) : OptionalInt.empty();
    return next.isPresent()
            && first.step() instanceof When.Step.Number number
            && next.getAsInt() == number.value() + 1
        ? new Year(new When.Step.Number(next.getAsInt()), first.era(), first.first(), mark + 1)
        : first;
  }

  /** Whether news are likely to name the year. */
  static boolean isOfNews(int year, Era era) {
    int earliest = era == Era.HIJRI ? EARLIEST_HIJRI : FIRST_BARE;
    int latest = era == Era.HIJRI ? LATEST_HIJRI : LAST_BARE;
    return year >= earliest && year <= latest;
  }

  /** «نكسة 67», «حرب 73»: two digits are enough for the wars that everybody knows. */
  Optional<Year> shortOfWar(int token) {
    OptionalInt digits = at.goesOn(token) ? at.digits(token, 2, 2) : OptionalInt.empty();
    return digits.isPresent()
            && digits.getAsInt() >= THIS_CENTURY
            && (at.isBehindCue(token, DateCue.Kind.WAR)
                || at.words.is(token - 1, Role.MONTH)
                    && at.isBehindCue(token - 1, DateCue.Kind.WAR))
            && !isPartOfNumber(token)
            && !isCounted(token + 1)
            && !(at.goesOn(token + 1) && at.words.may(token + 1, Role.TIME_UNIT))
        ? Optional.of(
            new Year(
                new When.Step.Number(digits.getAsInt() + 1900), Optional.empty(), token, token))
        : Optional.empty();
  }

  /** «1440هـ», «2011م»: four digits that nothing parts from the mark of their era. */
  Optional<Year> marked(int token) {
    OptionalInt digits = at.digits(token, 4, 4);
    if (digits.isEmpty() || !at.goesOn(token + 1) || at.tokens.gap(token + 1) != Tokens.GLUED) {
      return Optional.empty();
    }
    Optional<Year> year = year(digits.getAsInt(), token, token);
    return year.isPresent() && year.get().era().isPresent() ? year : Optional.empty();
  }

  /** «2012: 700 قتيل، 2013: 850 قتيلا»: it heads an item of a list. */
  Optional<Year> heading(int token) {
    int colon = token + 1;
    boolean opens =
        at.opensLine(token)
            || at.tokens.kind(token - 1) == Tokens.MARK && !at.tokens.isMark(token - 1, "(/-:");
    OptionalInt digits =
        opens && at.tokens.isMark(colon, ':') && at.goesOn(colon + 1)
            ? at.digits(token, 4, 4)
            : OptionalInt.empty();
    return digits.isPresent()
            && isOfNews(digits.getAsInt(), Era.GREGORIAN)
            && at.tokens.gap(colon + 1) == Tokens.SPACE
        ? year(digits.getAsInt(), token, token)
        : Optional.empty();
  }

  /** As {@link #behind}, or «من العام» without more, which is this year. */
  Optional<Year> behindOrThis(int token) {
    Optional<Year> year = behind(token, false);
    if (year.isPresent()) {
      return year;
    }
    int bare = at.skip(token, DateCue.Kind.OF);
    return at.goesOn(bare) && at.words.hasArticle(bare) && at.isOne(bare, TimeUnit.Unit.YEAR)
        ? Optional.of(new Year(new When.Step.Shift(0), Optional.empty(), bare, bare))
        : Optional.empty();
  }

  /** A year with the word year: «عام 2019», «العام الماضي 2018», «هذا العام». */
  Optional<Year> named(int token) {
    if (!at.words.isAny(token, STARTS)) {
      return Optional.empty();
    }
    int unit = at.isCue(token, DateCue.Kind.THIS) && at.goesOn(token + 1) ? token + 1 : token;
    if (!at.isOne(unit, TimeUnit.Unit.YEAR) || isGeneral(unit)) {
      return Optional.empty();
    }
    boolean pointed = unit > token;
    int behind = at.skip(eraEnd(unit + 1) + 1, DateCue.Kind.SORT);
    Optional<Year> number = number(behind);
    Optional<Era> era = era(unit + 1);
    if (number.isPresent()) {
      Year year = number.get();
      Optional<Hit<Direction>> direction = at.direction(year.last() + 1);
      int last = direction.isPresent() ? direction.get().last() : year.last();
      return Optional.of(new Year(year.step(), era.isPresent() ? era : year.era(), token, last));
    }
    if (at.words.hasArticle(unit)
        && at.goesOn(unit + 1)
        && at.isCue(unit + 1, DateCue.Kind.SAME_ONE)) {
      return Optional.of(new Year(new When.Step.Same(), Optional.empty(), token, unit + 1));
    }
    Optional<Hit<Direction>> direction = at.direction(behind);
    if (direction.isPresent() && isDirected(unit, direction.get().sense())) {
      int last = direction.get().last();
      Optional<Year> beside = bare(last + 1);
      if (beside.isPresent() && !isCounted(beside.get().last() + 1)) {
        return Optional.of(
            new Year(beside.get().step(), beside.get().era(), token, beside.get().last()));
      }
      return Optional.of(
          new Year(new When.Step.Shift(direction.get().sense().steps()), era, token, last));
    }
    return pointed
        ? Optional.of(new Year(new When.Step.Shift(0), Optional.empty(), token, unit))
        : Optional.empty();
  }

  /** The year without the word, «2019»; the caller knows that one stands here. */
  Optional<Year> written(int token) {
    if (!at.goesOn(token)) {
      return Optional.empty();
    }
    OptionalInt digits = at.digits(token, 4, 4);
    if (digits.isPresent()) {
      return year(digits.getAsInt(), token, token);
    }
    if (at.tokens.isDigits(token) || !at.words.is(token, Role.NUMBER)) {
      return Optional.empty();
    }
    Optional<NumberReader.Number> number = at.whole(token);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = number.get().value();
    return value.precision() - value.scale() == 4
        ? year(value.intValueExact(), token, number.get().last())
        : Optional.empty();
  }

  /** Behind the word year two digits are enough: «عام 67». */
  private Optional<Year> number(int token) {
    OptionalInt digits = at.goesOn(token) ? at.digits(token, 2, 2) : OptionalInt.empty();
    if (digits.isEmpty() || at.goesOn(token + 1) && at.words.may(token + 1, Role.TIME_UNIT)) {
      return written(token);
    }
    int year = digits.getAsInt() + (digits.getAsInt() < THIS_CENTURY ? 2000 : 1900);
    return Optional.of(
        new Year(new When.Step.Number(year), era(token + 1), token, eraEnd(token + 1)));
  }

  private Optional<Year> year(int value, int first, int last) {
    if (value < EARLIEST || value > LATEST || isPartOfNumber(last)) {
      return Optional.empty();
    }
    return Optional.of(
        new Year(new When.Step.Number(value), era(last + 1), first, eraEnd(last + 1)));
  }

  /** «2019.5», «2,019», «2019%». */
  private boolean isPartOfNumber(int last) {
    int mark = last + 1;
    return at.tokens.isDigits(last)
        && (at.tokens.isMark(mark, "%\u066A")
            || at.tokens.isMark(mark, ".,\u066B\u066C")
                && at.tokens.gap(mark) == Tokens.GLUED
                && at.tokens.isDigits(mark + 1)
                && at.tokens.gap(mark + 1) == Tokens.GLUED);
  }

  /**
   * «في آذار 2000 قتيل»: a counted noun behind it makes the number no year; not one with a clitic,
   * «في 2014 وتعليق نشاطه», nor the day of a weekday, «2016 يوم الجمعة».
   */
  boolean isCounted(int token) {
    if (!at.goesOn(token)
        || at.words.hasConjunction(token)
        || at.goesOn(token + 1)
            && at.isOne(token, TimeUnit.Unit.DAY)
            && at.words.is(token + 1, Role.WEEKDAY)) {
      return false;
    }
    return at.words.may(token, Role.NUMBER)
        || (at.words.may(token, Role.NOUN) || at.words.isAny(token, MEASURES))
            && !at.words.hasArticle(token)
            && !at.words.hasPreposition(token);
  }

  private Optional<Era> era(int token) {
    if (!at.goesOn(token)) {
      return Optional.empty();
    }
    return at.isCue(token, DateCue.Kind.HIJRI)
        ? Optional.of(Era.HIJRI)
        : at.isCue(token, DateCue.Kind.GREGORIAN) ? Optional.of(Era.GREGORIAN) : Optional.empty();
  }

  /** The last token of the mark of an era, or the token before where none stands. */
  int eraEnd(int token) {
    return era(token).isPresent() ? token : token - 1;
  }

  /** «الأمين العام الحالي» is no year. */
  boolean isGeneral(int unit) {
    return at.words.hasArticle(unit) && at.isBehindCue(unit, DateCue.Kind.GENERAL);
  }

  private boolean isDirected(int unit, Direction direction) {
    boolean definite = at.words.hasArticle(unit) || at.words.hasPreposition(unit);
    return definite
        && (!direction.thread()
            || at.opensLine(unit)
            || at.goesOn(unit) && at.words.may(unit - 1, Role.MONTH));
  }
}
