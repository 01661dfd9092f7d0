package hasila.output.file;

import hasila.output.row.WholeReport;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A file of a run, or some files that belong together. They are written beside their names,
 * completed, and then moved there; closing removes what was not.
 */
public interface FolderFile extends Closeable {
  /** Takes in a report's rows behind those before. */
  default void write(Rendered rows) throws IOException {}

  /** Takes in the reports once more, in the same order, now that all of them are known. */
  default void write(WholeReport report) throws IOException {}

  /** The files that it makes, once it is complete, and where each lies until it is published. */
  Map<Path, Path> made();

  /** The files that publishing it takes away. */
  default List<Path> removed() throws IOException {
    return List.of();
  }

  /**
   * Ends the writing.
   *
   * @throws FileAlreadyExistsException where something of another kind has the file's name
   */
  void complete() throws IOException;

  /** Makes the file visible in the place of the one before. */
  void publish() throws IOException;
}
