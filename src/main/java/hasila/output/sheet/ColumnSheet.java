package hasila.output.sheet;

import hasila.output.cell.CodeNames;
import hasila.output.cell.Column;
import hasila.output.cell.Language;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that explains the columns, in the words of OUTPUT.md and in Arabic, and the codes. */
final class ColumnSheet {
  static final String NAME = "columns";
  private static final int[] WIDTHS = {12, 22, 20, 10, 66, 66};

  private final Worksheet sheet;
  private final SheetWords words;
  private int row;

  private ColumnSheet(Worksheet sheet, SheetWords words) {
    this.sheet = sheet;
    this.words = words;
  }

  /** Lays the sheet into the workbook, which writes it at its end. */
  static void reserve(Workbook workbook, SheetWords words) {
    Worksheet sheet = SheetStyle.sheet(workbook, NAME, words);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.width(i, WIDTHS[i]);
    }
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    new ColumnSheet(sheet, words).fill();
  }

  private void fill() {
    header("sheet", "column", "title", "kind", "holds", "holds.ar");
    for (SheetLayout layout :
        List.of(SheetLayout.claims(words.language()), SheetLayout.incidents(words.language()))) {
      layout.columns().stream()
          .filter(shown -> !shown.isTranslated())
          .map(SheetLayout.SheetColumn::column)
          .forEach(column -> column(layout.sheet(), column));
    }
    int last = row - 1;
    row++;
    header("column", "code", "ar", "", "en", "");
    int codes = row;
    for (String column : CodeNames.columns()) {
      for (String code : CodeNames.codes(column)) {
        line(
            column,
            code,
            CodeNames.word(column, code, Language.AR),
            "",
            CodeNames.word(column, code, Language.EN),
            "");
      }
    }
    body(1, last);
    body(codes, row - 1);
    SheetStyle.print(sheet, row, WIDTHS.length);
  }

  private void column(String name, Column<?> column) {
    String doc = words.doc(name, column);
    int lines =
        Math.max(SheetStyle.lines(doc, WIDTHS[5]), SheetStyle.lines(column.doc(), WIDTHS[4]));
    SheetStyle.tall(sheet, row, lines);
    line(
        name,
        column.header(),
        words.title(name, column),
        words.of("kind." + column.kind().word()),
        column.doc(),
        doc);
  }

  private void header(String... keys) {
    int at = row;
    line(
        List.of(keys).stream()
            .map(key -> key.isEmpty() ? "" : words.of("columns." + key))
            .toArray(String[]::new));
    SheetStyle.header(sheet, at, 0, WIDTHS.length - 1);
  }

  private void body(int from, int to) {
    SheetStyle.body(sheet, from, 0, to, WIDTHS.length - 1).wrapText(true).set();
  }

  private void line(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      SheetCells.text(sheet, row, i, cells[i]);
    }
    row++;
  }
}
