package hasila.output.file;

import hasila.output.cell.Column;
import hasila.output.row.ClaimColumn;
import hasila.output.row.MentionColumn;
import hasila.output.row.ReportColumn;
import hasila.output.row.WholeReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A CSV file. */
public abstract class TableFile extends OneFile {
  public static final String CLAIMS = "claims.csv";
  static final String MENTIONS = "mentions.csv";
  public static final String REPORTS = "reports.csv";

  /** So many rows are text in memory. */
  private static final int AT_ONCE = 1000;

  private final OutputStream stream;

  /** Begins the file, with its header line. */
  private TableFile(Path folder, String name, Column<?>[] columns) throws IOException {
    super(folder, name);
    this.stream = file.open();
    StringBuilder header = new StringBuilder(Column.BYTE_ORDER_MARK);
    CsvRows.header(columns, header);
    append(header.toString());
  }

  public static TableFile claims(Path folder) throws IOException {
    ClaimColumn[] columns = ClaimColumn.values();
    return new TableFile(folder, CLAIMS, columns) {
      @Override
      public void write(WholeReport report) throws IOException {
        List<List<String>> rows = report.claims();
        for (int i = 0; i < rows.size(); i += AT_ONCE) {
          append(CsvRows.all(columns, rows.subList(i, Math.min(i + AT_ONCE, rows.size()))));
        }
      }
    };
  }

  /** Its rows are written as text by the workers: there are more of them than of any other. */
  public static TableFile mentions(Path folder) throws IOException {
    return new TableFile(folder, MENTIONS, MentionColumn.values()) {
      @Override
      public void write(Rendered report) throws IOException {
        append(report.mentionRows());
      }
    };
  }

  public static TableFile reports(Path folder) throws IOException {
    ReportColumn[] columns = ReportColumn.values();
    return new TableFile(folder, REPORTS, columns) {
      @Override
      public void write(WholeReport report) throws IOException {
        append(CsvRows.all(columns, List.of(report.cells())));
      }
    };
  }

  final void append(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
