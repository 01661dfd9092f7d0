package hasila.claim.scene;

import hasila.lexicon.sense.Cause;

/**
 * What did it, and who.
 *
 * @param byWhom blank where the report does not say
 */
public record Blame(Cause cause, String byWhom) {
  public static final Blame NONE = new Blame(Cause.NONE, "");

  public Blame on(Cause other) {
    return new Blame(other, byWhom);
  }

  public Blame on(String other) {
    return new Blame(cause, other);
  }

  public boolean isKnown() {
    return cause != Cause.NONE || !byWhom.isEmpty();
  }
}
