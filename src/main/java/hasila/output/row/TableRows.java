package hasila.output.row;

import hasila.copies.Fingerprint;
import hasila.incident.account.Account;
import hasila.output.cell.Column;
import hasila.output.cell.Extraction;
import hasila.series.TotalTold;
import java.util.ArrayList;
import java.util.List;

/**
 * One report's rows as values, for those who write tables of their own: what the columns of {@link
 * ClaimColumn}, {@link MentionColumn} and {@link ReportColumn} say, blank where nothing is stated.
 *
 * @param series its running totals, which other reports may go on with
 * @param accounts what it tells of happenings, of which other reports may tell too
 * @param fingerprint what tells whether it is a copy of another report
 */
public record TableRows(
    List<List<String>> claims,
    List<List<String>> mentions,
    List<String> report,
    List<TotalTold> series,
    List<Account> accounts,
    Fingerprint fingerprint) {

  private static final ClaimColumn[] CLAIM = ClaimColumn.values();
  private static final MentionColumn[] MENTION = MentionColumn.values();
  private static final ReportColumn[] REPORT = ReportColumn.values();

  /** The rows of an extraction. */
  public static TableRows of(Extraction found) {
    Rows rows = new Rows(found, Reviews.none());
    return new TableRows(
        values(CLAIM, rows.claims()),
        values(MENTION, rows.mentions()),
        values(REPORT, rows),
        rows.series(),
        rows.accounts(),
        rows.fingerprint());
  }

  private static <R> List<List<String>> values(Column<R>[] columns, List<R> rows) {
    List<List<String>> values = new ArrayList<>(rows.size());
    for (R row : rows) {
      values.add(values(columns, row));
    }
    return values;
  }

  /** The values of a row, as its columns state them. */
  public static <R> List<String> values(Column<R>[] columns, R row) {
    List<String> values = new ArrayList<>(columns.length);
    for (Column<R> column : columns) {
      values.add(column.value(row));
    }
    return values;
  }
}
