package hasila.output.row;

import hasila.output.cell.Across;
import hasila.output.cell.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A report's rows as the whole run knows them.
 *
 * @param cells its row of {@code reports.csv}
 * @param claims its rows of {@code claims.csv}
 * @param changed the indexes of those that the other reports have changed
 */
public record WholeReport(List<String> cells, List<List<String>> claims, List<Integer> changed) {
  /** Puts what the other reports tell into the rows of a report. */
  public static WholeReport of(List<String> cells, List<List<String>> claims, Across.Told told) {
    cells.set(ReportColumn.COPY_OF.ordinal(), told.copyOf());
    List<Integer> changed = new ArrayList<>();
    for (Map.Entry<Integer, Across.Cells> claim : told.claims().entrySet()) {
      put(claim.getValue(), claims.get(claim.getKey()));
      changed.add(claim.getKey());
    }
    changed.sort(null);
    return new WholeReport(cells, claims, changed);
  }

  private static void put(Across.Cells late, List<String> row) {
    row.set(ClaimColumn.INCIDENT.ordinal(), late.incident());
    if (late.countOnce().isPresent() && !FixedRow.isFixed(row)) {
      row.set(ClaimColumn.COUNT_ONCE.ordinal(), Cell.word(late.countOnce().get()));
      row.set(ClaimColumn.SAME_AS.ordinal(), late.sameAs());
    }
    if (!late.partOf().isEmpty()) {
      row.set(ClaimColumn.PART_OF.ordinal(), late.partOf());
    }
  }
}
