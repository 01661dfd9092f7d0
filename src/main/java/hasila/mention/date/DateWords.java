package hasila.mention.date;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Sense;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.Direction;
import hasila.lexicon.time.TimeUnit;
import hasila.lexicon.time.Weekday;
import hasila.mention.number.NumberReader;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** What the grammar of dates asks about a token. A phrase never goes on over the end of a line. */
final class DateWords {
  static final int NONE = -1;
  private static final int MAX_DIGITS = 9;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  final Words words;
  final Tokens tokens;

  DateWords(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /** Whether the token goes on with the phrase of the token before. */
  boolean goesOn(int token) {
    return token > 0 && token < words.size() && tokens.gap(token) < Tokens.NEWLINE;
  }

  /** Whether nothing stands before the token on its line. */
  boolean opensLine(int token) {
    return token == 0 || token < words.size() && tokens.gap(token) >= Tokens.NEWLINE;
  }

  /** Whether nothing stands before the token on its line but «يوم». */
  boolean opensPhrase(int token) {
    return opensLine(token) || isBehindDay(token) && opensLine(token - 1);
  }

  /** Whether the phrase ends before the token: at a mark or at the line's end. */
  boolean isEnd(int token) {
    return !goesOn(token) || tokens.kind(token) == Tokens.MARK;
  }

  <T extends Sense> Optional<Hit<T>> at(int token, Role role, Class<T> type) {
    return words.at(token, role, type);
  }

  /**
   * The last token of the longest cue of this kind that begins at the token, {@link #NONE} if none
   * does.
   */
  int cue(int token, DateCue.Kind kind) {
    return DateCue.last(words, token, kind);
  }

  boolean isCue(int token, DateCue.Kind kind) {
    return cue(token, kind) != NONE;
  }

  /**
   * Whether a cue of this kind ends right before the token, on its line. It has one or two words.
   */
  boolean isBehindCue(int token, DateCue.Kind kind) {
    if (!goesOn(token)) {
      return false;
    }
    return cue(token - 1, kind) == token - 1
        || goesOn(token - 1) && cue(token - 2, kind) == token - 1;
  }

  /** The token behind a cue of this kind, or the token itself where none stands. */
  int skip(int token, DateCue.Kind kind) {
    int last = goesOn(token) ? cue(token, kind) : NONE;
    return last == NONE ? token : last + 1;
  }

  /** The token behind one of these marks, or the token itself. */
  int skipMark(int token, String marks) {
    return goesOn(token) && tokens.isMark(token, marks) ? token + 1 : token;
  }

  /** The token behind one of these marks or a lengthening line that is drawn for a dash. */
  int skipDash(int token, String marks) {
    return goesOn(token) && (tokens.isMark(token, marks) || tokens.isTatweel(token))
        ? token + 1
        : token;
  }

  /** The token behind clitics that are written apart: «الـ» in «الـ 16». */
  int skipClitic(int token) {
    return goesOn(token) && words.isClitic(token) && goesOn(token + 1) ? token + 1 : token;
  }

  /** The value of a run of so many digits. */
  OptionalInt digits(int token, int least, int most) {
    if (!tokens.isDigits(token)) {
      return OptionalInt.empty();
    }
    String text = tokens.text();
    int value = 0;
    int count = 0;
    for (int i = tokens.start(token);
        i < tokens.end(token);
        i += Character.charCount(text.codePointAt(i))) {
      count++;
      int digit = Character.digit(text.codePointAt(i), 10);
      if (count > Math.min(most, MAX_DIGITS) || digit < 0) {
        return OptionalInt.empty();
      }
      value = value * 10 + digit;
    }
    return count < least ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Whether the token is this stretch of time, one or several. */
  boolean isUnit(int token, TimeUnit.Unit unit) {
    return TimeUnit.count(words, token, unit) != NONE;
  }

  /** Whether the token is this stretch of time in the singular. */
  boolean isOne(int token, TimeUnit.Unit unit) {
    return TimeUnit.count(words, token, unit) == 1;
  }

  /** Whether the token is this stretch of time in the dual or the plural. */
  boolean isSeveral(int token, TimeUnit.Unit unit) {
    int count = TimeUnit.count(words, token, unit);
    return count != NONE && count != 1;
  }

  /** «يوم», «يومي», «أيام» right before the token. */
  boolean isBehindDay(int token) {
    return goesOn(token) && isUnit(token - 1, TimeUnit.Unit.DAY);
  }

  /** Whether the word right before the token is none of the language: «لندن». */
  boolean isBehindName(int token) {
    return goesOn(token)
        && tokens.kind(token - 1) == Tokens.ARABIC
        && tokens.end(token - 1) - tokens.start(token - 1) > 1
        && words.isName(token - 1);
  }

  /** The direction behind a month, a year or a weekday; empty where the line breaks before it. */
  Optional<Hit<Direction>> direction(int token) {
    return goesOn(token) ? words.at(token, Role.DIRECTION, Direction.class) : Optional.empty();
  }

  Optional<Hit<Weekday>> weekday(int token) {
    return words.at(token, Role.WEEKDAY, Weekday.class);
  }

  /** The same with the article: «التسعة», «الـ9», «الـ 9». */
  Optional<NumberReader.Number> definite(int token) {
    return goesOn(token) && words.hasArticle(token) ? whole(skipClitic(token)) : Optional.empty();
  }

  /**
   * A whole number in words or in plain digits; digits with separators are none, nor is what no
   * calendar has so many of.
   */
  Optional<NumberReader.Number> whole(int token) {
    Optional<NumberReader.Number> number = NumberReader.read(words, token);
    return number.isPresent()
            && number.get().value().scale() <= 0
            && number.get().value().compareTo(MOST) < 0
            && (!tokens.isDigits(token) || number.get().last() == token)
        ? number
        : Optional.empty();
  }

  /**
   * The token that «و» joins to the one before, written together or apart; {@link #NONE} if none
   * is.
   */
  int joined(int token) {
    if (!goesOn(token) || !words.hasConjunction(token)) {
      return NONE;
    }
    if (!words.isClitic(token)) {
      return token;
    }
    return goesOn(token + 1) ? token + 1 : NONE;
  }
}
