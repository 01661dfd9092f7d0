package hasila.document;

import hasila.input.Details;

/**
 * The text drawn from a page or a document: what all offsets refer to.
 *
 * @param details what its head says of it
 */
public record Drawn(String text, Details details) {}
