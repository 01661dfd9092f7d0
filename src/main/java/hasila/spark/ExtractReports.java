package hasila.spark;

import hasila.Pipeline;
import hasila.ReportWorker;
import hasila.input.Source;
import hasila.lexicon.table.OwnTables;
import hasila.output.marks.GivenDays;
import hasila.output.row.TableRows;
import hasila.place.Gazetteer;
import hasila.spark.input.JobOptions;
import hasila.spark.input.Reading;
import hasila.spark.rows.ReportRows;
import hasila.spark.rows.TableFormat;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** Makes the rows of reports, one after the other, with one pipeline for each partition. */
final class ExtractReports implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final Reading reading;
  private final TableFormat format;
  private final int maxSize;
  private final Broadcast<GivenDays> given;
  private final Broadcast<OwnTables> own;
  private final Broadcast<List<Gazetteer>> places;

  ExtractReports(
      Reading reading,
      JobOptions options,
      Broadcast<GivenDays> given,
      Broadcast<OwnTables> own,
      Broadcast<List<Gazetteer>> places) {
    this.reading = reading;
    this.format = options.format();
    this.maxSize = options.maxSize();
    this.given = given;
    this.own = own;
    this.places = places;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> handed) {
    ReportWorker worker =
        new ReportWorker(maxSize, new Pipeline(own.value(), places.value())::extract);
    Function<Row, Iterator<Source>> read = reading.begin();
    return new Iterator<>() {
      private Iterator<Source> sources = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!sources.hasNext() && handed.hasNext()) {
          sources = read.apply(handed.next());
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
}
