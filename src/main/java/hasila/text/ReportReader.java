package hasila.text;

import hasila.input.Bytes;
import hasila.input.InputException;
import hasila.input.Source;
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
}
