package hasila.spark.rows;

import hasila.incident.account.Account;
import hasila.output.cell.Column;
import hasila.output.row.ClaimColumn;
import hasila.output.row.MentionColumn;
import hasila.output.row.ReportColumn;
import hasila.output.row.TableRows;
import hasila.series.EntryStream;
import hasila.series.TotalTold;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One report's rows of every table as one row of Spark, as it is kept between reading and writing.
 */
public final class ReportRows {
  /** The month of a report's day, {@code 2019-03}; what the tables are partitioned by. */
  public static final String MONTH = "report_month";

  public static final String REPORT = "report";
  public static final String CLAIMS = "claims";
  public static final String MENTIONS = "mentions";
  static final String SERIES = "series";

  /** What the report tells of happenings, each account as bytes. */
  static final String ACCOUNTS = "accounts";

  /** What tells whether the report is a copy, as bytes. */
  static final String FINGERPRINT = "fingerprint";

  /** Entries of series: what they are sorted by, and their bytes. */
  static final StructType ENTRY =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("day", DataTypes.DateType)
          .add("report", DataTypes.StringType)
          .add("start", DataTypes.IntegerType)
          .add("entry", DataTypes.BinaryType);

  private static final ClaimColumn[] CLAIM = ClaimColumn.values();
  private static final MentionColumn[] MENTION = MentionColumn.values();
  private static final ReportColumn[] REPORTS = ReportColumn.values();
  private static final int MONTH_LENGTH = "2019-03".length();

  private final TableFormat format;
  private final List<String> misfits = new ArrayList<>();

  private ReportRows(TableFormat format) {
    this.format = format;
  }

  /** The fields of such a row. */
  public static StructType fields(TableFormat format) {
    return new StructType()
        .add(MONTH, DataTypes.StringType)
        .add(REPORT, format.fields(REPORTS))
        .add(CLAIMS, DataTypes.createArrayType(format.fields(CLAIM), false))
        .add(MENTIONS, DataTypes.createArrayType(format.fields(MENTION), false))
        .add(SERIES, DataTypes.createArrayType(ENTRY, false))
        .add(ACCOUNTS, DataTypes.createArrayType(DataTypes.BinaryType, false))
        .add(FINGERPRINT, DataTypes.BinaryType)
        .add(IncidentRows.REPORT, DataTypes.StringType);
  }

  /** The row of a report. */
  public static Row of(TableRows rows, TableFormat format) {
    return new ReportRows(format).row(rows);
  }

  /** The claims of a report as the SQL function returns them. */
  public static Row[] claims(TableRows rows) {
    return new ReportRows(TableFormat.PARQUET).rows(CLAIM, rows.claims());
  }

  private Row row(TableRows rows) {
    Row[] claims = rows(CLAIM, rows.claims());
    Row[] mentions = rows(MENTION, rows.mentions());
    String day = ReportColumn.REPORT_DATE.of(rows.report());
    return RowFactory.create(
        day.isEmpty() ? null : day.substring(0, MONTH_LENGTH),
        row(REPORTS, withMisfits(rows.report())),
        claims,
        mentions,
        rows.series().stream().map(ReportRows::entry).toArray(Row[]::new),
        rows.accounts().stream().map(Account::bytes).toArray(byte[][]::new),
        rows.fingerprint().bytes(),
        ReportColumn.REPORT.of(rows.report()));
  }

  private Row[] rows(Column<?>[] columns, List<List<String>> rows) {
    Row[] made = new Row[rows.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = row(columns, rows.get(i));
    }
    return made;
  }

  private Row row(Column<?>[] columns, List<String> cells) {
    Object[] values = new Object[columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = format.value(columns[i].kind(), cells.get(i));
      if (!format.holds(columns[i].kind(), cells.get(i))) {
        misfits.add(columns[i].header());
      }
    }
    return RowFactory.create(values);
  }

  /** A figure that no table can hold is missing there, but not in silence. */
  private List<String> withMisfits(List<String> report) {
    if (misfits.isEmpty()) {
      return report;
    }
    List<String> cells = new ArrayList<>(report);
    int error = ReportColumn.ERROR.ordinal();
    String problem =
        misfits.size()
            + " figures are too long for "
            + TableFormat.FIGURE.sql().toLowerCase(java.util.Locale.ROOT)
            + " and left blank; their words are there, --format csv writes them";
    cells.set(error, cells.get(error).isEmpty() ? problem : cells.get(error) + "; " + problem);
    return cells;
  }

  private static Row entry(TotalTold entry) {
    return RowFactory.create(
        entry.key(), entry.day(), entry.report(), entry.start(), EntryStream.bytes(entry));
  }
}
