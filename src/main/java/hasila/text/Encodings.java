package hasila.text;

import hasila.input.InputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out which encoding bytes are in, and decodes them: UTF-8, UTF-16 and UTF-32 by their mark,
 * UTF-16 without one, windows-1256 and ISO-8859-6. What is no text is refused.
 */
public final class Encodings {
  private Encodings() {}

  /**
   * Decodes the first {@code length} bytes.
   *
   * @throws InputException where they are no text
   */
  public static Decoded decode(byte[] bytes, int length) throws InputException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes, length);
    int from = mark.isPresent() ? mark.get().length() : 0;
    if (length == from) {
      throw empty();
    }
    if (mark.isPresent() && mark.get() != ByteOrderMark.UTF_8) {
      Decoded marked = StrictDecoder.decode(mark.get().charset(), bytes, from, length).decoded();
      if (marked.text().isEmpty()) {
        // A mark twice, and no more.
        throw empty();
      }
      return isLikely(marked) ? marked : withoutMark(bytes, from, length).orElse(marked);
    }
    return decodeUnmarked(bytes, from, length);
  }

  private static InputException empty() {
    return new InputException("the file is empty", "remove it, or save its text again");
  }

  /** Whether a mark told the truth: what it says gives a text in letters of ours. */
  private static boolean isLikely(Decoded marked) {
    String text = marked.text();
    long ours = text.chars().filter(c -> c < 0x80 || Spelling.isArabic((char) c)).count();
    return marked.problem().isEmpty() && ours > text.length() / 2;
  }

  /** The text, if without its mark there is nothing wrong with it. */
  private static Optional<Decoded> withoutMark(byte[] bytes, int from, int length) {
    try {
      return Optional.of(decodeUnmarked(bytes, from, length))
          .filter(decoded -> decoded.problem().isEmpty());
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private static Decoded decodeUnmarked(byte[] bytes, int from, int length) throws InputException {
    Optional<InputException> refusal = FileSignature.of(bytes, length);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    ByteSample sample = new ByteSample(bytes, from, length);
    int controls = sample.controls();
    if (controls > 0) {
      Optional<Charset> utf16 = sample.utf16();
      if (utf16.isPresent()) {
        return StrictDecoder.decode(utf16.get(), bytes, from, length).decoded();
      }
      if (ByteSample.isBinary(controls, length - from)) {
        throw new InputException("a binary file, not a text", "name only the reports");
      }
    }
    String text = new String(bytes, from, length - from, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? new Decoded(text, "UTF-8", "")
        : decodeDoubtful(bytes, from, length);
  }

  /** Bytes that are not, or not all, UTF-8. */
  private static Decoded decodeDoubtful(byte[] bytes, int from, int length) throws InputException {
    StrictDecoder utf8 = StrictDecoder.decode(StandardCharsets.UTF_8, bytes, from, length);
    // By chance, a text in an 8-bit encoding has next to no UTF-8 in it; a damaged UTF-8 text has
    // mostly that.
    if (utf8.bad() == 0 || utf8.beyondAscii() > utf8.bad()) {
      return utf8.decoded();
    }
    Optional<Decoded> arabic = ArabicEncodings.decode(bytes, from, length);
    if (arabic.isPresent()) {
      return arabic.get();
    }
    if (utf8.bad() > (length - from) / 10) {
      throw new InputException(
          "no Arabic in an encoding that the program knows", "save it as UTF-8");
    }
    return utf8.decoded();
  }
}
