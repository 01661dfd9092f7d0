package hasila.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes of a file tell without decoding them: text, UTF-16 without a mark, or no
 * text at all.
 */
final class ByteSample {
  private static final int LONGEST = 1 << 13;

  private final byte[] bytes;
  private final int from;
  private final int to;

  ByteSample(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.from = from;
    this.to = Math.min(length, from + LONGEST);
  }

  /** How many bytes no text in an 8-bit encoding or UTF-8 has. */
  int controls() {
    int controls = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      if (b >= 0 && b < 0x20 && !isUsedInText(b)) {
        controls++;
      }
    }
    return controls;
  }

  private static boolean isUsedInText(int b) {
    return b >= '\t' && b <= '\r' || b == 0x1A || b == 0x1B;
  }

  /** Whether there are too many of them for a text with a stray one. */
  static boolean isBinary(int controls, int length) {
    return controls > 1 + Math.min(length, LONGEST) / 64;
  }

  /**
   * The byte order, where pairs of bytes are nearly all ASCII, Arabic or general punctuation in one
   * order and not in the other.
   */
  Optional<Charset> utf16() {
    int units = (to - from) / 2;
    int big = 0;
    int little = 0;
    for (int i = from; i + 1 < to; i += 2) {
      big += isText(bytes[i], bytes[i + 1]) ? 1 : 0;
      little += isText(bytes[i + 1], bytes[i]) ? 1 : 0;
    }
    if (Math.max(big, little) < units * 0.95 || Math.min(big, little) > units * 0.5) {
      return Optional.empty();
    }
    return Optional.of(big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static boolean isText(byte high, byte low) {
    return switch (high) {
      case 0x00 -> low < 0 || low >= 0x20 || isUsedInText(low);
      case 0x06, 0x20 -> true;
      case (byte) 0xFB, (byte) 0xFC, (byte) 0xFD, (byte) 0xFE -> true;
      default -> false;
    };
  }
}
