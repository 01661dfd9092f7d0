package hasila.output.file;

import hasila.check.facts.Finding;
import hasila.copies.Fingerprint;
import hasila.incident.account.Account;
import hasila.output.cell.Extraction;
import hasila.output.cell.Format;
import hasila.output.row.ClaimColumn;
import hasila.output.row.MentionColumn;
import hasila.output.row.Opinions;
import hasila.output.row.PageReport;
import hasila.output.row.ReportColumn;
import hasila.output.row.Reviews;
import hasila.output.row.Rows;
import hasila.output.row.Rows.ClaimRow;
import hasila.output.row.Rows.MentionRow;
import hasila.output.row.TableRows;
import hasila.series.TotalTold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One report's rows, ready to be written: made by the worker that read the report, so that only the
 * writing is left to one thread.
 *
 * @param cells the values of its row of reports.csv
 * @param claims the values of its rows of claims.csv
 * @param mentionRows its rows of mentions.csv as text, blank where none is written
 * @param checked claims with a check that wants a person's eye
 * @param read whether there was any text
 * @param said what people say of its claims, by their index
 * @param page the report for the review page, blank where none is written
 * @param series its running totals, which other reports may go on with
 * @param accounts what it tells of happenings, of which other reports may tell too
 * @param fingerprint what tells whether it is a copy of another report
 */
public record Rendered(
    List<String> cells,
    List<List<String>> claims,
    String mentionRows,
    long bytes,
    int mentions,
    int checked,
    boolean read,
    Map<Integer, Opinions> said,
    String page,
    List<TotalTold> series,
    List<Account> accounts,
    Fingerprint fingerprint) {

  private static final ClaimColumn[] CLAIM = ClaimColumn.values();
  private static final MentionColumn[] MENTION = MentionColumn.values();
  private static final ReportColumn[] REPORT = ReportColumn.values();

  /** Writes an extraction's rows. */
  public static Rendered of(Extraction found) {
    return of(found, Reviews.none(), Set.of(Format.CSV));
  }

  /** Writes an extraction's rows for some formats, with what people said of them before. */
  public static Rendered of(Extraction found, Reviews reviews, Set<Format> formats) {
    Rows rows = new Rows(found, reviews);
    List<List<String>> claims = new ArrayList<>();
    int checked = 0;
    Map<Integer, Opinions> said = new TreeMap<>();
    for (ClaimRow row : rows.claims()) {
      if (row.opinions().isPresent()) {
        said.put(claims.size(), row.opinions().get());
      }
      claims.add(TableRows.values(CLAIM, row));
      checked += isAlarm(row.findings()) ? 1 : 0;
    }
    StringBuilder mentions = new StringBuilder();
    if (formats.contains(Format.CSV)) {
      for (MentionRow row : rows.mentions()) {
        CsvRows.row(MENTION, row, mentions);
      }
    }
    return new Rendered(
        TableRows.values(REPORT, rows),
        claims,
        mentions.toString(),
        found.report().bytes(),
        found.mentions().size(),
        checked,
        !found.report().text().isEmpty(),
        said,
        formats.contains(Format.HTML) ? PageReport.of(rows) : "",
        rows.series(),
        rows.accounts(),
        rows.fingerprint());
  }

  private static boolean isAlarm(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.code().isAlarm()) {
        return true;
      }
    }
    return false;
  }

  /** The report's name. */
  public String report() {
    return cell(ReportColumn.REPORT);
  }

  /** What could not be read, and what to do about it. */
  public String problem() {
    return cell(ReportColumn.ERROR);
  }

  /** The report's day, blank where it is not known. */
  public String day() {
    return cell(ReportColumn.REPORT_DATE);
  }

  /** Whether the report has claims but no day. */
  public boolean undated() {
    return !claims.isEmpty() && day().isEmpty();
  }

  private String cell(ReportColumn column) {
    return column.of(cells);
  }

  /** The rows of claims.csv as text. */
  public String claimRows() {
    return CsvRows.all(CLAIM, claims);
  }

  /** The header line of claims.csv. */
  public static String claimHeader() {
    StringBuilder header = new StringBuilder();
    CsvRows.header(CLAIM, header);
    return header.toString();
  }

  /** The header line of mentions.csv. */
  public static String mentionHeader() {
    StringBuilder header = new StringBuilder();
    CsvRows.header(MENTION, header);
    return header.toString();
  }
}
