package hasila.claim.scene;

import hasila.lexicon.sense.Event;
import java.util.Optional;

/**
 * What a figure is a part of.
 *
 * @param sign what says that it is one, also where no figure is its whole
 * @param set what happened to the set that the words name: «بين القتلى 4 أطفال»
 */
public record Part(Optional<Draft> whole, PartSign sign, Event set) {
  public static final Part NONE = new Part(Optional.empty(), PartSign.NONE, Event.NONE);

  public static Part of(Optional<Draft> whole, PartSign sign) {
    return new Part(whole, sign, Event.NONE);
  }

  /** A part of something else, or of it after all. */
  public Part in(Draft other) {
    return new Part(Optional.of(other), sign, set);
  }
}
