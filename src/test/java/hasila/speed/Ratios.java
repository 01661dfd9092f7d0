package hasila.speed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the jar against other programs in one run on one machine and prints the ratios: the
 * whole program against {@code wc -m} over the same bytes, its start against that of a JVM which
 * says hello, and the heap that a large archive needs. Each pair runs in turn, and the least of
 * {@value #ROUNDS} times counts. Reports are made in FOLDER unless they are there already.
 *
 * <pre>java -cp target/test-classes hasila.speed.Ratios FOLDER [MEGABYTES FILES]
 * java -cp target/test-classes hasila.speed.Ratios FOLDER memory 1000 100000
 * </pre>
 */
public final class Ratios {
  private static final int ROUNDS = 3;
  private static final int STARTS = 10;

  /** The JVM compiles at once, and less well: more is gained than lost in a run of a minute. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path folder;

  private Ratios(Path folder) {
    this.folder = folder;
  }

  /** What the jar's start is compared with. */
  static final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
      System.out.println("hello");
    }
  }

  /** Prints the ratios. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Ratios ratios = new Ratios(Path.of(arguments[0]));
    say("%s, %d processors, Java %s", LocalDate.now(), cores(), Runtime.version());
    if (arguments.length == 4 && arguments[1].equals("memory")) {
      ratios.memory(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
      return;
    }
    int megabytes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    int files = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15_000;
    for (Corpus.Density density : Corpus.Density.values()) {
      ratios.whole(density, megabytes, files);
    }
    ratios.start();
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private void whole(Corpus.Density density, int megabytes, int files)
      throws IOException, InterruptedException {
    Path reports = reports(density, megabytes, files);
    double count = Double.MAX_VALUE;
    double extract = Double.MAX_VALUE;
    double quick = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      count = Math.min(count, seconds(count(reports)));
      extract = Math.min(extract, seconds(extract(reports, List.of())));
      quick = Math.min(quick, seconds(extract(reports, List.of(QUICK))));
    }
    String name = density.name().toLowerCase(Locale.ROOT);
    say("%s, %d MB in %d files, two threads", name, megabytes, files);
    say("  wc -m %.2f s, extract.jar %.2f s: %.1f times", count, extract, extract / count);
    say("  with %s %.2f s: %.1f times", QUICK, quick, quick / count);
  }

  private void memory(int megabytes, int files) throws IOException, InterruptedException {
    Path reports = reports(Corpus.Density.DENSE, megabytes, files);
    double time = seconds(extract(reports, List.of("-Xmx128m")));
    say("%d MB in %d files within -Xmx128m: %.0f s", megabytes, files, time);
  }

  private void start() throws IOException, InterruptedException {
    Path archive = folder.resolve("extract.jsa");
    Path seeds = Path.of("seeds");
    seconds(extract(seeds, List.of("-XX:ArchiveClassesAtExit=" + archive)));
    List<List<String>> commands =
        List.of(
            List.of(JAVA, "-cp", "target/test-classes", Hello.class.getName()),
            extract(seeds, List.of()),
            extract(seeds, List.of("-XX:SharedArchiveFile=" + archive)),
            extract(seeds, List.of(QUICK)));
    double[] least = new double[commands.size()];
    Arrays.fill(least, Double.MAX_VALUE);
    for (int i = 0; i < STARTS; i++) {
      for (int c = 0; c < least.length; c++) {
        least[c] = Math.min(least[c], seconds(commands.get(c)));
      }
    }
    say("start: hello %.3f s", least[0]);
    say("  extract.jar seeds/ %.3f s: %.1f times", least[1], least[1] / least[0]);
    say("  with a class archive %.3f s: %.1f times", least[2], least[2] / least[0]);
    say("  with %s %.3f s: %.1f times", QUICK, least[3], least[3] / least[0]);
  }

  private Path reports(Corpus.Density density, int megabytes, int files) throws IOException {
    String name = density.name().toLowerCase(Locale.ROOT) + "-" + megabytes + "-" + files;
    Path reports = folder.resolve(name);
    if (!Files.isDirectory(reports)) {
      new Corpus(density, 8).write(reports, megabytes * 1_000_000L, files);
    }
    return reports;
  }

  private static List<String> count(Path reports) {
    String counting = "find \"$0\" -type f -exec cat {} + | LC_ALL=C.UTF-8 wc -m";
    return List.of("sh", "-c", counting, reports.toString());
  }

  private List<String> extract(Path reports, List<String> options) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(options);
    command.addAll(List.of("-jar", "extract.jar", reports.toString(), "-o"));
    command.addAll(List.of(out().toString(), "--format", "csv"));
    command.addAll(List.of("--threads", "2", "--quiet"));
    return command;
  }

  private Path out() {
    return folder.resolve("out");
  }

  /** Removes what a run wrote: another would read it, to carry marks over. */
  public static void remove(Path out) throws IOException {
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.list(out)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(out);
    }
  }

  private double seconds(List<String> command) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    remove(out());
    File log = folder.resolve("log.txt").toFile();
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      try (Stream<String> lines = Files.lines(log.toPath())) {
        lines.forEach(System.err::println);
      } catch (UncheckedIOException e) {
        say("its messages are in %s", log);
      }
      throw new IllegalStateException(command + " ended with " + code);
    }
    return seconds;
  }
}
