package hasila.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * {@code claims.xlsx}: the claims as people read them. Rows are written as they come; where a sheet
 * is full, another goes on.
 */
final class ClaimsWorkbook extends OneFile {
  static final String NAME = "claims.xlsx";

  /** The rows that a sheet of a spreadsheet has, the header line among them. */
  static final int ROWS = 1_048_576;

  /** The same workbook, but for the time of its making. */
  private final NewFile dated;

  private final int most;
  private final Workbook workbook;
  private ClaimSheet sheet;
  private int sheets = 1;

  ClaimsWorkbook(Path folder) throws IOException {
    this(folder, ROWS);
  }

  /**
   * Begins the workbook.
   *
   * @param most the most rows of a sheet
   */
  ClaimsWorkbook(Path folder, int most) throws IOException {
    super(folder, NAME);
    this.dated = new NewFile(folder, "dated." + NAME);
    this.most = most;
    this.workbook = new Workbook(dated.open(), "Hasila", null);
    this.sheet = new ClaimSheet(workbook, "claims");
    // Second in the book, however many sheets follow.
    ColumnSheet.reserve(workbook);
  }

  @Override
  public void write(WholeReport report) throws IOException {
    for (List<String> row : report.claims()) {
      if (sheet.rows() == most) {
        sheet.finish();
        sheets++;
        sheet = new ClaimSheet(workbook, "claims " + sheets);
      }
      sheet.add(row);
    }
  }

  @Override
  public void complete() throws IOException {
    sheet.finish();
    workbook.finish();
    dated.complete();
    FixedTime.copy(dated.beside(), file.beside());
    super.complete();
  }

  @Override
  public void close() throws IOException {
    try (file) {
      dated.close();
    }
  }
}
