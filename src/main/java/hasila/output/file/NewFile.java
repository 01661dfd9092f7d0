package hasila.output.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One file that is written beside its name and moved there when all of the run is done; closing it
 * before removes it.
 */
public final class NewFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path name;
  private final Path beside;
  private OutputStream stream = OutputStream.nullOutputStream();

  /** A file that nothing is written to before {@link #open}. */
  public NewFile(Path folder, String name) {
    this.name = folder.resolve(name);
    this.beside = beside(folder, name);
  }

  /** Where a file is written before it is published. */
  public static Path beside(Path folder, String name) {
    return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
  }

  /** Begins the file. */
  public OutputStream open() throws IOException {
    stream = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER);
    return stream;
  }

  /** Where it is going to be. */
  Path name() {
    return name;
  }

  /** Where it is being written. */
  public Path beside() {
    return beside;
  }

  /**
   * Ends the writing.
   *
   * @throws FileAlreadyExistsException where a folder has the file's name
   */
  public void complete() throws IOException {
    stream.close();
    refuseFolder(name);
  }

  public static void refuseFolder(Path name) throws FileAlreadyExistsException {
    if (Files.isDirectory(name)) {
      throw new FileAlreadyExistsException(name.toString());
    }
  }

  /** Makes the file visible in the place of the one before. */
  void publish() throws IOException {
    move(beside, name);
  }

  public static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes a file, or a folder with all that is in it. */
  static void remove(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      // Fails too where the disk is full.
      stream.close();
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
