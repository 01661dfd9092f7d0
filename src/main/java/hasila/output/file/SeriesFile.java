package hasila.output.file;

import hasila.output.cell.Column;
import hasila.output.cell.SeriesColumn;
import hasila.output.row.ReportColumn;
import hasila.output.row.WholeReport;
import hasila.series.Series;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The file series.csv: taken in report by report, written at the end. It has a header and no more
 * where no two reports of the run say anything of one thing.
 */
public final class SeriesFile extends OneFile {
  private static final String NAME = "series.csv";
  private static final SeriesColumn[] COLUMNS = SeriesColumn.values();

  private final Series series;
  private final Set<String> copies = new HashSet<>();
  private long checked;

  public SeriesFile(Path folder) {
    super(folder, NAME);
    this.series = new Series(folder, "." + NAME + "." + ProcessHandle.current().pid());
  }

  @Override
  public void write(Rendered rows) throws IOException {
    series.add(rows.series());
  }

  /** A copy counts nothing by itself. */
  @Override
  public void write(WholeReport report) {
    if (!ReportColumn.COPY_OF.of(report.cells()).isEmpty()) {
      copies.add(ReportColumn.REPORT.of(report.cells()));
    }
  }

  @Override
  public void complete() throws IOException {
    try (Writer writer = new OutputStreamWriter(file.open(), StandardCharsets.UTF_8)) {
      writer.write(Column.BYTE_ORDER_MARK);
      CsvRows.header(COLUMNS, writer);
      series.write(
          entry -> !copies.contains(entry.report()),
          row -> {
            CsvRows.row(COLUMNS, row, writer);
            checked += row.check().isEmpty() ? 0 : 1;
          });
    }
    series.close();
    super.complete();
  }

  /** Rows with a check, known once the file is complete. */
  public long checked() {
    return checked;
  }

  /** Removes what was written and not published. */
  @Override
  public void close() throws IOException {
    try (file) {
      series.close();
    }
  }
}
