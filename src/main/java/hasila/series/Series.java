package hasila.series;

import hasila.sorted.Sorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the reports of one run say of the same things. Entries are taken in as reports are read;
 * rows come out sorted, in an order that does not depend on the order of reading. A series of one
 * report makes no rows.
 */
public final class Series implements Closeable {
  private final Sorter<TotalTold> sorter;

  /** What is done with each row. */
  public interface Rows {
    void accept(SeriesRow row) throws IOException;
  }

  /**
   * Begins the series of a run.
   *
   * @param folder where entries that do not fit into memory are put until {@link #close}
   * @param name how the files there begin
   */
  public Series(Path folder, String name) {
    this(folder, name, Sorter.HELD);
  }

  Series(Path folder, String name, int held) {
    this.sorter = new Sorter<>(folder, name, held, EntryStream.FORMAT);
  }

  /** Takes in what one report says. */
  public void add(List<TotalTold> entries) throws IOException {
    for (TotalTold entry : entries) {
      sorter.add(entry);
    }
  }

  /**
   * Hands over the rows of every series that has more than one report.
   *
   * @param counts whether an entry is one of its series: those of copies are not
   */
  public void write(Predicate<TotalTold> counts, Rows rows) throws IOException {
    SortedSeries sorted = new SortedSeries(rows);
    sorter.drain(
        entry -> {
          if (counts.test(entry)) {
            sorted.add(entry);
          }
        });
    sorted.end();
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }
}
