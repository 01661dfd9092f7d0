package hasila.series;

import hasila.mention.CheckCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one claimant has counted of one thing since one day, report by report. A report that gives
 * several such figures is taken at its largest. A total that a later report gives lower cannot be
 * right.
 */
final class RunningTotals {
  private static final String CHECK = CheckCode.TOTAL_DECREASES.word();
  private static final BigDecimal ROUNDING = new BigDecimal("1.1");

  private final Series.Rows rows;
  private Optional<TotalTold> current = Optional.empty();
  private Optional<TotalTold> before = Optional.empty();
  private boolean begun;

  RunningTotals(Series.Rows rows) {
    this.rows = rows;
  }

  public void add(TotalTold entry) throws IOException {
    if (current.isPresent() && current.get().report().equals(entry.report())) {
      current = value(entry).compareTo(value(current.get())) > 0 ? Optional.of(entry) : current;
      return;
    }
    close();
    current = Optional.of(entry);
  }

  public void end() throws IOException {
    close();
  }

  /**
   * The report's figure is settled: its row is written, and that of the first report once there is
   * a second.
   */
  private void close() throws IOException {
    if (current.isEmpty()) {
      return;
    }
    TotalTold now = current.get();
    if (before.isPresent()) {
      if (!begun) {
        rows.accept(new SeriesRow(before.get(), "", Optional.empty(), "", ""));
        begun = true;
      }
      rows.accept(row(before.get(), now));
    }
    before = current;
  }

  private static SeriesRow row(TotalTold earlier, TotalTold now) {
    Optional<BigDecimal> change = now.best().flatMap(n -> earlier.best().map(n::subtract));
    boolean later = now.day().isAfter(earlier.day());
    if (!later || now.who().isEmpty() || !isLower(now, earlier)) {
      return new SeriesRow(now, earlier.claimId(), change, "", "");
    }
    String note =
        "The total since "
            + now.since()
            + " is "
            + Wording.figure(now)
            + " here, but was already "
            + Wording.figure(earlier)
            + " in "
            + earlier.report()
            + " of "
            + earlier.day()
            + "; a running total does not fall, so one of the two is wrong or counts something else.";
    return new SeriesRow(now, earlier.claimId(), change, CHECK, note);
  }

  /**
   * Whether the words leave no way for the later figure to be as high: «أكثر من 1900» behind 1970
   * does.
   */
  private static boolean isLower(TotalTold now, TotalTold earlier) {
    if (now.best().isEmpty() || earlier.best().isEmpty()) {
      return now.high().isPresent()
          && earlier.low().isPresent()
          && now.high().get().compareTo(earlier.low().get()) < 0;
    }
    boolean openNow = now.low().isPresent() && now.high().isEmpty();
    boolean openBefore = earlier.low().isPresent() && earlier.high().isEmpty();
    boolean rough = isRough(now) != isRough(earlier);
    if (openNow && !openBefore) {
      return false;
    }
    BigDecimal reach = rough ? now.best().get().multiply(ROUNDING) : now.best().get();
    return reach.compareTo(earlier.best().get()) < 0;
  }

  /** «نحو 1600». */
  private static boolean isRough(TotalTold entry) {
    return entry.low().isEmpty() && entry.high().isEmpty();
  }

  private static BigDecimal value(TotalTold entry) {
    return entry.best().or(entry::low).or(entry::high).orElse(BigDecimal.ZERO);
  }
}
