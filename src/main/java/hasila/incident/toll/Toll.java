package hasila.incident.toll;

import hasila.incident.account.Telling;

/**
 * How many, as claimants differ.
 *
 * @param low the least that one says, {@link Telling#NONE} where nobody says; so with the others
 * @param best what all say
 * @param high the most that one says
 */
public record Toll(long low, long best, long high) {
  static final Toll NONE = new Toll(Telling.NONE, Telling.NONE, Telling.NONE);

  static Toll of(Telling telling) {
    return new Toll(telling.least(), telling.best(), telling.most());
  }

  boolean isKnown() {
    return high >= 0;
  }

  /** Two figures of different people, one claimant's. */
  Toll plus(Toll other) {
    if (!isKnown()) {
      return other;
    }
    return !other.isKnown()
        ? this
        : new Toll(
            low + other.low,
            best >= 0 && other.best >= 0 ? best + other.best : Telling.NONE,
            high + other.high);
  }

  /** Two figures of the same people, of two claimants. */
  Toll or(Toll other) {
    if (!isKnown()) {
      return other;
    }
    return !other.isKnown()
        ? this
        : new Toll(
            Math.min(low, other.low),
            best == other.best ? best : Telling.NONE,
            Math.max(high, other.high));
  }

  /** Whether they cannot both be right. */
  boolean contradicts(Toll other) {
    return isKnown() && other.isKnown() && (low > other.high || other.low > high);
  }

  @Override
  public String toString() {
    return best >= 0 ? Long.toString(best) : low == high ? "" + low : low + " to " + high;
  }
}
