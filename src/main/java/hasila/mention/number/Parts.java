package hasila.mention.number;

import hasila.lexicon.amount.FractionWord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic of fractions. */
public final class Parts {
  private static final MathContext PLACES = new MathContext(34, RoundingMode.HALF_UP);
  private static final int CENTS = 2;

  private Parts() {}

  /** The fraction of the whole, as exact as 34 digits are. */
  public static BigDecimal of(FractionWord fraction, BigDecimal whole) {
    return whole
        .multiply(BigDecimal.valueOf(fraction.numerator()))
        .divide(BigDecimal.valueOf(fraction.denominator()), PLACES);
  }

  /** Two decimals, without trailing zeros: 66.67, 50. */
  public static BigDecimal rounded(BigDecimal value) {
    BigDecimal cents = value.setScale(CENTS, RoundingMode.HALF_UP).stripTrailingZeros();
    return cents.scale() < 0 ? cents.setScale(0) : cents;
  }
}
