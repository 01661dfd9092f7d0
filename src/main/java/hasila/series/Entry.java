package hasila.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One claim in one series: all that the series needs to know of it, and all that its row shows.
 *
 * @param key what the claims of a series share: claimant, counted thing and window, or thing, day
 *     and figure
 * @param day the report's day
 * @param start where the claim begins in its report, in characters from 0
 * @param on the day on which the figure holds, where it is one day
 * @param since where the window of a running total begins
 */
public record Entry(
    Kind kind,
    String key,
    String report,
    Optional<LocalDate> day,
    int start,
    String claimId,
    String who,
    String countText,
    String counted,
    String event,
    String unit,
    String group,
    Optional<LocalDate> on,
    Optional<LocalDate> since,
    String place,
    Optional<BigDecimal> low,
    Optional<BigDecimal> best,
    Optional<BigDecimal> high,
    String qualifier) {

  /** What a series is of. */
  public enum Kind {
    /** What one claimant has counted of one thing since one day. */
    RUNNING_TOTAL,
    /** One figure of one thing on one day, in several reports. */
    REPEAT,
    /** Figures of one thing on one day in one place that cannot all be right. */
    RIVAL
  }

  /**
   * Series by series, and in each the reports in the order of their days; reports without a day
   * come last.
   */
  public static final Comparator<Entry> ORDER = Entry::compare;

  private static int compare(Entry a, Entry b) {
    int order = a.kind.compareTo(b.kind);
    order = order != 0 ? order : a.key.compareTo(b.key);
    order = order != 0 ? order : a.dayOrLast().compareTo(b.dayOrLast());
    order = order != 0 ? order : a.report.compareTo(b.report);
    return order != 0 ? order : Integer.compare(a.start, b.start);
  }

  private LocalDate dayOrLast() {
    return day.isPresent() ? day.get() : LocalDate.MAX;
  }

  boolean sameSeries(Entry other) {
    return kind == other.kind && key.equals(other.key);
  }
}
