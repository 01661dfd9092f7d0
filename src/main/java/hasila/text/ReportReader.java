package hasila.text;

import hasila.input.Bytes;
import hasila.input.InputException;
import hasila.input.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads sources as reports. Keeps a buffer: one per thread. */
public final class ReportReader {
  private final Bytes bytes;
  private final MessageDigest digest;

  /**
   * A reader with its own buffer.
   *
   * @param limit the most bytes that a report may have
   */
  public ReportReader(int limit) {
    bytes = new Bytes(limit);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Reads a source; what is wrong with it stands in the report's {@code problem}. */
  public Report read(Source source) {
    String name = source.name();
    try {
      source.read(bytes);
    } catch (InputException e) {
      bytes.clear();
      return new Report(name, "", 0, "", "", e.getMessage());
    }
    digest.update(bytes.array(), 0, bytes.length());
    String hash = HexFormat.of().formatHex(digest.digest());
    try {
      Decoded decoded = Encodings.decode(bytes.array(), bytes.length());
      return new Report(
          name, decoded.text(), bytes.length(), decoded.encoding(), hash, decoded.problem());
    } catch (InputException e) {
      return new Report(name, "", bytes.length(), "", hash, e.getMessage());
    }
  }

  /** A text with the encoding it was in. */
  record Decoded(String text, String encoding, String problem) {
    static Decoded utf8(byte[] bytes, int length) {
      int mark = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
      return new Decoded(new String(bytes, mark, length - mark, StandardCharsets.UTF_8), "UTF-8", "");
    }
  }
}
