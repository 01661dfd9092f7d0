package hasila.claim.scene;

import hasila.text.Span;
import java.util.Optional;

/**
 * Where in the text the words stand that a claim's cells are made of, so that a reader can be shown
 * the joins. Each is empty where the report leaves the words out, or has them inside the figure
 * («قتيلان»).
 *
 * @param who the claimant's name, the nearest where the report has it more than once
 * @param counted the noun phrase, or the antecedent that it was taken from
 * @param event the word that tells the event
 * @param by who did it
 * @param second what came second where who, when and where were chosen
 */
public record Anchors(
    Optional<Span> who,
    Optional<Span> counted,
    Optional<Span> event,
    Optional<Span> by,
    Second second) {
  /** No word is known. */
  public static final Anchors NONE =
      new Anchors(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Second.NONE);

  /** The words that would have filled the cell if the chosen ones had not been there. */
  public record Second(Optional<Span> who, Optional<Span> when, Optional<Span> where) {
    /** Nothing else could be chosen. */
    static final Second NONE = new Second(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
