package hasila.spark.input;

import hasila.document.Tables;
import hasila.input.InputException;
import hasila.input.Source;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads files as the run on one machine does: each a report, or a table with a report a row.
 *
 * @param ids whether rows of tables are named by their ids
 * @param maxSize the most bytes that a report may have
 * @param hadoop how file systems other than that of the machine are reached
 */
record FileReading(
    ColumnNames columns, boolean ids, int maxSize, Broadcast<SerializableConfiguration> hadoop)
    implements Reading {

  static FileReading of(SparkSession spark, JobOptions options) {
    return new FileReading(
        options.columns(),
        options.kind() == InputKind.CSV,
        options.maxSize(),
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration())));
  }

  @Override
  public Function<Row, Iterator<Source>> begin() {
    LocalCopy copy = new LocalCopy(hadoop.value().value());
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) ended -> copy.close());
    return row -> sources(source(ListedFile.of(row), copy));
  }

  private static Source source(ListedFile file, LocalCopy copy) {
    if (!file.isThere()) {
      return file.missing();
    }
    try {
      return new Source.File(file.name(), copy.of(file.file()), file.size());
    } catch (IOException e) {
      return new Source.Missing(
          file.name(),
          new InputException(
              "cannot be read (" + e.getMessage() + ")", "check the file system, and run again"));
    }
  }

  private Iterator<Source> sources(Source file) {
    Iterator<Source> rows = new Tables(List.of(file), columns.columns(), maxSize).iterator();
    return ids && Tables.hasColumns(file) && file instanceof Source.File table
        ? NamedRows.of(table, rows, columns, maxSize)
        : rows;
  }
}
