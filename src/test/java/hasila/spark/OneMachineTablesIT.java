package hasila.spark;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.OneMachine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of tables, good and bad, give the rows that the run on one machine gives. */
@Tag("spark")
class OneMachineTablesIT {
  /** Blocks that are far shorter than the files, so that rows are numbered across them. */
  private static final Map<String, String> SMALL_BLOCKS =
      Map.of(
          "spark.sql.files.maxPartitionBytes",
          "2500",
          "spark.sql.files.openCostInBytes",
          "1",
          // What was found needs no such short ones.
          "spark.sql.files.maxPartitionNum",
          "12");

  @TempDir Path folder;

  private void assertSameAsOnOneMachine(String kind, int errors) throws IOException {
    Path input = folder.resolve("in");
    OneMachine.run(input, folder.resolve("one"));
    Map<String, List<String>> expected = Tables.ofCsv(folder.resolve("one"));
    assertThat(expected.get("claims")).hasSizeGreaterThan(20);
    Path output = folder.resolve("out");
    SparkRun run = SparkRun.of(SMALL_BLOCKS, "--input", kind, input, output);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains(" " + errors + " reports with an error");
    SparkSession spark = SparkRun.session(Map.of());
    Tables.assertSame(Tables.ofParquet(spark, output), expected);
  }

  private static String object(int killed) {
    return "{\"text\": \"قتل %d شخصا اليوم في حريق بمدينة حلب.\", \"date\": \"2019-06-04\"}"
        .formatted(killed);
  }

  @Test
  void linesOfJsonAreNumberedWhateverStandsBetweenThem() throws IOException {
    Path below = Files.createDirectories(folder.resolve("in/أخبار 1#%20"));
    StringBuilder lines = new StringBuilder("\uFEFF").append(object(10)).append("\r\n\r\n   \n");
    for (int i = 11; i < 30; i++) {
      lines.append(object(i)).append('\n').append("\n".repeat(i % 3));
    }
    lines.append("{\"text\": \"قتل 30 شخصا\",\n").append("[1, 2]\n").append("\u2028\n");
    lines.append("{\"body\": null, \"date\": \"2019-06-04\"}\n{\"title\": \"بلا نص\"}\n");
    lines.append("{\"text\": \"قتل 31 شخصا\", \"date\": \"4 حزيران\", \"x\": {\"text\": \"y\"}}\n");
    lines.append("{\"text\": \"قتل 32 شخصا \\ud83d.\", \"date\": 2019}\rخارج\n");
    Files.writeString(below.resolve("a.jsonl"), lines.append(object(33)));
    Files.writeString(folder.resolve("in/empty.jsonl"), "");
    Files.writeString(folder.resolve("in/blank.jsonl"), "\r\n\n \n");
    byte[] broken = object(34).getBytes(StandardCharsets.UTF_8);
    broken[object(34).indexOf("34") + 40] = (byte) 0xFF;
    Files.write(folder.resolve("in/bytes.ndjson"), broken);
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("in/packed.jsonl.gz")))) {
      packed.write(("\n" + object(35) + "\n\n" + object(36)).getBytes(StandardCharsets.UTF_8));
    }
    assertSameAsOnOneMachine("jsonl", 8);
  }

  @Test
  void rowsOfCsvAreNumberedAsInASpreadsheet() throws IOException {
    Path below = Files.createDirectories(folder.resolve("in/أخبار 1#%20"));
    StringBuilder rows = new StringBuilder("\uFEFFtext;date;source\r\n");
    for (int i = 10; i < 30; i++) {
      rows.append(
          "\"قتل %d شخصا اليوم;\n في حريق «\"\"كبير\"\"».\";2019-06-04;صحيفة\r\n".formatted(i));
      rows.append("\r\n".repeat(i % 3)).append(i % 7 == 0 ? ";;\n" : "");
    }
    rows.append("قتل 30 شخصا;2019-06-04;صحيفة;زائد\n").append("قتل 31 شخصا\n");
    rows.append("قتل 32 شخصا;4 حزيران;\n").append("\"قتل 33\" شخصا;;\n");
    Files.writeString(below.resolve("a.csv"), rows.append("قتل 34 شخصا;2019-06-04;\n"));
    Files.writeString(folder.resolve("in/no-text.csv"), "a,b\n1,2\n");
    Files.writeString(folder.resolve("in/tabs.tsv"), "day\ttext\n2019-06-04\tقتل 35 شخصا اليوم.\n");
    assertSameAsOnOneMachine("csv", 4);
  }
}
