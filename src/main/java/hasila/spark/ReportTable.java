package hasila.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import hasila.document.Columns;
import hasila.input.InputException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** Tables with a report in each row. */
final class ReportTable {
  private static final String BROKEN = "_broken";
  private static final String TEXT = "text";
  private static final String FILE = "file";
  private static final String BLOCK = "block";

  private ReportTable() {}

  /**
   * The reports of a table, named by their ids; where a row has none, by its file and its number.
   *
   * @throws InputException where a column that was named is not there
   */
  static Dataset<Row> of(SparkSession spark, JobOptions options) throws InputException {
    Dataset<Row> raw = read(spark, options);
    List<String> there = List.of(raw.columns());
    Columns.Found found =
        new Columns(options.columns().text(), options.columns().date()).among(there);
    Dataset<Row> table =
        raw.select(
            string(Optional.of(found.text())).as(TEXT),
            string(found.date()),
            string(found.title()),
            string(found.publisher()),
            string(id(there, options.columns().id())),
            string(there.contains(BROKEN) ? Optional.of(BROKEN) : Optional.empty()).as(BROKEN),
            col("_metadata.file_path").as(FILE),
            col("_metadata.file_block_start").as(BLOCK));
    List<Row> counts =
        table
            .groupBy(
                col(FILE), col(BLOCK)) // Spark reads no JSON for the sake of its broken rows alone.
            .agg(count(lit(1)), count(col(TEXT)), count(col(BROKEN)))
            .collectAsList();
    return table.mapPartitions(
        new NameRows(new RowNumbers(counts), options), Encoders.row(Handed.FIELDS));
  }

  private static Dataset<Row> read(SparkSession spark, JobOptions options) {
    return switch (options.kind()) {
      case JSONL ->
          spark
              .read()
              .option("recursiveFileLookup", "true")
              .option("primitivesAsString", "true")
              .option("columnNameOfCorruptRecord", BROKEN)
              .json(options.input());
      // Texts have several lines; a file whose columns stand in another order must not be misread.
      case CSV ->
          spark
              .read()
              .option("recursiveFileLookup", "true")
              .option("header", "true")
              .option("enforceSchema", "false")
              .option("multiLine", "true")
              .option("escape", "\"")
              .csv(options.input());
      case PARQUET, TEXT ->
          spark.read().option("recursiveFileLookup", "true").parquet(options.input());
    };
  }

  private static Optional<String> id(List<String> there, Optional<String> named)
      throws InputException {
    if (named.isPresent() && !there.contains(named.get())) {
      throw new InputException(
          "no column «" + named.get() + "»",
          "name one with --id-column (there are " + String.join(", ", there) + ")");
    }
    return named.or(() -> there.contains("id") ? Optional.of("id") : Optional.empty());
  }

  private static Column string(Optional<String> name) {
    Column column = name.isPresent() ? col("`" + name.get().replace("`", "``") + "`") : lit(null);
    return column.cast(DataTypes.StringType);
  }
}
