package hasila.check.facts;

import hasila.mention.Amount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the words of a figure rule out. The bounds of «عشرات» are a convention, not the report's:
 * they rule out nothing.
 */
public final class Bounds {
  private static final BigDecimal ROUNDING = new BigDecimal("1.1");

  private Bounds() {}

  /** The least that it can be. */
  public static Optional<BigDecimal> least(Amount amount) {
    return amount instanceof Amount.Vague ? Optional.empty() : amount.low();
  }

  /** The most that it can be. */
  public static Optional<BigDecimal> most(Amount amount) {
    return amount instanceof Amount.Vague ? Optional.empty() : amount.high();
  }

  /** Whether no number fits both figures. */
  public static boolean apart(Amount a, Amount b) {
    return above(a, b) || above(b, a);
  }

  private static boolean above(Amount a, Amount b) {
    Optional<BigDecimal> least = least(a);
    Optional<BigDecimal> most = most(b);
    return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
  }

  /**
   * Whether a reader would take the two for one figure that is told more or less finely: «حوالي
   * ألف» and 948, «عشرات» and 33, «أكثر من 20» and 23.
   */
  public static boolean compatible(Amount a, Amount b) {
    if (apart(a, b)) {
      return false;
    }
    if (a instanceof Amount.About && b instanceof Amount.About
        || a instanceof Amount.About && b instanceof Amount.Exact) {
      return near(a.best().orElseThrow(), b.best().orElseThrow());
    }
    if (b instanceof Amount.About && a instanceof Amount.Exact) {
      return near(a.best().orElseThrow(), b.best().orElseThrow());
    }
    return true;
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    return a.compareTo(b.multiply(ROUNDING)) <= 0 && b.compareTo(a.multiply(ROUNDING)) <= 0;
  }

  /**
   * Whether one figure is at most so many times the other: figures of another size are rarely of
   * the same thing.
   */
  public static boolean isNear(Amount a, Amount b, BigDecimal times) {
    Optional<BigDecimal> one = size(a);
    Optional<BigDecimal> two = size(b);
    return one.isPresent()
        && two.isPresent()
        && one.get().compareTo(two.get().multiply(times)) <= 0
        && two.get().compareTo(one.get().multiply(times)) <= 0;
  }

  private static Optional<BigDecimal> size(Amount amount) {
    if (amount.best().isPresent()) {
      return amount.best();
    }
    return amount.high().isPresent() ? amount.high() : amount.low();
  }

  public static boolean isExact(Amount amount) {
    return amount instanceof Amount.Exact;
  }
}
