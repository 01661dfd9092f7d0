package hasila;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run over a made-up report, of which nothing stays. The launcher starts it so that the JVM keeps
 * the classes of a run in an archive.
 */
public final class Rehearsal {
  private static final String REPORT = "rehearsal.txt";

  private Rehearsal() {}

  /** Runs the command once, in a folder that is removed again. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("extract");
    try (InputStream report = Rehearsal.class.getResourceAsStream(REPORT)) {
      Path file = folder.resolve(REPORT);
      Files.copy(report, file);
      Extract.inWindow(
          List.of(file.toString(), "-o", folder.resolve("out").toString()), (read, all) -> {});
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
