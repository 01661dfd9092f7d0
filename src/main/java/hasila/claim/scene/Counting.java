package hasila.claim.scene;

import hasila.claim.scene.Draft.Counted;
import hasila.lexicon.sense.Noun;
import java.util.Optional;

/**
 * What was counted, and what leads up to it.
 *
 * @param total the noun of the total that leads up to the figure: «عدد الشهداء … إلى 15 مدنيا»
 * @param listed whether it is one of a list of places that a heading leads: all are of one rank
 */
public record Counting(Counted counted, Optional<Noun> total, boolean listed) {
  static final Counting NOTHING = of(Counted.NOTHING);

  /** Nothing leads up to it. */
  public static Counting of(Counted counted) {
    return new Counting(counted, Optional.empty(), false);
  }

  /** Something else was counted. */
  public Counting as(Counted other) {
    return new Counting(other, total, listed);
  }
}
