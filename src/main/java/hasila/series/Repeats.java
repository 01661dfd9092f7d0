package hasila.series;

import java.io.IOException;
import java.util.Optional;

/**
 * One figure of one thing on one day, told by several reports: each counts the same people again.
 */
final class Repeats implements Grouping {
  private final Series.Rows rows;
  private Optional<Entry> first = Optional.empty();
  private String lastReport = "";
  private boolean begun;

  Repeats(Series.Rows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Entry entry) throws IOException {
    if (first.isEmpty()) {
      first = Optional.of(entry);
    } else if (!entry.report().equals(lastReport)) {
      if (!begun) {
        rows.accept(new SeriesRow(first.get(), "", Optional.empty(), "", ""));
        begun = true;
      }
      String note = "The figure stands already in " + first.get().report() + "; count it once.";
      rows.accept(new SeriesRow(entry, first.get().claimId(), Optional.empty(), "", note));
    }
    lastReport = entry.report();
  }

  @Override
  public void end() {}
}
