package hasila.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One claim in one series: all that the series needs to know of it, and all that its row shows.
 *
 * @param key what the claims of a series share: claimant, counted thing, place and window
 * @param day the report's day
 * @param start where the claim begins in its report, in characters from 0
 * @param since where the window of a running total begins
 */
public record TotalTold(
    String key,
    String report,
    LocalDate day,
    int start,
    String claimId,
    String who,
    String countText,
    String counted,
    String event,
    String unit,
    String group,
    LocalDate since,
    String place,
    Optional<BigDecimal> low,
    Optional<BigDecimal> best,
    Optional<BigDecimal> high,
    String qualifier) {

  /** Series by series, and in each the reports in the order of their days. */
  public static final Comparator<TotalTold> ORDER = TotalTold::compare;

  private static int compare(TotalTold a, TotalTold b) {
    int order = a.key.compareTo(b.key);
    order = order != 0 ? order : a.day.compareTo(b.day);
    order = order != 0 ? order : a.report.compareTo(b.report);
    return order != 0 ? order : Integer.compare(a.start, b.start);
  }

  boolean sameSeries(TotalTold other) {
    return key.equals(other.key);
  }
}
