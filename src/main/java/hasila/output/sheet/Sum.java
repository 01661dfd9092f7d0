package hasila.output.sheet;

import hasila.output.cell.Cell;
import hasila.output.row.ClaimColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Figures added up, from the least to the most that their words allow. */
final class Sum {
  private long rows;
  private long open;
  private long unnumbered;
  private BigDecimal least = BigDecimal.ZERO;
  private BigDecimal most = BigDecimal.ZERO;

  /** Adds the figure of a claim. */
  void add(List<String> claim) {
    Optional<BigDecimal> low = Cell.asNumber(ClaimColumn.LOW.of(claim));
    Optional<BigDecimal> best = Cell.asNumber(ClaimColumn.BEST.of(claim));
    Optional<BigDecimal> high = Cell.asNumber(ClaimColumn.HIGH.of(claim));
    rows++;
    if (low.isEmpty() && best.isEmpty() && high.isEmpty()) {
      unnumbered++;
      return;
    }
    // «نحو 40» names no bounds but its number; «أقل من 40» may be none.
    least = least.add(low.or(() -> best).orElse(BigDecimal.ZERO));
    most = most.add(high.or(() -> best).or(() -> low).orElse(BigDecimal.ZERO));
    open += low.isPresent() && high.isEmpty() ? 1 : 0;
  }

  void add(Sum other) {
    rows += other.rows;
    open += other.open;
    unnumbered += other.unnumbered;
    least = least.add(other.least);
    most = most.add(other.most);
  }

  long rows() {
    return rows;
  }

  BigDecimal least() {
    return least;
  }

  BigDecimal most() {
    return most;
  }

  /** Rows that may be more: «أكثر من 40». */
  long open() {
    return open;
  }

  /** Rows that name no number: «عدة». */
  long unnumbered() {
    return unnumbered;
  }
}
