package hasila.spark;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.OneMachine;
import hasila.output.row.ClaimColumn;
import hasila.speed.Corpus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job for Spark gives the rows of the run on one machine, however its work is cut. */
@Tag("spark")
class ExtractJobIT {
  private static final Map<String, String> USUAL = Map.of();

  @TempDir static Path folder;
  private static Path reports;
  private static Map<String, List<String>> expected;

  @BeforeAll
  static void readOnOneMachine() throws IOException {
    reports = Files.createDirectories(folder.resolve("reports"));
    new Corpus(Corpus.Density.DENSE, 3).write(reports, 150_000, 60);
    Path again = Files.createDirectories(reports.resolve("again"));
    for (int i = 0; i < 20; i++) {
      String name = String.format(Locale.ROOT, "%06d.txt", i);
      Files.copy(reports.resolve("000").resolve(name), again.resolve(name));
    }
    Path below = Files.createDirectories(reports.resolve("أخبار/_يوم 1"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, below.resolve(seed.getFileName()));
      }
    }
    String text = "أصيب 12 شخصا يوم الثلاثاء 4 حزيران 2019 في حريق.\n";
    Files.write(reports.resolve("قديم.txt"), text.getBytes(Charset.forName("windows-1256")));
    Files.writeString(reports.resolve("=2019#a b%20.txt"), text);
    runningTotal("total 1.txt", "2019-06-04", 210);
    runningTotal("total 2.txt", "2019-06-11", 260);
    runningTotal("total 3.txt", "2019-06-11", 260);
    Files.writeString(reports.resolve("empty.txt"), "");
    Files.write(reports.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
    Files.writeString(reports.resolve(".hidden.txt"), text);
    OneMachine.run(reports, folder.resolve("one"));
    expected = Tables.ofCsv(folder.resolve("one"));
    assertThat(expected.get("claims")).hasSizeGreaterThan(200);
    assertThat(expected.get("series"))
        .as("a copy gives no running total")
        .anyMatch(row -> row.contains("total 2.txt"))
        .noneMatch(row -> row.contains("total 3.txt"));
    assertThat(expected.get("reports"))
        .filteredOn(row -> row.contains(", 000/000000.txt, "))
        .as("a copy names the report that it is a copy of")
        .isNotEmpty();
    assertThat(expected.get("incidents")).hasSizeGreaterThan(20);
  }

  private static void runningTotal(String name, String day, int number) throws IOException {
    Files.writeString(
        reports.resolve(name),
        """
        التاريخ: %s

        قالت مديرية الصحة في حماة إن فرقها ما زالت تعالج المصابين في مشافي المدينة وإن الأدوية تكاد تنفد، ودعت
        المنظمات إلى إرسال المزيد منها قبل نهاية الأسبوع. وأضافت المديرية أن %d مدنيا أصيبوا منذ 1 أيار 2019
        في مدينة حماة.
        """
            .formatted(day, number));
  }

  private static Map<String, List<String>> written(Path output) throws IOException {
    SparkSession spark = SparkRun.session(USUAL);
    return Tables.ofParquet(spark, output);
  }

  @Test
  void givesTheSameRowsHoweverTheWorkIsCutAndInThePlaceOfThoseBefore() throws IOException {
    Path output = folder.resolve("out");
    List<Map<String, String>> cuts =
        List.of(
            Map.of("spark.sql.shuffle.partitions", "1"),
            Map.of(
                "spark.sql.files.maxPartitionBytes", "5000",
                "spark.sql.files.maxPartitionNum", "8",
                "spark.sql.shuffle.partitions", "7"));
    for (Map<String, String> cut : cuts) {
      SparkRun run = SparkRun.of(cut, reports, output);
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err())
          .contains("empty.txt: the file is empty", " 2 reports with an error")
          .doesNotContain("more than one report");
      SparkSession spark = SparkRun.session(USUAL);
      Tables.assertSame(Tables.ofParquet(spark, output), expected);
      holdsWhatTheColumnsSay(spark.read().parquet(output.resolve("claims").toString()).schema());
    }
    assertThat(output.resolve("claims/report_month=2019-03")).isDirectory();
    assertThat(output.resolve("extracted.tmp")).doesNotExist();
    assertThat(output.resolve("settled.tmp")).doesNotExist();
  }

  private static void holdsWhatTheColumnsSay(StructType claims) {
    for (ClaimColumn column : ClaimColumn.values()) {
      assertThat(claims.apply(column.header()).dataType())
          .as(column.header())
          .isEqualTo(
              switch (column.kind()) {
                case TEXT, CODE -> DataTypes.StringType;
                case NUMBER -> DataTypes.createDecimalType(38, 18);
                case WHOLE -> DataTypes.IntegerType;
                case DAY -> DataTypes.DateType;
              });
    }
  }

  @Test
  void writesTheCellsOfTheCsvFilesAsCsv() throws IOException {
    Path output = folder.resolve("csv");
    SparkRun run = SparkRun.of(USUAL, "--format", "csv", reports, output);
    assertThat(run.code()).as(run.err()).isZero();
    SparkSession spark = SparkRun.session(USUAL);
    Tables.assertSame(Tables.ofSparkCsv(spark, output), expected);
  }

  @Test
  void readsPlacesOfTheUsersOwnAndNamesTheirBadLines() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("villages"));
    Files.writeString(
        texts.resolve("1.txt"), "مقتل 7 مدنيين في قصف على قرية كفركذا يوم الأحد 5 أيار 2019.\n");
    Path places =
        Files.writeString(
            folder.resolve("places.csv"),
            "name_ar,lat,lon,code\nكفركذا,95,36.5,C0\nكفركذا,35.5,36.5,C1\n");
    Path one = folder.resolve("villages on one machine");
    OneMachine.run(texts, one, "--places", places);
    Path output = folder.resolve("villages out");
    SparkRun run = SparkRun.of(USUAL, "--places", places, texts, output);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("line 2: \"95\" is no degree").doesNotContain("line 3");
    Map<String, List<String>> tables = written(output);
    Tables.assertSame(tables, Tables.ofCsv(one));
    assertThat(tables.get("claims")).hasSize(1).allMatch(row -> row.contains("C1"));
  }

  @Test
  void saysWhatItCannotFind() {
    SparkRun run = SparkRun.of(USUAL, folder.resolve("none.parquet"), folder.resolve("x"));
    assertThat(run.code()).isEqualTo(ExtractJob.FAILED);
    assertThat(run.err()).startsWith("extract: ").contains("none.parquet");
  }
}
