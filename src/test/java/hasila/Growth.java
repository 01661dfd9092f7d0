package hasila;

import hasila.speed.Corpus;
import hasila.speed.Ratios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints how the time of a run grows with the size of the archive, within one warm JVM: each
 * archive is read {@value #ROUNDS} times, and the least time counts. Archives are made in FOLDER
 * unless they are there already.
 *
 * <pre>java -cp extract.jar:target/test-classes hasila.Growth FOLDER 10 100 1000
 * </pre>
 */
public final class Growth {
  private static final int ROUNDS = 2;
  private static final int WARMING = 5;
  private static final int REPORT = 6_700;

  private Growth() {}

  /** Reads archives of so many megabytes. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    double before = 0;
    for (int i = 1; i < arguments.length; i++) {
      long bytes = Long.parseLong(arguments[i]) * 1_000_000;
      Path reports = folder.resolve("news-" + arguments[i]);
      if (!Files.isDirectory(reports)) {
        new Corpus(Corpus.Density.NEWS, 8).write(reports, bytes, (int) (bytes / REPORT));
      }
      if (i == 1) {
        least(reports, folder, WARMING);
      }
      double seconds = least(reports, folder, ROUNDS);
      String growth =
          before == 0
              ? ""
              : String.format(Locale.ROOT, ", %.1f times the one before", seconds / before);
      System.out.println(
          String.format(Locale.ROOT, "%s MB: %.2f s%s", arguments[i], seconds, growth));
      before = seconds;
    }
  }

  private static double least(Path reports, Path folder, int rounds) throws IOException {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      Path out = Files.createTempDirectory(folder, "out");
      long start = System.nanoTime();
      Command run = Command.run(reports, "-o", out, "--format", "csv", "--threads", "2", "--quiet");
      if (run.code() != Extract.DONE) {
        throw new IllegalStateException(run.err());
      }
      least = Math.min(least, (System.nanoTime() - start) / 1e9);
      Ratios.remove(out);
    }
    return least;
  }
}
