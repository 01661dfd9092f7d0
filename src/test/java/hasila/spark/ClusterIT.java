package hasila.spark;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.OneMachine;
import hasila.speed.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program on a cluster of processes. With {@code -Dspark.megabytes=1000} it does so
 * over a gigabyte, and prints what it took.
 */
class ClusterIT {
  private static final int MEGABYTES = Integer.getInteger("spark.megabytes", 4);
  private static final int SLICES = 32;
  private static final int HOURS = 2;

  @TempDir Path folder;

  @Test
  void losesNoRowAndDoublesNoneWhenAWorkerDies() throws IOException, InterruptedException {
    Path reports = folder.resolve("reports");
    new Corpus(Corpus.Density.NEWS, 5).write(reports, MEGABYTES * 1_000_000L, MEGABYTES * 60);
    OneMachine.run(reports, folder.resolve("one"));
    Path output = folder.resolve("out");
    Path jar = Path.of(System.getProperty("jar", "extract.jar")).toAbsolutePath();
    List<String> settings =
        List.of(
            "spark.sql.files.maxPartitionBytes=" + MEGABYTES * 1_000_000L / SLICES,
            "spark.sql.shuffle.partitions=4",
            // A second try of a slow task may run beside the first.
            "spark.speculation=true",
            "spark.speculation.multiplier=1.1",
            "spark.speculation.quantile=0.2");
    try (Cluster cluster = Cluster.start(folder, 2, "1g")) {
      Process job = cluster.submit(jar, settings, reports, output);
      while (job.isAlive() && committed(output) < SLICES / 2) {
        Cluster.pause();
      }
      assertThat(job.isAlive()).as(cluster.printed()).isTrue();
      cluster.kill(0);
      assertThat(job.waitFor(HOURS, TimeUnit.HOURS)).isTrue();
      assertThat(job.exitValue()).as(cluster.printed()).isZero();
      assertThat(cluster.printed()).contains(MEGABYTES * 60 + " reports: ");
    }
    try (SparkSession spark = SparkRun.local(Map.of()).getOrCreate()) {
      Tables.assertSame(Tables.ofParquet(spark, output), Tables.ofCsv(folder.resolve("one")));
    }
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
