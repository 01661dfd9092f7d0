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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a report in each row give the rows of the same reports in files. */
@Tag("spark")
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
    SparkSession spark = SparkRun.session(Map.of());
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

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv", "parquet"})
  void givesTheRowsOfTheSameReportsInFiles(String kind) throws IOException {
    Path output = folder.resolve("out-" + kind);
    SparkRun run =
        SparkRun.of(SMALL, "--text-column", "body", folder.resolve("table." + kind), output);
    assertThat(run.code()).as(run.err()).isZero();
    SparkSession spark = SparkRun.session(Map.of());
    Tables.assertSame(Tables.ofParquet(spark, output), expected);
  }

  @Test
  void readsTablesThatLackTheIdOrTheColumnThatWasNamed() throws IOException {
    Path input = Files.createDirectories(folder.resolve("ids"));
    String text = "قتل 12 شخصا في حريق.";
    Files.writeString(input.resolve("a.csv"), "id,text\nx/1,%1$s\n,%1$s\n".formatted(text));
    Files.writeString(input.resolve("b.csv"), "text\n%s\n".formatted(text));
    Files.writeString(input.resolve("_SUCCESS"), "");
    Files.writeString(input.resolve("notes.txt"), text);
    Path output = folder.resolve("out-ids");
    SparkRun usual = SparkRun.of(SMALL, "--input", "csv", input, output);
    assertThat(usual.err())
        .contains("notes.txt: not named like a table", "4 reports: 3 claims")
        .contains(" 1 reports with an error");
    assertThat(reports(output)).containsExactly("a.csv:3", "b.csv:2", "notes.txt", "x/1");
    SparkRun named = SparkRun.of(SMALL, "--id-column", "id", "--input", "csv", input, output);
    assertThat(named.err())
        .contains("b.csv: no column «id»; name the one that holds the ids with --id-column");
    assertThat(reports(output)).containsExactly("a.csv:3", "b.csv", "notes.txt", "x/1");
  }

  private static List<String> reports(Path output) throws IOException {
    SparkSession spark = SparkRun.session(Map.of());
    return spark
        .read()
        .parquet(output.resolve("reports").toString())
        .select("report")
        .sort("report")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  @Test
  void namesRowsOfParquetByTheirPlaceInTheFile() throws IOException {
    Path input = folder.resolve("places.parquet");
    SparkSession spark = SparkRun.session(Map.of());
    spark
        .range(0, 4, 1, 1)
        .selectExpr(
            "'قتل 12 شخصا اليوم في حريق.' AS text",
            "IF(id = 2, 'x/2', ' ') AS id",
            "IF(id = 3, '4 حزيران', '2019-06-04') AS date")
        .write()
        .parquet(input.toString());
    Path output = folder.resolve("out-places");
    SparkRun run = SparkRun.of(SMALL, input, output);
    assertThat(run.err())
        .contains(":4: «4 حزيران» in its column date is not read as a day", "4 reports: 4 claims");
    assertThat(reports(output).stream().map(name -> name.replaceFirst("part-.*parquet", "part")))
        .containsExactly("part:1", "part:2", "part:4", "x/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--text-column", "--id-column", "--date-column"})
  void saysWhichColumnIsMissing(String option) {
    SparkRun run =
        SparkRun.of(SMALL, option, "leib", folder.resolve("table.parquet"), folder.resolve("x"));
    assertThat(run.code()).isEqualTo(ExtractJob.FAILED);
    assertThat(run.err())
        .contains("no column «leib»; name one with " + option)
        .contains("id, body, day");
  }
}
