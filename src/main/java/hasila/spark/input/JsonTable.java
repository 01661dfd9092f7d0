package hasila.spark.input;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.ltrim;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/** JSON Lines: read in blocks, so that a file of any size is the work of many. */
public final class JsonTable {
  private static final String LINE = "value";
  private static final String FILE = "file";
  private static final String BLOCK = "block";

  /** Of the counts: the lines that are not blank. */
  private static final int WRITTEN = 3;

  private JsonTable() {}

  /** The lines, after a first pass that counts those of each block. */
  public static Handed of(SparkSession spark, JobOptions options) throws IOException {
    Dataset<Row> lines =
        spark
            .read()
            .option("recursiveFileLookup", "true")
            .option("lineSep", "\n")
            .text(options.input())
            .select(
                col(LINE).cast(DataTypes.BinaryType),
                col("_metadata.file_path").as(FILE),
                col("_metadata.file_block_start").as(BLOCK));
    Column blank = ltrim(col(LINE).cast(DataTypes.StringType), lit(" \t\r")).equalTo("");
    List<Row> counts =
        lines
            .groupBy(col(FILE), col(BLOCK))
            .agg(count(lit(1)), count(when(not(blank), 1)))
            .collectAsList();
    Dataset<Row> empty = spark.createDataset(without(lines, counts), Encoders.row(lines.schema()));
    return new Handed(
        lines.union(empty),
        new LineReading(
            FileReading.of(spark, options),
            FileNames.below(spark, options.input()),
            new RowNumbers(counts)));
  }

  /** A row without a line for each file in which nothing stands. */
  private static List<Row> without(Dataset<Row> lines, List<Row> counts) {
    Set<String> written = new HashSet<>();
    counts.stream()
        .filter(count -> count.getLong(WRITTEN) > 0)
        .forEach(count -> written.add(path(count.getString(0))));
    return Stream.of(lines.inputFiles())
        .filter(file -> !written.contains(path(file)))
        .map(file -> RowFactory.create(null, file, 0L))
        .toList();
  }

  /** Spark writes one file's address in more than one way. */
  private static String path(String file) {
    return URI.create(file).getPath();
  }
}
