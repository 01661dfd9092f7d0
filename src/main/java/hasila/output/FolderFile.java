package hasila.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of a run. It is written beside its name, completed, and then moved there; closing it
 * removes what was not.
 */
interface FolderFile extends Closeable {
  /** Takes in a report's rows behind those before. */
  void write(Rendered rows) throws IOException;

  /**
   * Ends the writing.
   *
   * @throws FileAlreadyExistsException where something of another kind has the file's name
   */
  void complete() throws IOException;

  /** Makes the file visible in the place of the one before. */
  void publish() throws IOException;

  /** Where a file is written before it is published. */
  static Path beside(Path folder, String name) {
    return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
  }

  static void refuseFolder(Path name) throws FileAlreadyExistsException {
    if (Files.isDirectory(name)) {
      throw new FileAlreadyExistsException(name.toString());
    }
  }

  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
