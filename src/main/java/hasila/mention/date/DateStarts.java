package hasila.mention.date;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.TimeUnit;
import hasila.text.Tokens;

/**
 * Whether a date may begin at a token: a few tests of the token and of what stands behind it, made
 * all over a report, so that the grammar is asked only where it may find something.
 */
final class DateStarts {
  private static final long NUMBERS = Role.NUMBER.bit() | Role.ORDINAL.bit();

  /** Words that may be dates by themselves. */
  private static final long SURE = Role.MONTH.bit() | Role.DAY_WORD.bit() | Role.DECADE.bit();

  private static final long BEHIND_OPENERS =
      SURE
          | NUMBERS
          | Role.WEEKDAY.bit()
          | Role.TIME_UNIT.bit()
          | Role.DATE_PART.bit()
          | Role.SEASON.bit();
  private static final long STARTS = BEHIND_OPENERS | Role.DATE_OPENER.bit();

  /** What begins a stretch of time, «العام» or «هذا العام», or leads on to it, «من العام». */
  private static final long STRETCHES =
      Role.TIME_UNIT.bit() | Role.DATE_OPENER.bit() | Role.DATE_CUE.bit();

  private static final long BEHIND_PARTS =
      STRETCHES | Role.MONTH.bit() | Role.NUMBER.bit() | Role.SEASON.bit() | Role.DECADE.bit();
  private static final long BEHIND_SEASONS = STRETCHES | Role.DIRECTION.bit() | Role.NUMBER.bit();
  private static final long BEHIND_UNITS =
      NUMBERS | Role.MONTH.bit() | Role.FRACTION.bit() | Role.DIRECTION.bit() | Role.SEASON.bit();
  private static final long BEHIND_YEARS = BEHIND_UNITS | Role.DATE_CUE.bit();
  private static final long BEHIND_NUMBERS =
      Role.MONTH.bit() | Role.TIME_UNIT.bit() | Role.DIRECTION.bit() | Role.WEEKDAY.bit();
  private static final long AMONG_NUMBERS = NUMBERS | Role.DATE_CUE.bit() | Role.DATE_OPENER.bit();
  private static final int LIST = 62;

  /** How many digits a year has. */
  private static final int YEAR = 4;

  private final Words words;
  private final Tokens tokens;

  DateStarts(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  boolean may(int token) {
    if (tokens.isDigits(token)) {
      return isDateNumber(token);
    }
    if (isBracketed(token)) {
      return isBeforeDate(token + 1);
    }
    if (!words.isAny(token, STARTS)) {
      return false;
    }
    return words.isAny(token, SURE)
        || words.is(token, Role.TIME_UNIT) && mayUnit(token)
        || words.is(token, Role.WEEKDAY) && mayWeekday(token)
        || words.is(token, Role.SEASON) && maySeason(token)
        || words.is(token, Role.DATE_PART) && goesOn(token, Role.DATE_PART, BEHIND_PARTS)
        || (words.isAny(token, NUMBERS) ? isBeforeDate(token) : mayOpen(token));
  }

  /** «(5) آذار», «(13 – 22) آذار»: the bracket that opens around digits. */
  private boolean isBracketed(int token) {
    return tokens.isMark(token, '(') && tokens.isDigits(token + 1);
  }

  /** «العام», «شهر أيلول», «عام 2019»; not «وعقد اجتماعا». */
  private boolean mayUnit(int token) {
    boolean year = TimeUnit.count(words, token, TimeUnit.Unit.YEAR) != DateWords.NONE;
    return words.hasArticle(token)
        || goesOn(token, Role.TIME_UNIT, year ? BEHIND_YEARS : BEHIND_UNITS);
  }

  /** «الأحد», «يوم أحد», «أحد الأسبوع الماضي»; not «أحد السكان». */
  private boolean mayWeekday(int token) {
    return words.hasArticle(token)
        || TimeUnit.count(words, token - 1, TimeUnit.Unit.DAY) != DateWords.NONE
        || goesOn(token, Role.WEEKDAY, STRETCHES);
  }

  /** «الصيف الماضي», «صيف 2014», «صيف، 2014»; not «الشتاء القارس». */
  private boolean maySeason(int token) {
    int next = words.last(token, Role.SEASON) + 1;
    if (next < words.size() && tokens.kind(next) == Tokens.MARK) {
      next++;
    }
    return words.isClitic(next) || isBehind(next, BEHIND_SEASONS);
  }

  private boolean goesOn(int token, Role role, long tables) {
    return isBehind(words.last(token, role) + 1, tables);
  }

  /** Whether digits or a word of these tables goes on with the line. */
  private boolean isBehind(int token, long tables) {
    return token < words.size()
        && tokens.gap(token) < Tokens.NEWLINE
        && (tokens.isDigits(token) || words.isAny(token, tables));
  }

  /** «منذ 5 آذار», «هذا العام»; not «بعد أيام», which nobody can count. */
  private boolean mayOpen(int token) {
    int next = token + 1;
    if (!words.is(next, Role.TIME_UNIT)) {
      return tokens.isDigits(next)
          || isBracketed(next)
          || words.isClitic(next)
          || words.isAny(next, BEHIND_OPENERS);
    }
    boolean several = !words.hasArticle(next) && TimeUnit.at(words, next).get().count() == 0;
    return !several || !isAway(token);
  }

  private boolean isAway(int token) {
    return DateCue.last(words, token, DateCue.Kind.AHEAD) == token
        || DateCue.last(words, token, DateCue.Kind.AGO) == token
        || DateCue.last(words, token, DateCue.Kind.SINCE) == token;
  }

  /** Digits with a date's mark or a month behind them, «1440هـ», or a year's word before them. */
  private boolean isDateNumber(int token) {
    int next = token + 1;
    if (next < words.size()
        && (tokens.kind(next) == Tokens.MARK || tokens.isTatweel(next))
        && tokens.isDigits(next + 1)) {
      return true;
    }
    if (next < words.size() && tokens.gap(next) == Tokens.GLUED && words.is(next, Role.DATE_CUE)) {
      return true;
    }
    return isBeforeDate(token)
        || words.is(token - 1, Role.DATE_CUE)
        || tokens.end(token) - tokens.start(token) >= YEAR
            && (tokens.isMark(next, ':')
                || words.isAny(token - 1, STRETCHES)
                || tokens.isMark(token - 1, '(')
                || token > 0 && words.isName(token - 1)
                || words.is(token - 2, Role.DATE_CUE)
                || words.is(token - 3, Role.DATE_CUE));
  }

  /**
   * Whether behind the number, and more numbers that it is listed with, stands what only a date
   * has.
   */
  private boolean isBeforeDate(int token) {
    int end = Math.min(words.size(), token + LIST);
    for (int i = token + 1; i < end && tokens.gap(i) < Tokens.NEWLINE; i++) {
      if (words.isAny(i, BEHIND_NUMBERS)) {
        return true;
      }
      boolean skipped =
          tokens.isDigits(i)
              || tokens.kind(i) == Tokens.MARK
              || words.isClitic(i)
              || words.isAny(i, AMONG_NUMBERS);
      if (!skipped) {
        return false;
      }
    }
    return false;
  }
}
