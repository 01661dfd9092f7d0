package hasila.output;

import hasila.check.Finding;
import hasila.output.Rows.ClaimRow;
import hasila.output.Rows.MentionRow;
import hasila.series.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One report's rows as text, ready to be written: made by the worker that read the report, so that
 * only the writing is left to one thread.
 *
 * @param sheetRows the values of the claims for the spreadsheet, none where none is written
 * @param checked claims with a check that wants a person's eye
 * @param undated whether the report has claims but no day
 * @param reviewed the names of claims that a person reviewed in an earlier run
 * @param series what it says of things that other reports may say something of
 * @param page the report for the review page, blank where none is written
 */
public record Rendered(
    String report,
    String problem,
    String claimRows,
    String mentionRows,
    String reportRow,
    List<List<String>> sheetRows,
    long bytes,
    int claims,
    int mentions,
    int checked,
    boolean undated,
    List<List<Reviews.Key>> reviewed,
    String page,
    List<Entry> series) {

  private static final ClaimColumn[] CLAIM = ClaimColumn.values();
  private static final MentionColumn[] MENTION = MentionColumn.values();
  private static final ReportColumn[] REPORT = ReportColumn.values();

  /** Writes an extraction's rows. */
  public static Rendered of(Extraction found) {
    return of(found, Reviews.none(), Set.of(Format.CSV));
  }

  /** Writes an extraction's rows for some formats, with what people said of them before. */
  static Rendered of(Extraction found, Reviews reviews, Set<Format> formats) {
    Rows rows = new Rows(found, reviews);
    StringBuilder claims = new StringBuilder();
    StringBuilder mentions = new StringBuilder();
    StringBuilder report = new StringBuilder();
    List<List<String>> sheet = new ArrayList<>();
    if (formats.contains(Format.CSV) || formats.contains(Format.XLSX)) {
      for (ClaimRow row : rows.claims()) {
        List<String> values = TableRows.values(CLAIM, row);
        if (formats.contains(Format.CSV)) {
          CsvRows.values(CLAIM, values, claims);
        }
        if (formats.contains(Format.XLSX)) {
          sheet.add(values);
        }
      }
    }
    if (formats.contains(Format.CSV)) {
      for (MentionRow row : rows.mentions()) {
        CsvRows.row(MENTION, row, mentions);
      }
      CsvRows.row(REPORT, rows, report);
    }
    int checked = 0;
    List<List<Reviews.Key>> reviewed = new ArrayList<>();
    for (ClaimRow row : rows.claims()) {
      checked += isAlarm(row.findings()) ? 1 : 0;
      if (!row.review().isBlank()) {
        reviewed.add(Reviews.keys(row));
      }
    }
    return new Rendered(
        found.report().name(),
        found.report().problem(),
        claims.toString(),
        mentions.toString(),
        report.toString(),
        sheet,
        found.report().bytes(),
        found.claims().size(),
        found.mentions().size(),
        checked,
        !found.claims().isEmpty() && found.day().date().isEmpty(),
        reviewed,
        formats.contains(Format.HTML) ? PageReport.of(rows) : "",
        rows.series());
  }

  private static boolean isAlarm(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.isAlarm()) {
        return true;
      }
    }
    return false;
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
        "",
        "",
        claims.toString(),
        mentions.toString(),
        reports.toString(),
        List.of(),
        0,
        0,
        0,
        0,
        false,
        List.of(),
        "",
        List.of());
  }
}
