package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Hedge;
import hasila.lexicon.amount.Hedge.Bound;
import hasila.lexicon.amount.Hedge.Place;
import hasila.lexicon.sense.FunctionWord;
import hasila.mention.number.FigureWords;
import hasila.mention.number.NumberReader;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * Finds the words that bound a number: directly before it, as a verb before its subject, or behind
 * its noun.
 */
final class HedgeReader {
  private static final int LONGEST = 4;
  private static final int SUBJECT = 6;
  private static final int NOUN_PHRASE = 7;

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;

  HedgeReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
  }

  /**
   * The hedge of one figure.
   *
   * @param bound what it says, empty without one
   * @param first the first token of hedge and number
   * @param start where their text begins
   * @param two whether two hedges met; the one that bounds a side has won
   */
  record Hedging(Optional<Bound> bound, int first, int start, boolean two) {}

  /** The hedge around the tokens of a number whose text begins at {@code start}. */
  Hedging around(int first, int start, int last) {
    return around(before(first, start), last);
  }

  /**
   * The hedge around a figure.
   *
   * @param before what stands before it
   * @param last its last token
   */
  Hedging around(Hedging before, int last) {
    Optional<Bound> after = after(last);
    return after.isPresent() ? meet(before, after.get(), before.first, before.start) : before;
  }

  /** Whether a hedge stands directly before the token. */
  boolean isBehindHedge(int token) {
    return adjacent(token).isPresent();
  }

  /** «200+ قتيل»: so many or more. */
  boolean isPlus(int token) {
    return tokens.isMark(token, '+')
        && (tokens.gap(token) == Tokens.GLUED || page.joints.isNoun(token + 1))
        && !tokens.isDigits(token + 1);
  }

  /** «+200 قتيل»: as a line from right to left shows it. */
  private boolean isPlusBefore(int first) {
    return tokens.isDigits(first)
        && tokens.isMark(first - 1, '+')
        && tokens.gap(first) == Tokens.GLUED
        && (first == 1 || tokens.gap(first - 1) != Tokens.GLUED)
        && page.knownNounFollows(first)
        && page.unit(page.after(first)).isEmpty();
  }

  /** Only what stands before. */
  Hedging before(int first, int start) {
    Hedging hedging = new Hedging(Optional.empty(), first, start, false);
    if (isPlusBefore(first)) {
      return meet(hedging, Bound.AT_LEAST, first - 1, tokens.start(first - 1));
    }
    Optional<Hit<Hedge>> near = adjacent(first);
    if (near.isPresent()) {
      hedging = join(hedging, near.get());
      Optional<Hit<Hedge>> second = adjacent(near.get().first());
      return second.isPresent() ? join(hedging, second.get()) : hedging;
    }
    Optional<Bound> verb = verb(first);
    return verb.isPresent() ? meet(hedging, verb.get(), first, start) : hedging;
  }

  private Hedging join(Hedging number, Hit<Hedge> hedge) {
    return meet(number, hedge.sense().bound(), hedge.first(), start(hedge));
  }

  private Hedging meet(Hedging one, Bound other, int first, int start) {
    if (one.bound.isEmpty()) {
      return new Hedging(Optional.of(other), first, start, one.two);
    }
    Bound won = one.bound.get() == Bound.ABOUT ? other : one.bound.get();
    return new Hedging(Optional.of(won), first, start, true);
  }

  private int start(Hit<Hedge> hedge) {
    int start = words.coreStart(hedge.first());
    return hedge.sense().outside() > 0 ? tokens.skipLetters(start, hedge.sense().outside()) : start;
  }

  private Optional<Hit<Hedge>> adjacent(int first) {
    int end = page.before(first);
    boolean joined =
        words.hasConjunction(first) || words.isClitic(first - 1) && words.hasConjunction(first - 1);
    if (joined || end == NONE || page.isDated(end)) {
      // «15 قتيلا على الأقل و30 جريحا»: the hedge is behind the fifteen.
      return Optional.empty();
    }
    Optional<Hit<Hedge>> longest = page.endingAt(end, LONGEST, Role.HEDGE, Hedge.class);
    return longest.isEmpty() || standsBefore(longest.get()) ? longest : beforePlace(end);
  }

  /** «حدود 20», «قارب 20»; «الحدود» is a border, «القارب» a boat. */
  private boolean standsBefore(Hit<Hedge> hit) {
    Place place = hit.sense().place();
    return (place == Place.VERB || place == Place.BEFORE) && !words.hasArticle(hit.first());
  }

  /** The longest hit may be one that stands behind a number; look for one that stands before. */
  private Optional<Hit<Hedge>> beforePlace(int end) {
    for (int at = Math.max(0, end - LONGEST); at <= end; at++) {
      for (Hit<Hedge> hit : words.all(at, Role.HEDGE, Hedge.class)) {
        if (hit.last() == end
            && standsBefore(hit)
            && page.isOneLine(at, end)
            && !behindNumber(at)) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }

  private boolean behindNumber(int hedge) {
    return hedge > 0 && tokens.isDigits(hedge - 1);
  }

  /** «تجاوز عدد القتلى 200», «يزيد عددهم على 200»: only where a word for a total stands between. */
  private Optional<Bound> verb(int first) {
    int near = page.before(first);
    boolean on = page.is(near, Tag.ON);
    boolean total = false;
    for (int at = near; at >= 0 && at > near - SUBJECT; at--) {
      if (tokens.kind(at) != Tokens.ARABIC && !words.isClitic(at)) {
        return Optional.empty();
      }
      if (total && words.may(at, Role.HEDGE)) {
        Optional<Hit<Hedge>> hit = longestVerb(at, on);
        if (hit.isPresent()) {
          return Optional.of(hit.get().sense().bound());
        }
      }
      total |= words.is(at, Tag.TOTAL);
      if (at == 0 || tokens.gap(at) >= Tokens.NEWLINE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The verb that begins at the token, or the longer one that begins a word earlier: «لم يتجاوز».
   */
  private Optional<Hit<Hedge>> longestVerb(int token, boolean on) {
    for (int first = Math.max(0, token - 1); first <= token; first++) {
      for (Hit<Hedge> hit : words.all(first, Role.HEDGE, Hedge.class)) {
        Place place = hit.sense().place();
        if (hit.last() >= token && (place == Place.VERB && !on || place == Place.VERB_ON && on)) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }

  /** «23 قتيلا على الأقل»: behind at most one noun phrase. */
  private Optional<Bound> after(int last) {
    int at = page.after(last);
    for (int n = 0; at != NONE && n < NOUN_PHRASE; n++, at = page.after(at)) {
      if (words.is(at, Role.HEDGE)) {
        for (Hit<Hedge> hit : words.all(at, Role.HEDGE, Hedge.class)) {
          boolean and =
              hit.sense().place() == Place.AFTER_AND && words.hasConjunction(at) && closes(hit);
          if ((and || hit.sense().place() == Place.AFTER) && !numberFollows(hit)) {
            return Optional.of(hit.sense().bound());
          }
        }
      }
      if (endsPhrase(at)) {
        return tokens.isComma(at) ? aside(page.after(at)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «11 عاملا، على الأقل، في انهيار»: between commas, or with a preposition behind it. */
  private Optional<Bound> aside(int token) {
    if (token == NONE || words.hasConjunction(token) || !words.is(token, Role.HEDGE)) {
      return Optional.empty();
    }
    for (Hit<Hedge> hit : words.all(token, Role.HEDGE, Hedge.class)) {
      int next = page.after(hit.last());
      boolean closed =
          next == NONE
              || tokens.kind(next) == Tokens.MARK
              || FunctionWord.is(words, next, FunctionWord.Kind.PREPOSITION);
      if (hit.sense().place() == Place.AFTER && closed) {
        return Optional.of(hit.sense().bound());
      }
    }
    return Optional.empty();
  }

  /** «فأكثر» ends its phrase; «وأكثر من 20» and «ويزيد عددهم» begin another. */
  private boolean closes(Hit<Hedge> hit) {
    int next = page.after(hit.last());
    boolean odd = words.may(hit.first(), Role.QUANTITY);
    if (hit.sense().bound() == Bound.MORE_THAN
        && (page.is(next, Tag.FROM) || odd && words.is(next, Role.NOUN))) {
      // «مئة ونيف من المتظاهرين», «خمسون ونيف جريحا».
      return true;
    }
    return next == NONE
        || tokens.kind(next) != Tokens.ARABIC
        || words.may(next, Role.FUNCTION) && !words.is(next, Tag.FROM) && !words.is(next, Tag.ON);
  }

  /**
   * «20 جنديا و على الأقل 30»: that hedge belongs to what follows; «14 قتيلا على الأقل و30 جريحا»
   * does not.
   */
  private boolean numberFollows(Hit<Hedge> hit) {
    int next = page.after(hit.last());
    return next != NONE
        && words.hasConjunction(hit.first())
        && (tokens.isDigits(next) || words.may(next, Role.NUMBER));
  }

  private boolean endsPhrase(int token) {
    if (tokens.kind(token) != Tokens.ARABIC) {
      return !tokens.isMark(token, "\"\u201C\u201D\u00AB\u00BB()");
    }
    if (page.isDated(token)
        || words.is(token, Role.NUMBER) && NumberReader.read(words, token).isPresent()) {
      return true;
    }
    if (words.may(token, Role.NOUN)) {
      return false;
    }
    Optional<FunctionWord> word = FunctionWord.at(words, token);
    return words.may(token, Role.EVENT)
        || word.isPresent()
            && word.get().kind() != FunctionWord.Kind.PREPOSITION
            && word.get().kind() != FunctionWord.Kind.PRONOUN;
  }
}
