package hasila.spark;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.OneMachine;
import hasila.speed.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a report in each row give the rows of the same reports in files. */
class ReportTableIT {
  private static final Map<String, String> SMALL =
      Map.of("spark.sql.files.maxPartitionBytes", "60000", "spark.sql.files.openCostInBytes", "1");

  @TempDir static Path folder;
  private static Map<String, List<String>> expected;

  @BeforeAll
  static void writeTables() throws IOException {
    Path reports = folder.resolve("reports");
    new Corpus(Corpus.Density.DENSE, 4).write(reports, 100_000, 30);
    OneMachine.run(reports, folder.resolve("one"));
    expected = Tables.ofCsv(folder.resolve("one"));
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        rows.add(
            RowFactory.create(reports.relativize(file).toString(), Files.readString(file), null));
      }
    }
    StructType fields =
        new StructType()
            .add("id", DataTypes.StringType)
            .add("body", DataTypes.StringType)
            .add("day", DataTypes.DateType);
    try (SparkSession spark = SparkRun.local(Map.of()).getOrCreate()) {
      Dataset<Row> table = spark.createDataset(rows, Encoders.row(fields)).repartition(2);
      table.write().json(folder.resolve("table.jsonl").toString());
      table.write().parquet(folder.resolve("table.parquet").toString());
      table
          .write()
          .option("header", "true")
          .option("escape", "\"")
          .option("ignoreLeadingWhiteSpace", "false")
          .option("ignoreTrailingWhiteSpace", "false")
          .csv(folder.resolve("table.csv").toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv", "parquet"})
  void givesTheRowsOfTheSameReportsInFiles(String kind) throws IOException {
    Path output = folder.resolve("out-" + kind);
    SparkRun run =
        SparkRun.of(SMALL, "--text-column", "body", folder.resolve("table." + kind), output);
    assertThat(run.code()).as(run.err()).isZero();
    try (SparkSession spark = SparkRun.local(Map.of()).getOrCreate()) {
      Tables.assertSame(Tables.ofParquet(spark, output), expected);
    }
  }

  @Test
  void namesEveryRowThatItCannotReadAndGoesOn() throws IOException {
    Path input = Files.createDirectories(folder.resolve("bad"));
    String filler = " ".repeat(70_000);
    Files.writeString(
        input.resolve("a.jsonl"),
        """
        {"text": "قتل 12 شخصا اليوم في حريق.", "date": "2019-06-04"}
        {"text": "قتل 13 شخصا اليوم في حريق.",
        {"text": "قتل 14 شخصا اليوم في حريق.", "date": "4 حزيران"%s}
        {"text": null, "date": "2019-06-04"}
        {"text": "قتل 15 شخصا اليوم في حريق.", "id": "x/15", "date": "2019-06-05T10:00:00"}
        """
            .formatted(filler));
    Path output = folder.resolve("out-bad");
    SparkRun run = SparkRun.of(SMALL, "--input", "jsonl", input, output);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains(
            "a.jsonl:2: the row cannot be read",
            "a.jsonl:3: «4 حزيران» in its column day is not read as a day",
            "a.jsonl:4: the row has no text",
            "5 reports: 3 claims",
            " 3 reports with an error");
    try (SparkSession spark = SparkRun.local(Map.of()).getOrCreate()) {
      assertThat(Tables.ofParquet(spark, output).get("reports").toString())
          .contains("[a.jsonl:1, , , 2019-06-04, given,", "[x/15, , , 2019-06-05, given,");
    }
  }

  @Test
  void saysWhichColumnIsMissing() {
    SparkRun run =
        SparkRun.of(
            SMALL, "--text-column", "leib", folder.resolve("table.csv"), folder.resolve("x"));
    assertThat(run.code()).isEqualTo(ExtractJob.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "extract: no column «leib»; name one with --text-column (its first line names: id, body, day)\n");
  }
}
