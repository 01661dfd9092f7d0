package hasila.spark.rows;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import hasila.copies.Copies;
import hasila.copies.Fingerprint;
import hasila.incident.Incidents;
import hasila.incident.account.Account;
import hasila.incident.joining.Ids;
import hasila.incident.toll.Verdict;
import hasila.output.cell.IncidentColumn;
import hasila.output.cell.IncidentColumn.Named;
import hasila.output.row.ClaimColumn;
import hasila.output.row.ReportColumn;
import hasila.sorted.InOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of incidents.csv, what they make of the claims, and which reports are copies. The
 * accounts and fingerprints of all reports, a small part of what was read, come to one machine,
 * where the logic of the run on one machine sorts them on its disk.
 */
public final class IncidentRows implements MapPartitionsFunction<Row, Row> {
  public static final String INCIDENT = "row";
  public static final String REPORT = "of_report";
  public static final String INDEX = "of_claim";

  private static final long serialVersionUID = 1L;
  private static final String SETTLED = "settled_";
  private static final String IS_NEW = "is_new";
  private static final String COPIED = "copied";
  private static final int WIDTH = 9;
  private static final IncidentColumn[] COLUMNS = IncidentColumn.values();

  /** The cells of a claim that a verdict has. */
  private static final List<ClaimColumn> CELLS =
      List.of(
          ClaimColumn.INCIDENT, ClaimColumn.COUNT_ONCE, ClaimColumn.PART_OF, ClaimColumn.SAME_AS);

  private final TableFormat format;

  private IncidentRows(TableFormat format) {
    this.format = format;
  }

  /** Rows that are incidents, that are what becomes of claims, and that name a copy's original. */
  public static StructType fields(TableFormat format) {
    StructType fields =
        new StructType()
            .add(INCIDENT, format.fields(COLUMNS))
            .add(REPORT, DataTypes.StringType)
            .add(INDEX, DataTypes.IntegerType)
            .add(IS_NEW, DataTypes.BooleanType);
    for (ClaimColumn cell : CELLS) {
      fields = fields.add(SETTLED + cell.header(), DataTypes.StringType);
    }
    return fields.add(COPIED, DataTypes.StringType);
  }

  /** The incidents across all reports. */
  public static Dataset<Row> of(Dataset<Row> reports, TableFormat format) {
    return reports
        .select(col(REPORT), col(ReportRows.FINGERPRINT), col(ReportRows.ACCOUNTS))
        .repartition(1)
        .mapPartitions(new IncidentRows(format), Encoders.row(fields(format)));
  }

  /** Claims with what became of them once all reports were known. */
  public static Dataset<Row> settled(Dataset<Row> claims, Dataset<Row> settled) {
    Dataset<Row> verdicts =
        settled
            .where(col(INDEX).isNotNull())
            .drop(INCIDENT, COPIED)
            .withColumnRenamed(REPORT, "v_report")
            .withColumnRenamed(INDEX, "v_index")
            .dropDuplicates("v_report", "v_index");
    Dataset<Row> joined =
        claims.join(
            verdicts,
            col(REPORT).equalTo(col("v_report")).and(col(INDEX).equalTo(col("v_index"))),
            "left");
    List<Column> columns = new ArrayList<>();
    columns.add(col(ReportRows.MONTH));
    for (ClaimColumn column : ClaimColumn.values()) {
      Column own = col(column.header());
      Column late = col(SETTLED + column.header());
      columns.add(
          (switch (column) {
                case INCIDENT -> late;
                case COUNT_ONCE, SAME_AS -> when(col(IS_NEW), late).otherwise(own);
                case PART_OF -> coalesce(late, own);
                default -> own;
              })
              .as(column.header(), claims.schema().apply(column.header()).metadata()));
    }
    return joined.select(columns.toArray(Column[]::new));
  }

  /** The reports that are copies, and of what. */
  public static Dataset<Row> copies(Dataset<Row> settled) {
    return settled
        .where(col(COPIED).isNotNull())
        .select(col(REPORT).as(SeriesRows.COPY), col(COPIED))
        .dropDuplicates(SeriesRows.COPY);
  }

  /** Reports with what they are copies of. */
  public static Dataset<Row> copies(Dataset<Row> reports, Dataset<Row> settled) {
    Dataset<Row> copies = copies(settled);
    Dataset<Row> joined =
        reports
            .select(col(ReportRows.MONTH), col(REPORT), col(ReportRows.REPORT + ".*"))
            .join(copies, col(REPORT).equalTo(col(SeriesRows.COPY)), "left");
    String header = ReportColumn.COPY_OF.header();
    List<Column> columns = new ArrayList<>();
    columns.add(col(ReportRows.MONTH));
    for (ReportColumn column : ReportColumn.values()) {
      columns.add(
          column == ReportColumn.COPY_OF
              ? col(COPIED).as(header, joined.schema().apply(header).metadata())
              : col(column.header()));
    }
    return joined.select(columns.toArray(Column[]::new));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> reports) throws IOException {
    Path folder = Files.createTempDirectory("hasila");
    Incidents incidents = new Incidents(folder, "incidents", new Ids.Earlier());
    TaskContext.get()
        .addTaskCompletionListener(
            (org.apache.spark.util.TaskCompletionListener) context -> remove(incidents, folder));
    while (reports.hasNext()) {
      Row report = reports.next();
      List<Account> accounts = report.<byte[]>getList(2).stream().map(Account::of).toList();
      incidents.add(report.getString(0), Fingerprint.of(report.<byte[]>getAs(1)), accounts);
    }
    incidents.settle();
    InOrder<hasila.incident.toll.Incident> rows = incidents.rows();
    InOrder<Verdict> verdicts = incidents.verdicts();
    return new Iterator<>() {
      private boolean inRows = rows.advance();
      private boolean inVerdicts = verdicts.advance();
      private final Iterator<Integer> copies = incidents.copies().all().iterator();

      @Override
      public boolean hasNext() {
        return inRows || inVerdicts || copies.hasNext();
      }

      @Override
      public Row next() {
        try {
          Row next;
          if (inRows) {
            next = row(new Named(rows.head(), incidents.ids().of(rows.head().happening())));
            inRows = rows.advance();
          } else if (!inVerdicts) {
            next = copy(copies.next(), incidents.copies());
          } else {
            next = row(verdicts.head(), incidents.ids());
            inVerdicts = verdicts.advance();
          }
          return next;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static void remove(Incidents incidents, Path folder) {
    try {
      incidents.close();
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Row row(Named incident) {
    Object[] cells = new Object[COLUMNS.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = format.value(COLUMNS[i].kind(), COLUMNS[i].value(incident));
    }
    Object[] values = new Object[WIDTH];
    values[0] = RowFactory.create(cells);
    return RowFactory.create(values);
  }

  private Row row(Verdict verdict, Ids ids) {
    return RowFactory.create(
        null,
        verdict.report(),
        verdict.index(),
        verdict.isNew(),
        cell(ClaimColumn.INCIDENT, ids.of(verdict.happening())),
        cell(ClaimColumn.COUNT_ONCE, verdict.once().name().toLowerCase(Locale.ROOT)),
        cell(ClaimColumn.PART_OF, verdict.partOf()),
        cell(ClaimColumn.SAME_AS, verdict.sameAs()),
        null);
  }

  private static Row copy(int report, Copies copies) {
    Object[] values = new Object[WIDTH];
    values[1] = copies.report(report);
    values[WIDTH - 1] = copies.of(report).orElseThrow().report();
    return RowFactory.create(values);
  }

  private Object cell(ClaimColumn column, String value) {
    return format.value(column.kind(), value);
  }
}
