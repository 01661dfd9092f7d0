package hasila.claim.scene;

import hasila.text.Span;
import java.util.Optional;

/**
 * What was chosen of several.
 *
 * @param second the words that came second, for a reader who asks why
 */
public record Choice<T>(T made, Optional<Span> second) {
  /** Nothing else was there to choose. */
  public static <T> Choice<T> only(T made) {
    return new Choice<>(made, Optional.empty());
  }

  /** A later stage knows better. */
  public Choice<T> instead(T other) {
    return new Choice<>(other, second);
  }
}
