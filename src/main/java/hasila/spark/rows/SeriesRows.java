package hasila.spark.rows;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.explode;

import hasila.output.cell.SeriesColumn;
import hasila.series.EntryStream;
import hasila.series.SeriesRow;
import hasila.series.SortedSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The rows of series.csv. Entries of one series come to one partition, sorted, and the logic of the
 * run on one machine reads them one by one.
 */
public final class SeriesRows implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** The column of the copies' names. */
  static final String COPY = "c_report";

  private static final SeriesColumn[] COLUMNS = SeriesColumn.values();

  private final TableFormat format;

  private SeriesRows(TableFormat format) {
    this.format = format;
  }

  /** The series across all reports but the copies of others. */
  public static Dataset<Row> of(Dataset<Row> reports, Dataset<Row> copies, TableFormat format) {
    return reports
        .join(copies, reports.col(IncidentRows.REPORT).equalTo(copies.col(COPY)), "left_anti")
        .select(explode(col(ReportRows.SERIES)).as("e"))
        .select("e.*")
        .repartition(col("key"))
        // As Java sorts names, which is by UTF-16 and not by UTF-8.
        .sortWithinPartitions(
            col("key"), col("day"), encode(col("report"), "UTF-16BE"), col("start"))
        .select("entry")
        .mapPartitions(new SeriesRows(format), Encoders.row(format.fields(COLUMNS)));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> entries) {
    return new Iterator<>() {
      private final Deque<SeriesRow> ready = new ArrayDeque<>();
      private final SortedSeries series = new SortedSeries(ready::add);
      private boolean ended;

      @Override
      public boolean hasNext() {
        try {
          while (ready.isEmpty() && !ended) {
            ended = !entries.hasNext();
            if (ended) {
              series.end();
            } else {
              series.add(EntryStream.of(entries.next().getAs(0)));
            }
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        return !ready.isEmpty();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return row(ready.remove());
      }
    };
  }

  private Row row(SeriesRow row) {
    Object[] values = new Object[COLUMNS.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = format.value(COLUMNS[i].kind(), COLUMNS[i].value(row));
    }
    return RowFactory.create(values);
  }
}
