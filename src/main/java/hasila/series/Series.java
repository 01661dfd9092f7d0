package hasila.series;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the reports of one run say of the same things. Entries are taken in as reports are read;
 * rows come out sorted, in an order that does not depend on the order of reading. A series of one
 * report makes no rows.
 */
public final class Series implements Closeable {
  private final Sorter sorter;

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
    this.sorter = new Sorter(folder, name, held);
  }

  /** Takes in what one report says. */
  public void add(List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      sorter.add(entry);
    }
  }

  /** Hands over the rows of every series that has more than one report. */
  public void write(Rows rows) throws IOException {
    Splitter splitter = new Splitter(rows);
    sorter.drain(splitter::add);
    splitter.end();
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }

  /** Begins a grouping where a series begins. */
  private static final class Splitter {
    private final Rows rows;
    private Optional<Entry> last = Optional.empty();
    private Optional<Grouping> grouping = Optional.empty();

    Splitter(Rows rows) {
      this.rows = rows;
    }

    void add(Entry entry) throws IOException {
      if (last.isEmpty() || !last.get().sameSeries(entry)) {
        end();
        grouping = Optional.of(begin(entry.kind()));
      }
      last = Optional.of(entry);
      grouping.orElseThrow().add(entry);
    }

    void end() throws IOException {
      if (grouping.isPresent()) {
        grouping.get().end();
      }
    }

    private Grouping begin(Entry.Kind kind) {
      return switch (kind) {
        case RUNNING_TOTAL -> new RunningTotals(rows);
        case REPEAT -> new Repeats(rows);
        case RIVAL -> new Rivals(rows);
      };
    }
  }
}
