package hasila.mention;

import hasila.lexicon.amount.Hedge.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes amounts of a number and its hedge. */
public final class Amounts {
  private Amounts() {}

  public static Amount of(BigDecimal value, Optional<Bound> bound) {
    if (bound.isEmpty()) {
      return new Amount.Exact(value);
    }
    return switch (bound.get()) {
      case ABOUT -> new Amount.About(value);
      case MORE_THAN -> new Amount.MoreThan(value);
      case AT_LEAST -> new Amount.AtLeast(value);
      case LESS_THAN -> new Amount.LessThan(value);
      case AT_MOST -> new Amount.AtMost(value);
    };
  }

  /** A hedge on a range changes only the side that it bounds. */
  public static Amount range(BigDecimal low, BigDecimal high, Optional<Bound> bound) {
    return new Amount.Range(
        keepLow(bound) ? Optional.of(low) : Optional.empty(),
        keepHigh(bound) ? Optional.of(high) : Optional.empty());
  }

  /** A hedge on a vague quantity changes only the side that it bounds. */
  public static Amount vague(
      Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<Bound> bound) {
    return new Amount.Vague(
        keepLow(bound) ? low : Optional.empty(), keepHigh(bound) ? high : Optional.empty());
  }

  private static boolean keepLow(Optional<Bound> bound) {
    return bound.isEmpty() || bound.get() != Bound.LESS_THAN && bound.get() != Bound.AT_MOST;
  }

  private static boolean keepHigh(Optional<Bound> bound) {
    return bound.isEmpty() || bound.get() != Bound.MORE_THAN && bound.get() != Bound.AT_LEAST;
  }
}
