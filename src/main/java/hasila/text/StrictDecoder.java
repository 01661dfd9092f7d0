package hasila.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * Decodes bytes and remembers those that mean nothing: each such sequence becomes one U+FFFD, so
 * that all around it is still read.
 */
final class StrictDecoder {
  private static final char UNREADABLE = '\uFFFD';

  private final Charset charset;
  private final StringBuilder text;
  private int bad;
  private int firstBad;
  private byte firstBadByte;

  private StrictDecoder(Charset charset, int length) {
    this.charset = charset;
    this.text = new StringBuilder(length);
  }

  /** Decodes {@code bytes[from, to)}; offsets that it names count from the start of the array. */
  static StrictDecoder decode(Charset charset, byte[] bytes, int from, int to) {
    StrictDecoder decoder = new StrictDecoder(charset, to - from);
    decoder.run(bytes, from, to);
    return decoder;
  }

  private void run(byte[] bytes, int from, int to) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(withoutHalves(bytes, from, to), from, to - from);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      drain(out);
      if (result.isError()) {
        if (bad++ == 0) {
          firstBad = in.position();
          firstBadByte = bytes[firstBad];
        }
        text.append(UNREADABLE);
        in.position(in.position() + skipped(result));
      }
    } while (!result.isUnderflow());
    decoder.flush(out);
    drain(out);
  }

  /**
   * Java's decoder of UTF-32 lets half a surrogate pair through, which no text has: it is made a
   * number that the decoder refuses.
   */
  private byte[] withoutHalves(byte[] bytes, int from, int to) {
    if (!charset.name().startsWith("UTF-32")) {
      return bytes;
    }
    boolean little = charset.name().endsWith("LE");
    byte[] whole = bytes.clone();
    for (int i = from; i + 3 < to; i += 4) {
      int first = little ? i + 3 : i;
      int second = little ? i + 2 : i + 1;
      int third = little ? i + 1 : i + 2;
      if (whole[first] == 0 && whole[second] == 0 && (whole[third] & 0xF8) == 0xD8) {
        whole[first] = 1;
      }
    }
    return whole;
  }

  /** Half a surrogate pair takes the next character, which is sound, with it in Java's decoder. */
  private int skipped(CoderResult fault) {
    return charset.name().startsWith("UTF-16") ? Math.min(2, fault.length()) : fault.length();
  }

  private void drain(CharBuffer out) {
    out.flip();
    text.append(out);
    out.clear();
  }

  /** How many sequences of bytes mean nothing. */
  int bad() {
    return bad;
  }

  /** How many characters took more than ASCII and were read. */
  int beyondAscii() {
    return (int) text.chars().filter(c -> c >= 0x80).count() - bad;
  }

  /** The text with what is wrong with it. */
  Decoded decoded() {
    String problem =
        bad == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "%s no %s text, the first at byte %d (0x%02X); the rest was read; save the file again as UTF-8",
                bad == 1 ? "1 sequence of bytes is" : bad + " sequences of bytes are",
                charset.name(),
                firstBad,
                firstBadByte);
    return new Decoded(text.toString(), charset.name(), problem);
  }
}
