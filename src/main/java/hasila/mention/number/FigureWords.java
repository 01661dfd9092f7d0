package hasila.mention.number;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Unit;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.table.Sense;
import hasila.mention.DateMention;
import hasila.place.Gazetteer;
import hasila.place.PlaceNames;
import hasila.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * What all readers of figures look at: the words of a report, and which of them belong to a date.
 */
public final class FigureWords {
  public final Words words;
  public final Tokens tokens;
  public final Joints joints;
  private static final int SENTENCE = 12;
  private static final int BRACKETED = 6;
  private static final String DASHES = "-~\u2010\u2011\u2012\u2013\u2014\u2212";

  private final boolean[] dated;
  private Optional<PlaceNames> places = Optional.empty();

  public FigureWords(Words words, List<DateMention> dates) {
    this.words = words;
    this.tokens = words.tokens();
    this.joints = new Joints(words);
    this.dated = new boolean[words.size()];
    for (DateMention date : dates) {
      for (int i = date.first(); i <= date.last(); i++) {
        dated[i] = true;
      }
    }
  }

  /** The places of the gazetteer, looked up where a reader first asks for them. */
  public PlaceNames places() {
    if (places.isEmpty()) {
      places = Optional.of(new PlaceNames(words, List.of(Gazetteer.builtIn())));
    }
    return places.get();
  }

  public boolean isDated(int token) {
    return token >= 0 && token < dated.length && dated[token];
  }

  /**
   * The token before on the same line, past an article or preposition written apart, or {@link
   * Joints#NONE}.
   */
  public int before(int token) {
    int at = token;
    while (at > 0 && tokens.gap(at) < Tokens.NEWLINE && words.isClitic(at - 1)) {
      at--;
    }
    return at > 0 && tokens.gap(at) < Tokens.NEWLINE ? at - 1 : NONE;
  }

  /**
   * The token behind on the same line, past the bracket or quotation mark that closes around a
   * number, or {@link Joints#NONE}.
   */
  public int after(int token) {
    int next = token + 1;
    if (tokens.isMark(next, ")]\"\u201D\u00BB")
        && tokens.gap(next) == Tokens.GLUED
        && tokens.isDigits(token)
        && opens(token)) {
      next++;
    }
    return next < words.size() && tokens.gap(next) < Tokens.NEWLINE ? next : NONE;
  }

  /** «(40)», «"137"»: whether digits alone stand behind an opening bracket or quotation mark. */
  private boolean opens(int last) {
    int first = last;
    while (first > 0
        && last - first < BRACKETED
        && tokens.gap(first) == Tokens.GLUED
        && (tokens.isDigits(first - 1) || tokens.isMark(first - 1, ".,\u066B\u066C\u060C"))) {
      first--;
    }
    return first > 1
        && tokens.gap(first) == Tokens.GLUED
        && tokens.gap(first - 1) < Tokens.NEWLINE
        && tokens.isMark(first - 1, "([\"\u201C\u00AB");
  }

  public boolean is(int token, Tag tag) {
    return token != NONE && words.is(token, tag);
  }

  /** Whether an article stands before the number, in its word or apart: «الستة», «الـ16». */
  public boolean isDefinite(int first) {
    return words.hasArticle(first) || words.isClitic(first - 1) && words.hasArticle(first - 1);
  }

  /**
   * An entry of the table that ends at the token and begins at most {@code reach} tokens earlier;
   * the longest.
   */
  public <T extends Sense> Optional<Hit<T>> endingAt(
      int token, int reach, Role role, Class<T> type) {
    for (int first = Math.max(0, token - reach); first <= token; first++) {
      if (words.is(first, role)) {
        List<Hit<T>> hits = words.all(first, role, type);
        for (int i = 0; i < hits.size(); i++) {
          if (hits.get(i).last() == token && isOneLine(first, token)) {
            return Optional.of(hits.get(i));
          }
        }
      }
    }
    return Optional.empty();
  }

  public boolean isOneLine(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE) {
        return false;
      }
    }
    return true;
  }

  /** The unit that begins at the token, without «و» or a preposition. */
  public Optional<Hit<Unit>> unit(int token) {
    if (!words.is(token, Role.UNIT) || isDated(token) || words.hasConjunction(token)) {
      return Optional.empty();
    }
    // The «ل» of «ل.س» is no preposition.
    return words.hasPreposition(token) && !words.isClitic(token)
        ? Optional.empty()
        : words.at(token, Role.UNIT, Unit.class);
  }

  /**
   * Whether one sentence leads from the figure that ends at the first token to the second, with a
   * word of change in or before it.
   */
  public boolean isChanged(int from, int to) {
    if (to - from > SENTENCE) {
      return false;
    }
    boolean changed = false;
    for (int at = to - 1; at >= 0 && at > from - SENTENCE; at--) {
      if (tokens.isMark(at, ".\u061B!\u061F") || tokens.gap(at + 1) >= Tokens.NEWLINE) {
        return at < from && changed;
      }
      changed |= words.may(at, Role.CHANGE);
    }
    return changed;
  }

  /** Whether the token is a dash, or the stretched line that some type for one. */
  public boolean isDash(int token) {
    return token != NONE && (tokens.isMark(token, DASHES) || tokens.isTatweel(token));
  }

  /** Whether digits stand in brackets of their own: «(35)», «[1]». */
  public boolean isBracketed(int first, int last) {
    return tokens.isMark(first - 1, "([") && tokens.isMark(last + 1, ")]");
  }

  /** The number at a token, as far as no date takes its words: «2.1 أكتوبر» is 2 and a day. */
  public Optional<NumberReader.Number> number(int token) {
    if (token == Joints.NONE || isDated(token)) {
      return Optional.empty();
    }
    Optional<NumberReader.Number> number = NumberReader.read(words, token);
    if (number.isEmpty() || !isDated(number.get().last())) {
      return number;
    }
    if (tokens.isDigits(token)) {
      return Optional.of(NumberReader.plain(words, token));
    }
    int end = token + 1;
    while (!isDated(end)) {
      end++;
    }
    return new Cardinal(words).read(token, end).filter(shorter -> !isDated(shorter.last()));
  }

  /** Whether a noun that reports count, or any other word that may be one, follows directly. */
  public boolean nounFollows(int last) {
    int next = after(last);
    return next != NONE && !isDated(next) && joints.isNoun(next);
  }

  /**
   * Whether a noun that is counted follows, and no word for what happened: «6 شهداء», not «1 مقتل
   * 4».
   */
  public boolean countedFollows(int last) {
    int next = after(last);
    return knownNounFollows(last) && (!words.may(next, Role.EVENT) || Noun.isMany(words, next));
  }

  /** Whether a noun of the tables follows directly. */
  public boolean knownNounFollows(int last) {
    int next = after(last);
    return next != NONE
        && joints.bare(next) != NONE
        && (words.is(next, Role.NOUN) || unit(next).isPresent())
        && !words.looksDefinite(next);
  }
}
