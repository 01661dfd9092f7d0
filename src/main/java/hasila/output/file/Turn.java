package hasila.output.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * One run's turn in a folder: no other run writes there before it is closed. While the run replaces
 * files one by one, a note lies beside them; where the run is ended by force then, the note stays
 * and says that files of two runs are mixed.
 */
public final class Turn implements Closeable {
  /** What lies in the folder while files are being replaced. */
  public static final String NOTE = "UNFINISHED.txt";

  public static final String LOCK = ".extract.lock";

  private static final String WORDS =
      "A run was ended while it replaced the files in this folder: some are its own, others are of"
          + " the run before. Run again.\n";

  /** What a run that was ended by force leaves behind: «.claims.csv.123.part». */
  private static final String LEFT_BEHIND = "\\..+\\.[0-9]+\\.([0-9]+|part)";

  private final Path folder;
  private final FileChannel channel;
  private final boolean foundMixed;

  private Turn(Path folder, FileChannel channel) throws IOException {
    this.folder = folder;
    this.channel = channel;
    this.foundMixed = Files.exists(folder.resolve(NOTE));
  }

  /**
   * Takes the turn, and removes the unfinished files of runs that were ended by force.
   *
   * @throws IOException where another run has it, or nothing can be written
   */
  public static Turn take(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    while (true) {
      FileChannel channel =
          FileChannel.open(
              lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        if (lock(channel, lock) && isStillThere(channel, lock)) {
          Turn turn = new Turn(folder, channel);
          turn.removeLeftBehind();
          return turn;
        }
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
      // The run that had it ended in between, and took its lock along.
      channel.close();
    }
  }

  private static boolean lock(FileChannel channel, Path lock) throws IOException {
    FileLock held;
    try {
      held = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      held = null;
    }
    if (held == null) {
      throw new FileSystemException(lock.toString(), null, "another run is writing there");
    }
    return true;
  }

  /**
   * Whether the lock that is held is the one in the folder. Its length tells, as opening it a
   * second time would end the lock.
   */
  private static boolean isStillThere(FileChannel channel, Path lock) throws IOException {
    long pid = ProcessHandle.current().pid();
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), pid);
    try {
      return Files.size(lock) == pid + 1;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private void removeLeftBehind() throws IOException {
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (file.getFileName().toString().matches(LEFT_BEHIND)) {
          left.add(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    for (Path path : left) {
      NewFile.remove(path);
    }
  }

  /**
   * Sees to it that nothing is written when the turn is over.
   *
   * @throws IOException where it is
   */
  public void check() throws IOException {
    if (!channel.isOpen()) {
      throw new IOException("the run has ended");
    }
  }

  /** Whether a run before was ended while it replaced the files. */
  public boolean foundMixed() {
    return foundMixed;
  }

  /** Files are replaced from now on. */
  public void beginReplacing() throws IOException {
    Files.writeString(folder.resolve(NOTE), WORDS);
  }

  /**
   * All files are replaced.
   *
   * @param all whether this run has written every file that any run writes
   */
  public void endReplacing(boolean all) throws IOException {
    if (all || !foundMixed) {
      Files.deleteIfExists(folder.resolve(NOTE));
    }
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      // Before the lock is given back: nobody else may have it yet.
      Files.deleteIfExists(folder.resolve(LOCK));
      channel.close();
    }
  }
}
