package hasila.output;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that explains the columns, in the words of OUTPUT.md. */
final class ColumnSheet {
  private static final int[] WIDTHS = {22, 10, 90};

  private ColumnSheet() {}

  /** Lays the sheet into the workbook, which writes it at its end. */
  static void reserve(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet("columns");
    line(sheet, 0, "column", "kind", "holds");
    ClaimSheet.header(sheet, WIDTHS.length);
    int row = 1;
    for (ClaimColumn column : ClaimColumn.values()) {
      line(sheet, row++, column.header(), column.kind().word(), column.doc());
    }
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.width(i, WIDTHS[i]);
    }
    sheet
        .range(1, 0, row - 1, WIDTHS.length - 1)
        .style()
        .verticalAlignment("top")
        .wrapText(true)
        .set();
    sheet.freezePane(0, 1);
  }

  private static void line(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }
}
