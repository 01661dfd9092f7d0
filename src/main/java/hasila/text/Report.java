package hasila.text;

import hasila.input.Details;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One report as read.
 *
 * @param name how rows name it: its path below the input folder
 * @param text its decoded text, line ends as in the file, without a byte order mark; of a page or a
 *     document the text drawn from it
 * @param bytes its size as read
 * @param encoding the charset it was read with
 * @param sha256 of its bytes, in hex
 * @param problem what was wrong with its bytes, or empty
 * @param details what is known of it beside its text
 */
public record Report(
    String name,
    String text,
    long bytes,
    String encoding,
    String sha256,
    String problem,
    Details details) {
  /** A report of which only the text is known. */
  public Report(
      String name, String text, long bytes, String encoding, String sha256, String problem) {
    this(name, text, bytes, encoding, sha256, problem, Details.NONE);
  }

  /** The offset in Unicode code points of a UTF-16 offset. */
  public int codePoint(int offset) {
    return text.codePointCount(0, offset);
  }

  /** The same report with the day in the name of its file. */
  public Report named(Optional<LocalDate> day) {
    return day.isEmpty()
        ? this
        : new Report(name, text, bytes, encoding, sha256, problem, details.named(day));
  }

  /** The same report with one thing more that is wrong with it. */
  public Report withProblem(String further) {
    return new Report(
        name,
        text,
        bytes,
        encoding,
        sha256,
        problem.isEmpty() ? further : problem + "; " + further,
        details);
  }
}
