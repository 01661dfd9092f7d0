package hasila.series;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of series.csv: a figure, and the one of another report that it is read against.
 *
 * @param previousClaim its {@code claim_id}, blank for the first of a series
 * @param change how much the figure is above that one, where both are numbers of one running total
 * @param check {@code total_decreases} or blank
 */
public record SeriesRow(
    TotalTold entry, String previousClaim, Optional<BigDecimal> change, String check, String note) {

  /**
   * A name that all rows of the series share and that stays the same from run to run: a hash of its
   * key.
   */
  public String series() {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < entry.key().length(); i++) {
      hash = (hash ^ entry.key().charAt(i)) * 0x100000001b3L;
    }
    return String.format(Locale.ROOT, "s%012x", hash & 0xffffffffffffL);
  }
}
