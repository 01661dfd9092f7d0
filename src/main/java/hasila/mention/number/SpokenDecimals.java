package hasila.mention.number;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Words;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.NumberWord.Shape;
import java.math.BigDecimal;
import java.util.Optional;

/** Decimals in words, as speech has them: «ثلاثة فاصلة صفر خمسة». */
final class SpokenDecimals {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Words words;
  private final Joints joints;
  private int last;

  SpokenDecimals(Words words, Joints joints) {
    this.words = words;
    this.joints = joints;
  }

  /**
   * A number with its decimals.
   *
   * @param last its last token
   */
  record Decimals(BigDecimal value, int last) {}

  /** «ثلاثة فاصلة صفر خمسة مليون»: each zero is one place, the rest is read as a whole number. */
  Decimals read(BigDecimal value, int behind) {
    last = behind;
    int at = joints.bare(last + 1);
    if (at == NONE || !joints.is(at, Shape.POINT)) {
      return new Decimals(value, last);
    }
    StringBuilder digits = new StringBuilder();
    at = joints.bare(at + 1);
    while (digits.length() < Cardinal.MOST_PLACES
        && isDigit(at)
        && (joints.is(at, Shape.ZERO) || isDigit(joints.bare(at + 1)) || isDigit(at - 1))) {
      digits.append(joints.number(at).orElseThrow().value());
      last = at;
      at = joints.bare(at + 1);
    }
    boolean single = digits.length() > 0 && !isOnlyZeros(digits);
    Optional<NumberReader.Number> rest =
        at == NONE || single ? Optional.empty() : new Cardinal(words, true).read(at);
    if (single) {
      return new Decimals(value.add(new BigDecimal("0." + digits)), last);
    }
    if (rest.isEmpty()) {
      return new Decimals(value, last);
    }
    int zeros = digits.length();
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal places = rest.get().value();
    // The magnitude behind the decimals belongs to the whole: «أربعة فاصلة خمسة مليون».
    while (places.compareTo(THOUSAND) >= 0 && places.remainder(THOUSAND).signum() == 0) {
      places = places.divide(THOUSAND);
      scale = scale.multiply(THOUSAND);
    }
    last = rest.get().last();
    skipDenominator(places);
    BigDecimal read = value.add(places.movePointLeft(zeros + places.toPlainString().length()));
    return new Decimals(read.multiply(scale), last);
  }

  /** One digit in a word: decimals may be read out one by one, «فاصلة واحد أربعة واحد». */
  private boolean isDigit(int token) {
    return (joints.is(token, Shape.ZERO) || joints.is(token, Shape.UNIT))
        && joints.joined(token + 1) == NONE
        && !joints.is(joints.bare(token + 1), Shape.TEN)
        && !joints.is(joints.bare(token + 1), Shape.HUNDRED);
  }

  private static boolean isOnlyZeros(CharSequence digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /** «واحد فاصلة ثلاثة بالعشرة»: the tenths that the place says already. */
  private void skipDenominator(BigDecimal places) {
    int at = last + 1;
    boolean by = at < words.size() && words.hasPreposition(at) && words.hasArticle(at);
    long tenth = (long) Math.pow(10, places.toPlainString().length());
    Optional<NumberWord> word = by && tenth != 100 ? joints.number(at) : Optional.empty();
    if (word.isPresent() && word.get().value() == tenth) {
      last = at;
    }
  }
}
