package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Unit;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.lexicon.time.AgeWord;
import hasila.mention.number.FigureWords;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * Tells an age from a stretch of time: «عمره 14 عاما», «(43 عاما)», «طفل في السابعة», «دون 24
 * عاما».
 */
final class AgeReader {
  private static final int REACH = 6;
  private static final String OPEN = "(\u060C,-\u2013\u2014[";
  private static final String CLOSE = ")\u060C,-\u2013\u2014].";

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;

  AgeReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
  }

  /** Whether the stretch of time is an age; {@code first} is its first token, a hedge included. */
  boolean isAge(int first, int last) {
    return ends(last)
        || isApposed(first, last)
        || isSaid(first)
        || isAfterPerson(page.before(first))
        || isLimit(first);
  }

  /** «سن الـ18», «عمره 14»: the word stands directly before, the unit is left out. */
  boolean isBareAge(int first) {
    int before = page.before(first);
    return before != NONE && is(before, AgeWord.Place.BEFORE);
  }

  /** «دون الخامسة», «سن العشرين», «طفل في السابعة», «في السابعة من عمره». */
  boolean isYearOfLife(int first, int last) {
    return ends(last)
        || isInYear(first)
        || isBareAge(first)
        || page.is(page.before(first), Tag.UNDER) && isLimit(page.before(first));
  }

  /** «من العمر», «من عمره»; not «في العقد الرابع من العمر». */
  boolean ends(int last) {
    return is(page.after(last), AgeWord.Place.AFTER) && !isDecade(page.unit(page.before(last)));
  }

  private static boolean isDecade(Optional<Hit<Unit>> unit) {
    return unit.isPresent() && unit.get().sense().isDecade();
  }

  /** «في السابعة» behind somebody. */
  boolean isInYear(int ordinal) {
    int in = page.before(ordinal);
    return page.is(in, Tag.IN) && isAfterPerson(page.before(in));
  }

  private boolean isAfterPerson(int token) {
    if (token == NONE || words.hasPreposition(token) && !words.may(token, Role.AGE)) {
      return false;
    }
    if (tokens.isDigits(token)) {
      // «طفلان 12 و14 عاما».
      int earlier = page.before(token);
      return earlier != NONE && is(earlier, AgeWord.Place.PERSON);
    }
    return is(token, AgeWord.Place.PERSON);
  }

  private boolean is(int token, AgeWord.Place place) {
    return AgeWord.is(words, token, place);
  }

  /** «(43 عاما)», «، 43 عاما،». */
  private boolean isApposed(int first, int last) {
    int close = page.after(last);
    boolean closed = close != NONE && tokens.isMark(close, CLOSE);
    return closed
        && first > 0
        && tokens.isMark(first - 1, OPEN)
        && (tokens.isMark(first - 1, "([") || !tokens.isMark(close, "."));
  }

  /**
   * A word for age a few words before: «أعمار القتلى بين 20 و50 عاما»; not «عمر قبل 30 عاما», a
   * name.
   */
  private boolean isSaid(int first) {
    int near = page.before(first);
    if (page.is(near, Tag.DURATION)) {
      return false;
    }
    if (near != NONE && is(near, AgeWord.Place.NEXT)) {
      return true;
    }
    for (int at = near; at >= 0 && at > first - REACH; at--) {
      if (tokens.kind(at) != Tokens.ARABIC && !words.isClitic(at)) {
        return false;
      }
      if (is(at, AgeWord.Place.BEFORE)) {
        return true;
      }
      if (tokens.gap(at) >= Tokens.NEWLINE) {
        return false;
      }
    }
    return false;
  }

  /** «الأطفال دون 18 عاما». */
  private boolean isLimit(int first) {
    int before = page.before(first);
    return words.is(first, Tag.UNDER) && Noun.hasUnit(words, before, Thing.PERSON);
  }
}
