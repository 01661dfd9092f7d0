package hasila.document.drawn;

import hasila.input.Details;

/**
 * The text drawn from a page or a document: what all offsets refer to.
 *
 * @param details what its head says of it
 * @param problem what could not be drawn, or blank
 */
public record Drawn(String text, Details details, String problem) {
  /** All of it was drawn. */
  public Drawn(String text, Details details) {
    this(text, details, "");
  }
}
