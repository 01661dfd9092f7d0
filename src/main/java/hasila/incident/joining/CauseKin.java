package hasila.incident.joining;

import hasila.incident.account.Evidence;
import hasila.lexicon.sense.Cause;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which causes may be one, told more or less exactly: «قصف» is told of planes too. */
final class CauseKin {
  private static final List<Set<Cause>> KIN =
      List.of(
          EnumSet.of(Cause.AIRSTRIKE, Cause.DRONE_STRIKE, Cause.SHELLING),
          EnumSet.of(Cause.EXPLOSION, Cause.LANDMINE),
          EnumSet.of(Cause.SHOOTING, Cause.CLASHES, Cause.RAID, Cause.EXECUTION));

  private CauseKin() {}

  /** The points that two causes give. */
  static int points(Cause one, Cause two) {
    if (one == two) {
      return one == Cause.NONE ? 0 : Evidence.SAME_CAUSE.points;
    }
    return areApart(one, two) ? Evidence.OTHER_CAUSE.points : 0;
  }

  /** Whether they cannot be one. */
  static boolean areApart(Cause one, Cause two) {
    if (one == two || one == Cause.NONE || two == Cause.NONE) {
      return false;
    }
    for (Set<Cause> kin : KIN) {
      if (kin.contains(one) && kin.contains(two)) {
        return false;
      }
    }
    return true;
  }
}
