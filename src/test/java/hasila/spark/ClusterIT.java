package hasila.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged program on a cluster of processes gives the rows of the packaged program alone. With
 * {@code -Dspark.megabytes=1000} it does so over a gigabyte, on one worker and on two, and prints
 * what it took.
 */
@Tag("spark")
class ClusterIT {
  private static final String SIZE = "spark.megabytes";
  private static final int MEGABYTES = Integer.getInteger(SIZE, 1);
  private static final boolean LARGE = System.getProperties().containsKey(SIZE);

  /** News of six to seven kilobytes. */
  private static final int REPORTS = MEGABYTES * 150;

  private static final int SLICES = 16;
  private static final int FILES = 40;
  private static final Path JAR = Path.of(System.getProperty("jar", "extract.jar"));

  @TempDir static Path folder;
  private static Path reports;

  @BeforeAll
  static void readOnOneMachine() throws IOException {
    reports = folder.resolve("reports");
    NewsLines.write(reports, MEGABYTES, REPORTS, LARGE ? FILES : 2);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            JAR.toAbsolutePath().toString(),
            reports.toString(),
            "-o",
            folder.resolve("one").toString(),
            "--format",
            "csv",
            "--quiet");
    Process process = new ProcessBuilder(command).inheritIO().start();
    told("java -jar", process, System.nanoTime(), () -> Stream.of(process.toHandle()));
  }

  private static Cluster cluster(int workers) throws IOException {
    return Cluster.start(Files.createTempDirectory(folder, "cluster"), workers, LARGE);
  }

  private static Process submit(Cluster cluster, Path output) throws IOException {
    List<String> settings = new ArrayList<>();
    if (LARGE) {
      // Of the usual 128 MB, a gigabyte gives two cores too few to share evenly.
      settings.add("spark.sql.files.maxPartitionBytes=16m");
    } else {
      settings.add("spark.sql.files.maxPartitionBytes=" + MEGABYTES * 1_000_000 / SLICES);
      settings.add("spark.sql.files.openCostInBytes=0");
      settings.add("spark.sql.shuffle.partitions=2");
      // A second try of a slow task may run beside the first.
      settings.add("spark.speculation=true");
      settings.add("spark.speculation.multiplier=1.1");
      settings.add("spark.speculation.quantile=0.2");
    }
    return cluster.submit(JAR.toAbsolutePath(), settings, "--input", "jsonl", reports, output);
  }

  @Test
  void losesNoRowAndDoublesNoneWhenAWorkerDies() throws IOException {
    Path output = folder.resolve("out");
    try (Cluster cluster = cluster(2)) {
      long start = System.nanoTime();
      Process job = submit(cluster, output);
      while (job.isAlive() && committed(output) < slices() / 2) {
        Cluster.pause();
      }
      assertThat(job.isAlive()).as(cluster.printed()).isTrue();
      cluster.kill(0);
      told("Spark, two workers, one killed half-way", job, start, cluster::running);
      assertSucceeded(cluster, job);
    }
    assertSameAsOnOneMachine(output);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @EnabledIfSystemProperty(named = SIZE, matches = ".+")
  void givesTheSameRowsOnSoManyWorkers(int workers) throws IOException {
    Path output = folder.resolve("out" + workers);
    try (Cluster cluster = cluster(workers)) {
      long start = System.nanoTime();
      Process job = submit(cluster, output);
      told("Spark, workers of one core: " + workers, job, start, cluster::running);
      assertSucceeded(cluster, job);
    }
    assertSameAsOnOneMachine(output);
  }

  private static void assertSucceeded(Cluster cluster, Process job) throws IOException {
    assertThat(job.exitValue()).as(cluster.printed()).isZero();
    assertThat(cluster.printed()).contains(REPORTS + " reports: ");
  }

  private static void assertSameAsOnOneMachine(Path output) throws IOException {
    SparkSession spark = SparkRun.session(Map.of());
    for (String table : Tables.COLUMNS.keySet()) {
      Tables.assertSame(
          table,
          Tables.ofParquet(spark, output, table),
          Tables.ofCsv(folder.resolve("one"), table));
    }
  }

  /** Waits for a run, and says how long it took where that means something. */
  private static void told(
      String what, Process run, long start, Supplier<Stream<ProcessHandle>> all) {
    Map<Long, Duration> busy = new HashMap<>();
    while (run.isAlive()) {
      all.get()
          .forEach(
              each -> each.info().totalCpuDuration().ifPresent(time -> busy.put(each.pid(), time)));
      Cluster.pause();
    }
    if (LARGE) {
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%s: %d reports, %d MB in %.1f s (processors busy for %.1f s), %.0f reports a second%n",
          what,
          REPORTS,
          MEGABYTES,
          seconds,
          busy.values().stream().mapToDouble(time -> time.toMillis() / 1e3).sum(),
          REPORTS / seconds);
    }
  }

  private static int slices() {
    return LARGE ? MEGABYTES / 16 : SLICES;
  }

  /** How many slices are read for good. */
  private static long committed(Path output) throws IOException {
    Path tasks = output.resolve("extracted.tmp/_temporary/0");
    if (!Files.isDirectory(tasks)) {
      return 0;
    }
    try (Stream<Path> all = Files.list(tasks)) {
      return all.filter(task -> task.getFileName().toString().startsWith("task_")).count();
    }
  }
}
