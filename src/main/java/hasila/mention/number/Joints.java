package hasila.mention.number;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.amount.FractionWord;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.OrdinalWord;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * How the words of a number hang together: which follow bare, which behind «و», and where a line
 * ends.
 */
public final class Joints {
  /** No token. */
  public static final int NONE = -1;

  private static final long NOUNS = Role.NOUN.bit() | Role.UNIT.bit();

  private final Words words;
  private final Tokens tokens;

  public Joints(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /**
   * The token itself if it follows the one before on the same line without «و» or a preposition,
   * else {@link #NONE}.
   */
  public int bare(int token) {
    return token < words.size()
            && tokens.gap(token) < Tokens.NEWLINE
            && !words.hasConjunction(token)
            && !words.hasPreposition(token)
        ? token
        : NONE;
  }

  /**
   * The token that «و» joins to the one before, written together with it or apart, else {@link
   * #NONE}.
   */
  public int joined(int token) {
    if (token >= words.size() || tokens.gap(token) >= Tokens.NEWLINE) {
      return NONE;
    }
    if (!words.hasConjunction(token)) {
      return isAndEleven(token) ? token : NONE;
    }
    if (!words.isClitic(token)) {
      return words.hasPreposition(token) ? NONE : token;
    }
    if (words.hasPreposition(token)) {
      return NONE;
    }
    int next = token + 1;
    return next < words.size()
            && tokens.gap(next) < Tokens.NEWLINE
            && !words.hasPreposition(next)
            && !words.hasConjunction(next)
        ? next
        : NONE;
  }

  /** «وأحد عشر» looks like «واحد عشر», but nobody says eleven so. */
  boolean isAndEleven(int token) {
    return is(token + 1, NumberWord.Shape.TEN)
        && isOne(token)
        && !words.hasArticle(token)
        && bare(token + 1) != NONE;
  }

  /** «واحد». */
  boolean isOne(int token) {
    return is(token, NumberWord.Shape.UNIT) && number(token).get().value() == 1;
  }

  public Optional<NumberWord> number(int token) {
    return NumberWord.at(words, token);
  }

  public boolean is(int token, NumberWord.Shape shape) {
    return NumberWord.is(words, token, shape);
  }

  public Optional<FractionWord> fraction(int token) {
    return FractionWord.at(words, token);
  }

  /** Whether the token is a part by itself: «نصف», not «أرباع» or «نصفهم». */
  public boolean isPart(int token) {
    Optional<FractionWord> word = fraction(token);
    return word.isPresent()
        && word.get().shape() == FractionWord.Shape.SINGLE
        && word.get().pronoun() == 0;
  }

  Optional<OrdinalWord> ordinal(int token) {
    return OrdinalWord.at(words, token);
  }

  /**
   * Whether a word follows that may be what is counted: not a particle, a number, or a definite
   * noun.
   */
  public boolean isNoun(int token) {
    return isWord(token)
        && bare(token) != NONE
        && !words.looksDefinite(token)
        && !words.may(token, Role.NUMBER)
        && (words.isAny(token, NOUNS)
            || !words.may(token, Role.PARTICLE) && !words.is(token, Role.FUNCTION));
  }

  public boolean isWord(int token) {
    return token >= 0
        && token < words.size()
        && tokens.kind(token) == Tokens.ARABIC
        && !words.isClitic(token);
  }

  /** Whether the tokens are all that their line holds, marks aside. */
  public boolean isWholeLine(int first, int last) {
    int before = first;
    while (before > 0
        && tokens.gap(before) < Tokens.NEWLINE
        && (tokens.kind(before - 1) == Tokens.MARK || words.isClitic(before - 1))) {
      before--;
    }
    int after = last + 1;
    while (after < tokens.size()
        && tokens.gap(after) < Tokens.NEWLINE
        && tokens.kind(after) == Tokens.MARK) {
      after++;
    }
    return (before == 0 || tokens.gap(before) >= Tokens.NEWLINE)
        && (after == tokens.size() || tokens.gap(after) >= Tokens.NEWLINE);
  }
}
