package hasila.spark;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.OneMachine;
import hasila.speed.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a file system that is not the machine's own, and tasks that have to be tried again. */
@Tag("spark")
class FarFilesIT {
  private static final Map<String, String> FAR =
      Map.of(FarFiles.SETTING, FarFiles.class.getName(), "spark.master", "local[2, 3]");

  @TempDir Path folder;

  @Test
  void giveTheRowsOfOneMachineAlsoWhereATaskIsTriedAgain() throws IOException {
    Path input = folder.resolve("in");
    new Corpus(Corpus.Density.DENSE, 6).write(input, 40_000, 20);
    Files.writeString(
        input.resolve("table.jsonl"), "{\"text\": \"قتل 12 شخصا في حريق.\"}\n\n{\"text\": 3}\n");
    Files.writeString(input.resolve("table.csv"), "text\n\nقتل 13 شخصا في حريق.\n");
    Files.writeString(input.resolve("zz shaky.html"), "<html><p>قتل 14 شخصا في حريق.</p></html>");
    OneMachine.run(input, folder.resolve("one"));
    Map<String, List<String>> expected = Tables.ofCsv(folder.resolve("one"));
    Path output = folder.resolve("out");
    FarFiles.FAILURES.set(2);
    SparkRun run = SparkRun.of(FAR, "far://" + input, output);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(FarFiles.FAILURES.get()).isNegative();
    SparkSession spark = SparkRun.session(Map.of());
    Tables.assertSame(Tables.ofParquet(spark, output), expected);
  }

  @Test
  void thatCannotBeReadAreNamedAndTheRestIsRead() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("lost.txt"), "قتل 12 شخصا في حريق.");
    Files.writeString(input.resolve("found.txt"), "قتل 13 شخصا في حريق.");
    SparkRun run = SparkRun.of(FAR, "far://" + input, folder.resolve("out"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("lost.txt: cannot be read (lost on the way); check the file system")
        .contains("2 reports: 1 claims")
        .contains(" 1 reports with an error");
  }
}
