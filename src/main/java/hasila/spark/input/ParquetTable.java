package hasila.spark.input;

import static org.apache.spark.sql.functions.col;

import hasila.document.table.Columns;
import hasila.input.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** Parquet, of which no more is read than the columns that hold something of the reports. */
public final class ParquetTable {
  private ParquetTable() {}

  /**
   * The rows.
   *
   * @throws InputException where a column that was named is not there
   */
  public static Handed of(SparkSession spark, JobOptions options)
      throws IOException, InputException {
    Dataset<Row> table =
        spark.read().option("recursiveFileLookup", "true").parquet(options.input());
    List<String> there = List.of(table.columns());
    Columns.Found found = options.columns().columns().among(there);
    Optional<String> id = id(there, options.columns());
    List<Column> columns = new ArrayList<>();
    Stream.of(Optional.of(found.text()), found.date(), found.title(), found.publisher(), id)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(name -> columns.add(string(name)));
    columns.add(col("_metadata.file_path").as(RowReading.FILE));
    columns.add(col("_metadata.row_index").as(RowReading.ROW));
    return new Handed(
        table.select(columns.toArray(Column[]::new)),
        new RowReading(options.columns(), FileNames.below(spark, options.input())));
  }

  private static Optional<String> id(List<String> there, ColumnNames columns)
      throws InputException {
    if (columns.namedId().isPresent() && !there.contains(columns.namedId().get())) {
      throw new InputException(
          "no column «" + columns.namedId().get() + "»",
          "name one with --id-column (there are " + String.join(", ", there) + ")");
    }
    return Optional.of(columns.idOrUsual()).filter(there::contains);
  }

  private static Column string(String name) {
    return col("`" + name.replace("`", "``") + "`").cast(DataTypes.StringType).as(name);
  }
}
