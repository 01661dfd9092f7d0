package hasila.spark;

import hasila.Pipeline;
import hasila.ReportWorker;
import hasila.document.Columns;
import hasila.document.Tables;
import hasila.input.Source;
import hasila.output.GivenDays;
import hasila.output.TableRows;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/** Makes the rows of reports, one after the other, with one pipeline for each partition. */
final class ExtractReports implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final TableFormat format;
  private final int maxSize;

  /** The columns that the user named for text and day, blank for none: Spark sends no Optional. */
  private final String text;

  private final String date;
  private final Broadcast<GivenDays> given;
  private final Broadcast<SerializableConfiguration> hadoop;

  ExtractReports(
      JobOptions options, Broadcast<GivenDays> given, Broadcast<SerializableConfiguration> hadoop) {
    this.format = options.format();
    this.maxSize = options.maxSize();
    this.text = options.columns().text().orElse("");
    this.date = options.columns().date().orElse("");
    this.given = given;
    this.hadoop = hadoop;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> handed) {
    ReportWorker worker = new ReportWorker(maxSize, new Pipeline()::extract);
    return new Iterator<>() {
      private Iterator<Source> sources = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!sources.hasNext() && handed.hasNext()) {
          sources = sources(handed.next());
        }
        return sources.hasNext();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return worker.read(
            sources.next(), given.value()::of, found -> ReportRows.of(TableRows.of(found), format));
      }
    };
  }

  /** The report, or those of the rows where a file is a table. */
  private Iterator<Source> sources(Row handed) {
    Source source = Handed.source(handed, hadoop.value().value());
    Columns columns = new Columns(named(text), named(date));
    return new Tables(List.of(source), columns, maxSize).iterator();
  }

  private static Optional<String> named(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(column);
  }
}
