package hasila.mention.number;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.FractionWord;
import hasila.lexicon.amount.NumberWord;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a part of a whole: «ثلثا السكان», «نصفهم», «ثلاثة أرباع الأسر», «خمس التمويل». */
public final class FractionReader {
  private final FigureWords page;
  private final Words words;

  public FractionReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
  }

  /**
   * A fraction.
   *
   * @param end where it ends in the text: before a glued pronoun
   */
  public record Fraction(BigDecimal value, int last, int end) {}

  /** «2/3 السكان», in either order, as the two directions of writing have it. */
  public Optional<Fraction> digits(int token) {
    int last = token + 2;
    boolean glued =
        page.tokens.isMark(token + 1, '/')
            && page.tokens.gap(token + 1) == Tokens.GLUED
            && page.tokens.isDigits(last)
            && page.tokens.gap(last) == Tokens.GLUED;
    if (!glued
        || !isOneDigit(token)
        || !isOneDigit(last)
        || !isDefinite(page.joints.bare(last + 1))
        || !words.is(last + 1, Role.NOUN)) {
      return Optional.empty();
    }
    int one = DigitReader.whole(page.tokens, token);
    int other = DigitReader.whole(page.tokens, last);
    if (one == other || Math.min(one, other) == 0) {
      return Optional.empty();
    }
    FractionWord part =
        new FractionWord(Math.min(one, other), Math.max(one, other), FractionWord.Shape.SINGLE, 0);
    return Optional.of(fraction(part, BigDecimal.ONE, last));
  }

  private boolean isOneDigit(int token) {
    return page.tokens.end(token) - page.tokens.start(token) == 1;
  }

  public Optional<Fraction> read(int token) {
    Optional<FractionWord> word = page.joints.fraction(token);
    if (word.isPresent() && word.get().shape() != FractionWord.Shape.PLURAL) {
      boolean cardinal = word.get().shape() == FractionWord.Shape.LIKE_NUMBER;
      boolean fits =
          cardinal
              ? !words.hasArticle(token) && isDefinite(page.joints.bare(token + 1))
              : isPart(token, word.get());
      return fits ? Optional.of(fraction(word.get(), BigDecimal.ONE, token)) : Optional.empty();
    }
    if (!page.joints.is(token, NumberWord.Shape.UNIT)) {
      return Optional.empty();
    }
    int next = page.joints.bare(token + 1);
    Optional<FractionWord> parts = page.joints.fraction(next);
    BigDecimal count = BigDecimal.valueOf(page.joints.number(token).get().value());
    return parts.isPresent() && parts.get().shape() == FractionWord.Shape.PLURAL
        ? Optional.of(fraction(parts.get(), count, next))
        : Optional.empty();
  }

  private Fraction fraction(FractionWord word, BigDecimal times, int last) {
    return new Fraction(Parts.of(word, times), last, page.tokens.endWithout(last, word.pronoun()));
  }

  private boolean isDefinite(int token) {
    return token != NONE
        && page.joints.isWord(token)
        && !page.isDated(token)
        && words.looksDefinite(token)
        && !words.may(token, Role.NUMBER);
  }

  /** Not «النصف الأول», «نصف النهائي», and not the «ونصف» that hangs on what came before. */
  private boolean isPart(int token, FractionWord word) {
    int next = page.after(token);
    if (next != NONE
        && (words.is(next, Tag.NO_PART)
            || words.may(next, Role.ORDINAL) && words.hasArticle(next))) {
      return false;
    }
    boolean alone = next == NONE || !page.joints.isWord(next);
    return !words.hasConjunction(token) || word.pronoun() > 0 || !alone;
  }
}
