package hasila.text;

/**
 * A text with the encoding it was in.
 *
 * @param text without a byte order mark; bytes that mean nothing in the encoding stand in it as
 *     U+FFFD
 * @param encoding the name of the charset
 * @param problem which bytes mean nothing, or empty
 */
public record Decoded(String text, String encoding, String problem) {}
