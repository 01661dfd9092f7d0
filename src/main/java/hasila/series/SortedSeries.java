package hasila.series;

import java.io.IOException;
import java.util.Optional;

/**
 * Makes the rows of series whose entries come in the order of {@link TotalTold#ORDER}. It holds a
 * few entries at most, however long a series is.
 */
public final class SortedSeries {
  private final Series.Rows rows;
  private Optional<TotalTold> last = Optional.empty();
  private Optional<RunningTotals> grouping = Optional.empty();

  /** A maker of rows that hands them over as soon as they are certain. */
  public SortedSeries(Series.Rows rows) {
    this.rows = rows;
  }

  /** Takes in the next entry. */
  public void add(TotalTold entry) throws IOException {
    if (last.isEmpty() || !last.get().sameSeries(entry)) {
      end();
      grouping = Optional.of(new RunningTotals(rows));
    }
    last = Optional.of(entry);
    grouping.orElseThrow().add(entry);
  }

  /** There are no more entries. */
  public void end() throws IOException {
    if (grouping.isPresent()) {
      grouping.get().end();
    }
  }
}
