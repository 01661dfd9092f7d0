package hasila.output;

import hasila.output.cell.Extraction;
import hasila.output.file.KeptFiles;
import hasila.output.file.Rendered;
import hasila.output.marks.ReviewCount;
import hasila.output.row.Reviews;
import java.io.Closeable;
import java.io.IOException;

/** Where rows go. Closing without {@link #finish} leaves nothing behind. */
public interface Output extends Closeable {
  /** Makes a report's rows ready to be written here; any number of threads may do so at once. */
  default Rendered render(Extraction found) {
    return Rendered.of(found);
  }

  /** Writes a report's rows behind those before. */
  void write(Rendered rows) throws IOException;

  /** Makes what was written visible, all of it at once. */
  void finish() throws IOException;

  /**
   * Whether a run before was ended by force while it replaced its files, so that those there are of
   * two runs.
   */
  default boolean foundMixed() {
    return false;
  }

  /** Rows across reports that want a person's eye, known once all is finished. */
  default long seriesToLookAt() {
    return 0;
  }

  /** Incidents on which claimants differ, known once all is finished. */
  default long incidentsToLookAt() {
    return 0;
  }

  /** What this run kept of the files that were in the folder, known once all is finished. */
  default KeptFiles kept() {
    return KeptFiles.NONE;
  }

  /** What there is where the run was stopped, in half a sentence. */
  default String interrupted() {
    return "nothing is written";
  }

  /** What became of people's marks, known once all is finished. */
  default ReviewCount reviews() {
    return new ReviewCount(Reviews.none());
  }
}
