package hasila.output.sheet;

import hasila.output.cell.IncidentColumn;
import hasila.output.cell.Language;
import hasila.output.file.NewFile;
import hasila.output.file.OneFile;
import hasila.output.row.TableRows;
import hasila.output.row.WholeReport;
import hasila.sorted.Sorter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;

/**
 * {@code claims.xlsx}: the claims and incidents as people read them, before them what they come to.
 * Rows are written as they come; where a sheet is full, another goes on.
 */
public final class ClaimsWorkbook extends OneFile {
  public static final String NAME = "claims.xlsx";

  /** The rows that a sheet of a spreadsheet has, its head among them. */
  public static final int ROWS = 1_048_576;

  private static final IncidentColumn[] INCIDENT = IncidentColumn.values();

  /** The same workbook as the library writes it, packed for speed. */
  private final NewFile dated;

  private final int most;
  private final SheetWords words;
  private final Workbook workbook;
  private final Incidents run;
  private final RunTotals totals = new RunTotals();
  private final SummarySheet summary;
  private final TableSheet incidents;
  private ClaimSheet sheet;
  private int sheets = 1;

  /** The incidents of the run, known once all reports are. */
  public interface Incidents {
    void each(Sorter.Sink<IncidentColumn.Named> sink) throws IOException;
  }

  public ClaimsWorkbook(Path folder, Language language, Incidents run) throws IOException {
    this(folder, language, run, ROWS);
  }

  /**
   * Begins the workbook.
   *
   * @param most the most rows of a sheet
   */
  public ClaimsWorkbook(Path folder, Language language, Incidents run, int most)
      throws IOException {
    super(folder, NAME);
    this.dated = new NewFile(folder, "dated." + NAME);
    this.most = most;
    this.run = run;
    this.words = new SheetWords(language);
    this.workbook = new Workbook(dated.open(), "Hasila", null);
    workbook.setCompressionLevel(Deflater.BEST_SPEED);
    // Columns are so many of its digits wide.
    workbook.setGlobalDefaultFont(SheetStyle.FONT, SheetStyle.FONT_SIZE);
    this.summary = new SummarySheet(workbook, words);
    this.incidents = new TableSheet(workbook, "incidents", SheetLayout.incidents(language), words);
    this.sheet = new ClaimSheet(workbook, name(), words);
    // Before the further sheets of claims, however many follow.
    ColumnSheet.reserve(workbook, words);
  }

  private String name() {
    return sheets == 1 ? "claims" : "claims " + sheets;
  }

  @Override
  public void write(WholeReport report) throws IOException {
    totals.report(report.cells());
    for (List<String> row : report.claims()) {
      if (sheet.rows() == most) {
        sheet.finish();
        sheets++;
        sheet = new ClaimSheet(workbook, name(), words);
      }
      totals.claim(row, name(), sheet.rows());
      sheet.add(row);
    }
  }

  @Override
  public void complete() throws IOException {
    sheet.finish();
    run.each(
        incident -> {
          List<String> row = TableRows.values(INCIDENT, incident);
          totals.incident(row);
          // More of them than a sheet has rows are in incidents.csv.
          if (incidents.rows() < most) {
            incidents.add(row);
          }
        });
    incidents.finish();
    summary.fill(totals);
    workbook.finish();
    dated.complete();
    BookParts.copy(dated.beside(), file.beside());
    super.complete();
  }

  @Override
  public void close() throws IOException {
    try (file) {
      dated.close();
    }
  }
}
