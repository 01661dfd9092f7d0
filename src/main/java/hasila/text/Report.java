package hasila.text;

/**
 * One report as read.
 *
 * @param name how rows name it: its path below the input folder
 * @param text its decoded text, line ends as in the file, without a byte order mark
 * @param bytes its size as read
 * @param encoding the charset it was read with
 * @param sha256 of its bytes, in hex
 * @param problem what was wrong with its bytes, or empty
 */
public record Report(
    String name, String text, long bytes, String encoding, String sha256, String problem) {
  /** The offset in Unicode code points of a UTF-16 offset. */
  public int codePoint(int offset) {
    return text.codePointCount(0, offset);
  }

  /** The same report with one thing more that is wrong with it. */
  public Report withProblem(String further) {
    return new Report(
        name,
        text,
        bytes,
        encoding,
        sha256,
        problem.isEmpty() ? further : problem + "; " + further);
  }
}
