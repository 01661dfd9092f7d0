/**
 * Bytes decoded, tokens, one spelling.
 *
 * <p>{@code Encodings} finds the encoding; a {@code Report} is the decoded text, of which all spans
 * speak; {@code Tokenizer} cuts it into {@code Tokens}, columns of ints; {@code Spelling} is the
 * only place where two spellings become one. A line that was only wrapped is no end of a sentence
 * ({@code LineWidth}).
 */
package hasila.text;
