package hasila.claim.cause;

import hasila.claim.scene.Scene;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.CauseWord;

/**
 * A deed or a mishap that a sentence tells of: «قصف مدفعي من قوات كذا».
 *
 * @param at the token of its word
 * @param end the last token of the words that tell what it was
 * @param kind how its word tells it
 * @param cause what it was, {@link Cause#NONE} for a mere «هجوم»
 * @param agent who did it
 */
record Deed(int at, int end, CauseWord.Kind kind, Cause cause, Agent agent) {
  /**
   * Who did it, by tokens.
   *
   * @param name whether it names somebody, not only his nationality: «روسية»
   */
  record Agent(int first, int last, boolean name) {
    static final Agent NONE = new Agent(Scene.NONE, Scene.NONE, false);

    boolean isKnown() {
      return first != Scene.NONE;
    }
  }

  Deed by(Agent other) {
    return new Deed(at, end, kind, cause, other);
  }
}
