package hasila.output;

import hasila.check.Finding;
import hasila.output.Rows.ClaimRow;
import hasila.output.Rows.MentionRow;
import hasila.series.Entry;
import java.util.List;

/**
 * One report's rows as text, ready to be written: made by the worker that read the report, so that only the writing is
 * left to one thread.
 *
 * @param checked claims with a check that wants a person's eye
 * @param undated whether the report has claims but no day
 * @param series what it says of things that other reports may say something of
 */
public record Rendered(
    String report,
    String problem,
    String claimRows,
    String mentionRows,
    String reportRow,
    long bytes,
    int claims,
    int mentions,
    int checked,
    boolean undated,
    List<Entry> series) {

  private static final ClaimColumn[] CLAIM = ClaimColumn.values();
  private static final MentionColumn[] MENTION = MentionColumn.values();
  private static final ReportColumn[] REPORT = ReportColumn.values();

  /** Writes an extraction's rows. */
  public static Rendered of(Extraction found) {
    Rows rows = new Rows(found);
    StringBuilder claims = new StringBuilder();
    int checked = 0;
    for (ClaimRow row : rows.claims()) {
      CsvRows.row(CLAIM, row, claims);
      checked += row.findings().stream().anyMatch(Finding::isAlarm) ? 1 : 0;
    }
    StringBuilder mentions = new StringBuilder();
    for (MentionRow row : rows.mentions()) {
      CsvRows.row(MENTION, row, mentions);
    }
    StringBuilder report = new StringBuilder();
    CsvRows.row(REPORT, rows, report);
    return new Rendered(
        found.report().name(),
        found.report().problem(),
        claims.toString(),
        mentions.toString(),
        report.toString(),
        found.report().bytes(),
        found.claims().size(),
        found.mentions().size(),
        checked,
        !found.claims().isEmpty() && found.day().date().isEmpty(),
        rows.series());
  }

  /** The header lines of claims.csv, mentions.csv and reports.csv. */
  public static Rendered headers() {
    StringBuilder claims = new StringBuilder();
    StringBuilder mentions = new StringBuilder();
    StringBuilder reports = new StringBuilder();
    CsvRows.header(CLAIM, claims);
    CsvRows.header(MENTION, mentions);
    CsvRows.header(REPORT, reports);
    return new Rendered(
        "", "", claims.toString(), mentions.toString(), reports.toString(), 0, 0, 0, 0, false, List.of());
  }
}
