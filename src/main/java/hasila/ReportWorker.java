package hasila;

import hasila.document.ReportReader;
import hasila.input.InputException;
import hasila.input.Source;
import hasila.output.cell.Extraction;
import hasila.text.Report;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one source after the other and extracts it. A report that cannot be read, or that the
 * program fails on, ends with a line in its {@code error}. Keeps a buffer: one per thread.
 */
public final class ReportWorker {
  private final ReportReader reader;
  private final Extractor extractor;

  /** What is done with each report: {@link Pipeline#extract}. */
  public interface Extractor {
    Extraction extract(Report report, Optional<LocalDate> given);
  }

  /**
   * A worker with its own buffer.
   *
   * @param maxSize the most bytes that a report may have
   */
  public ReportWorker(int maxSize, Extractor extractor) {
    this.reader = new ReportReader(maxSize);
    this.extractor = extractor;
  }

  /**
   * Reads a source.
   *
   * @param given the day of a report where the user knows it
   * @param render makes rows of what was found
   */
  public <R> R read(
      Source source, Function<String, Optional<LocalDate>> given, Function<Extraction, R> render) {
    Report report = reader.read(source);
    if (report.text().isEmpty()) {
      return render.apply(Extraction.nothing(report));
    }
    try {
      return render.apply(extractor.extract(report, given.apply(report.name())));
    } catch (OutOfMemoryError e) {
      String fault = InputException.tooLarge().getMessage();
      return render.apply(Extraction.nothing(report.withProblem(fault)));
    } catch (RuntimeException | Error e) {
      // One report that shows a fault of the program must not cost the user all others.
      return render.apply(Extraction.nothing(report.withProblem(fault(e))));
    }
  }

  private static String fault(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place =
        trace.length == 0
            ? ""
            : " in " + trace[0].getClassName() + " line " + trace[0].getLineNumber();
    return "the program failed on it ("
        + fault.getClass().getSimpleName()
        + place
        + "); please report this fault with the file; other reports are not affected";
  }
}
