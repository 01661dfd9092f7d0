package hasila.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How files that are no plain text begin, so that a refusal can say what they are. */
enum FileSignature {
  PDF("%PDF-", "a PDF document"),
  ZIP("PK\u0003\u0004", "a zip archive, or a Word or Excel document"),
  OFFICE("\u00D0\u00CF\u0011\u00E0", "an old Word or Excel document"),
  RTF("{\\rtf", "an RTF document"),
  GZIP("\u001F\u008B", "a gzip archive"),
  SEVEN_ZIP("7z\u00BC\u00AF", "a 7z archive"),
  RAR("Rar!\u001A", "a RAR archive"),
  PNG("\u0089PNG", "a PNG picture"),
  JPEG("\u00FF\u00D8\u00FF", "a JPEG picture"),
  GIF_87("GIF87a", "a GIF picture"),
  GIF_89("GIF89a", "a GIF picture"),
  PROGRAM("\u007FELF", "a program"),
  CLASS("\u00CA\u00FE\u00BA\u00BE", "a program");

  private final byte[] start;
  private final String name;

  FileSignature(String start, String name) {
    this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    this.name = name;
  }

  /** What the bytes are, in words, where they begin as such a file does. */
  static Optional<String> of(byte[] bytes, int length) {
    for (FileSignature signature : values()) {
      byte[] start = signature.start;
      if (length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length)) {
        return Optional.of(signature.name);
      }
    }
    return Optional.empty();
  }
}
