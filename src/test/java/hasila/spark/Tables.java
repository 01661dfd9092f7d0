package hasila.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.cell.Column;
import hasila.output.cell.IncidentColumn;
import hasila.output.cell.SeriesColumn;
import hasila.output.row.ClaimColumn;
import hasila.output.row.MentionColumn;
import hasila.output.row.ReportColumn;
import hasila.spark.rows.TableFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The rows of the five tables, sorted, their cells as text: of a run on one machine or of a job.
 */
final class Tables {
  static final Map<String, Column<?>[]> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("claims", ClaimColumn.values());
    COLUMNS.put("mentions", MentionColumn.values());
    COLUMNS.put("reports", ReportColumn.values());
    COLUMNS.put("incidents", IncidentColumn.values());
    COLUMNS.put("series", SeriesColumn.values());
  }

  private static final int SHOWN = 3;

  private Tables() {}

  /** What a run on one machine wrote. */
  static Map<String, List<String>> ofCsv(Path folder) throws IOException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (String name : COLUMNS.keySet()) {
      tables.put(name, ofCsv(folder, name));
    }
    return tables;
  }

  /** One of the tables that a run on one machine wrote. */
  static List<String> ofCsv(Path folder, String name) throws IOException {
    List<String> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (BufferedReader file = Files.newBufferedReader(folder.resolve(name + ".csv"))) {
      assertThat(file.read()).isEqualTo('\uFEFF');
      try (CSVParser parser = CSVParser.parse(file, format)) {
        parser.forEach(row -> rows.add(row.toList().toString()));
      }
    }
    rows.sort(null);
    return rows;
  }

  /** What a job wrote as Parquet. */
  static Map<String, List<String>> ofParquet(SparkSession spark, Path folder) {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    COLUMNS.keySet().forEach(name -> tables.put(name, ofParquet(spark, folder, name)));
    return tables;
  }

  /** One of the tables that a job wrote as Parquet. */
  static List<String> ofParquet(SparkSession spark, Path folder, String name) {
    return rows(spark.read().parquet(folder.resolve(name).toString()), COLUMNS.get(name));
  }

  /** What a job wrote as CSV. */
  static Map<String, List<String>> ofSparkCsv(SparkSession spark, Path folder) {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    COLUMNS.forEach(
        (name, columns) ->
            tables.put(
                name,
                rows(
                    spark
                        .read()
                        .schema(TableFormat.CSV.fields(columns))
                        .option("header", "true")
                        .option("multiLine", "true")
                        .option("escape", "\"")
                        .csv(folder.resolve(name).toString()),
                    columns)));
    return tables;
  }

  /** Says where two sets of tables differ, a few rows of each. */
  static void assertSame(Map<String, List<String>> tables, Map<String, List<String>> expected) {
    for (String name : COLUMNS.keySet()) {
      assertSame(name, tables.get(name), expected.get(name));
    }
  }

  /** Says where two tables differ, a few rows of each. */
  static void assertSame(String name, List<String> rows, List<String> expected) {
    if (!rows.equals(expected)) {
      List<String> more = new ArrayList<>(rows);
      List<String> missing = new ArrayList<>(expected);
      more.removeAll(new HashSet<>(expected));
      missing.removeAll(new HashSet<>(rows));
      assertThat(more.stream().limit(SHOWN).toList())
          .as(name)
          .isEqualTo(missing.stream().limit(SHOWN).toList());
      assertThat(rows.size()).as("rows of %s", name).isEqualTo(expected.size());
      throw new AssertionError(name + " has other rows twice");
    }
  }

  private static List<String> rows(Dataset<Row> table, Column<?>[] columns) {
    List<String> rows = new ArrayList<>();
    org.apache.spark.sql.Column[] selected =
        Arrays.stream(columns)
            .map(column -> col(column.header()))
            .toArray(org.apache.spark.sql.Column[]::new);
    for (Row row : table.select(selected).collectAsList()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < columns.length; i++) {
        cells.add(columns[i].kind().written(cell(row.get(i))));
      }
      rows.add(cells.toString());
    }
    rows.sort(null);
    return rows;
  }

  private static String cell(Object value) {
    return value instanceof BigDecimal number
        ? number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()
        : Optional.ofNullable(value).map(Object::toString).orElse("");
  }
}
