package hasila.spark;

import hasila.Pipeline;
import hasila.ReportWorker;
import hasila.document.table.Columns;
import hasila.input.Source;
import hasila.output.row.ClaimColumn;
import hasila.output.row.TableRows;
import hasila.spark.rows.ReportRows;
import hasila.spark.rows.TableFormat;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;

/**
 * The SQL function {@code extract_claims(text, report_date)}: the claims of a report as an array of
 * structs, whose fields are the columns of claims.csv. {@code report} is null, and a {@code
 * claim_id} is where the number begins; the day may be a date, a text like 2019-03-05 or null, and
 * what is no day counts as not given. Null for a null text, and for one of more than 8 MB.
 */
public final class ExtractClaims implements UDF2<String, Object, Row[]> {
  /** Its name in SQL. */
  public static final String NAME = "extract_claims";

  /** What it returns. */
  public static final ArrayType TYPE =
      DataTypes.createArrayType(TableFormat.PARQUET.fields(ClaimColumn.values()), false);

  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 8 << 20;
  private static final Columns.Found CELLS =
      new Columns.Found("text", Optional.of("day"), Optional.empty(), Optional.empty());

  /** Made in the first task of each process. */
  private static final class Tables {
    static final Pipeline PIPELINE = new Pipeline();
    static final ThreadLocal<ReportWorker> WORKERS =
        ThreadLocal.withInitial(() -> new ReportWorker(MOST_BYTES, PIPELINE::extract));

    private Tables() {}
  }

  /** Makes the function known to a session. */
  public static void register(SparkSession spark) {
    spark.udf().register(NAME, new ExtractClaims(), TYPE);
  }

  @Override
  public Row[] call(String text, Object day) {
    if (text == null) {
      return null;
    }
    Source source = Columns.row("", CELLS, cell -> cell.equals("text") ? text : day(day));
    Optional<Row[]> claims =
        Tables.WORKERS
            .get()
            .read(
                source,
                name -> Optional.empty(),
                found ->
                    found.report().text().isEmpty() && !text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ReportRows.claims(TableRows.of(found))));
    return claims.orElse(null);
  }

  private static String day(Object day) {
    return day == null ? "" : day.toString();
  }
}
