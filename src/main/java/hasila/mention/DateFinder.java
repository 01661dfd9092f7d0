package hasila.mention;

import hasila.lexicon.DateCue;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.text.Span;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates of a report in one pass. A date's span holds its weekday and «اليوم», not the
 * preposition before it; one day said in two calendars is two dates.
 */
public final class DateFinder {
  private static final long STARTS =
      Role.MONTH.bit()
          | Role.WEEKDAY.bit()
          | Role.DAY_WORD.bit()
          | Role.TIME_UNIT.bit()
          | Role.DATE_PART.bit()
          | Role.SEASON.bit()
          | Role.DECADE.bit();
  private static final long NUMBERS = Role.NUMBER.bit() | Role.ORDINAL.bit();
  private static final long BEHIND_NUMBERS =
      Role.MONTH.bit() | Role.TIME_UNIT.bit() | Role.DIRECTION.bit() | Role.WEEKDAY.bit();
  private static final long AMONG_NUMBERS = NUMBERS | Role.DATE_CUE.bit() | Role.DATE_OPENER.bit();
  private static final long BEFORE_YEARS =
      Role.DATE_CUE.bit() | Role.DATE_OPENER.bit() | Role.TIME_UNIT.bit();
  private static final long BEHIND_OPENERS = STARTS | NUMBERS;
  private static final long ALL = BEHIND_OPENERS | Role.DATE_OPENER.bit();
  private static final int LIST = 62;

  private final Words words;
  private final Tokens tokens;
  private final DateReader reader;

  private DateFinder(Words words) {
    this.words = words;
    this.tokens = words.tokens();
    this.reader = new DateReader(words);
  }

  /** The dates in text order, without overlap. */
  public static List<DateMention> find(Words words) {
    return new DateFinder(words).find();
  }

  private List<DateMention> find() {
    List<DateMention> found = new ArrayList<>();
    int token = 0;
    while (token < words.size()) {
      if (!mayStart(token)) {
        token++;
        continue;
      }
      int name = named(token);
      if (name > token) {
        token = name;
        continue;
      }
      Optional<DateReading> reading = reader.read(token);
      if (reading.isPresent()) {
        found.add(mention(reading.get()));
        token = reading.get().last();
      }
      token++;
    }
    return found;
  }

  private DateMention mention(DateReading reading) {
    int start =
        tokens.isDigits(reading.first())
            ? tokens.start(reading.first())
            : words.coreStart(reading.first());
    return new DateMention(
        reading.when(),
        new Span(start, tokens.end(reading.last())),
        reading.first(),
        reading.last(),
        reading.rule());
  }

  private boolean mayStart(int token) {
    if (tokens.isDigits(token)) {
      return isDateNumber(token);
    }
    if (!words.isAny(token, ALL)) {
      return false;
    }
    if (words.isAny(token, STARTS)) {
      return true;
    }
    if (words.isAny(token, NUMBERS)) {
      return isBeforeDate(token);
    }
    return tokens.isDigits(token + 1)
        || words.isClitic(token + 1)
        || words.isAny(token + 1, BEHIND_OPENERS);
  }

  /** Digits with a date's mark or a month behind them, «1440هـ», or a year's word before them. */
  private boolean isDateNumber(int token) {
    int next = token + 1;
    if (next < words.size() && tokens.kind(next) == Tokens.MARK && tokens.isDigits(next + 1)) {
      return true;
    }
    if (next < words.size() && tokens.gap(next) == Tokens.GLUED && words.is(next, Role.DATE_CUE)) {
      return true;
    }
    return isBeforeDate(token)
        || words.isAny(token - 1, BEFORE_YEARS)
        || words.is(token - 2, Role.DATE_CUE);
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

  /**
   * The token behind a name that is made of a date, «شارع 15 آذار», «روسيا اليوم», or the token
   * itself.
   */
  private int named(int token) {
    if (!words.is(token, Role.DATE_OPENER)) {
      return token;
    }
    int end = Math.max(token, DateCue.last(words, token, DateCue.Kind.TITLE) + 1);
    boolean name =
        !words.hasArticle(token) && DateCue.last(words, token, DateCue.Kind.NAME) == token;
    if (name && token + 1 < words.size() && tokens.gap(token + 1) < Tokens.NEWLINE) {
      Optional<DateReading> date = reader.read(token + 1);
      if (date.isPresent() && isName(date.get().when())) {
        end = Math.max(end, date.get().last() + 1);
      }
    }
    return end;
  }

  /**
   * A street is named by a day of a month, a month, a weekday or a word like «الغد», not by «أمس
   * الخميس» or a year.
   */
  private static boolean isName(When when) {
    if (when instanceof When.Dated dated) {
      return dated.year().isEmpty()
          && dated.steps().isEmpty()
          && (dated.day().isPresent() || dated.month().isPresent() || dated.isWeekday());
    }
    return when instanceof When.FromToday today && today.named().isEmpty() && today.from() >= 0;
  }
}
