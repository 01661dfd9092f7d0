package hasila.output.sheet;

import hasila.output.cell.CodeNames;
import hasila.output.cell.Column;
import hasila.output.cell.NoteWords;
import hasila.output.cell.SavedHeader;
import hasila.output.sheet.SheetLayout.Block;
import hasila.output.sheet.SheetLayout.SheetColumn;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet with the rows of a table: headings above blocks of columns, of which some are folded, the
 * names of the columns, and filters. Rows are written as they come.
 */
public class TableSheet {
  /** The headings and the names of the columns. */
  public static final int HEAD = SavedHeader.MOST;

  private static final int NAME_LINES = 3;

  /** Rows are held until so many are there. */
  private static final int WINDOW = 256;

  /** Rows that are as tall as their words; each costs memory, and nobody scrolls further. */
  private static final int TALL = 100_000;

  final Worksheet sheet;
  final SheetLayout layout;
  final SheetWords words;
  private int rows = HEAD;
  private int styled = HEAD;

  /** Begins the sheet with its head. */
  public TableSheet(Workbook workbook, String name, SheetLayout layout, SheetWords words) {
    this.sheet = SheetStyle.sheet(workbook, name, words);
    this.layout = layout;
    this.words = words;
    sheet.freezePane(layout.frozen(), HEAD);
    sheet.repeatRows(0, HEAD - 1);
    // Behind the column that is always seen.
    sheet.rowSumsRight(false);
    names();
    headings();
  }

  private void names() {
    List<SheetColumn> columns = layout.columns();
    for (int i = 0; i < columns.size(); i++) {
      SheetColumn column = columns.get(i);
      sheet.width(i, column.width());
      name(i, column);
      if (column.isFolded()) {
        sheet.groupCols(i, i);
        sheet.hideColumn(i);
      }
    }
    SheetStyle.header(sheet, 1, 0, columns.size() - 1);
    SheetStyle.tall(sheet, 1, NAME_LINES);
  }

  /** Names a column: by its code, above which stands in Arabic its heading. */
  private void name(int at, SheetColumn column) {
    String code = column.column().header();
    RichText.Builder name = RichText.builder();
    if (words.language().isArabic()) {
      String title = words.title(layout.sheet(), column.column());
      name.run(title).bold().fontName(SheetStyle.FONT).fontSize(SheetStyle.FONT_SIZE).end();
      if (!column.isTranslated()) {
        name.run("\n" + code).fontName(SheetStyle.FONT).fontSize(SheetStyle.CODE_SIZE).end();
      }
    } else {
      name.run(code).bold().fontName(SheetStyle.FONT).fontSize(SheetStyle.CODE_SIZE + 1).end();
    }
    sheet.inlineString(1, at, name.build());
  }

  private void headings() {
    List<Block> blocks = layout.blocks();
    SheetStyle.heading(sheet, 0, 0, layout.columns().size() - 1);
    for (int i = 0; i < blocks.size(); i++) {
      sheet.value(0, blocks.get(i).from(), words.of(blocks.get(i).key()));
    }
    SheetStyle.tall(sheet, 0, 1);
  }

  /** The rows so far, the head among them. */
  int rows() {
    return rows;
  }

  /** Writes a row's values behind those before. */
  void add(List<String> values) throws IOException {
    int lines = 1;
    List<SheetColumn> columns = layout.columns();
    for (int i = 0; i < columns.size(); i++) {
      SheetColumn column = columns.get(i);
      String value = values.get(column.place());
      if (!value.isEmpty()) {
        String shown = shown(column, value);
        SheetCells.write(sheet, rows, i, column.column().kind(), shown);
        if (column.isWrapped() && !column.isFolded()) {
          lines = Math.max(lines, SheetStyle.lines(shown, column.width()));
        }
      }
    }
    if (lines > 1 && rows < TALL) {
      SheetStyle.tall(sheet, rows, lines);
    }
    rows++;
    if (rows - styled == WINDOW) {
      flush();
    }
  }

  private String shown(SheetColumn column, String value) {
    return column.isTranslated()
        ? NoteWords.shown(value)
        : CodeNames.shown(column.column().header(), value, words.language());
  }

  private void flush() throws IOException {
    if (styled < rows) {
      List<SheetColumn> columns = layout.columns();
      for (int i = 0; i < columns.size(); i++) {
        style(columns.get(i), SheetStyle.body(sheet, styled, i, rows - 1, i));
      }
      styled = rows;
    }
    sheet.flush();
  }

  private static void style(SheetColumn column, StyleSetter style) {
    style.wrapText(column.isWrapped());
    switch (column.column().kind()) {
      case DAY -> style.format("yyyy-mm-dd").horizontalAlignment("center");
      case NUMBER, WHOLE -> {}
      // What a person types there stays as typed.
      case CODE -> style.format("@");
      case TEXT -> {
        style.format("@");
        if (column.isWrapped() && isOfTheReport(column)) {
          // Else a figure in digits stands apart from those in words.
          style.horizontalAlignment("right");
        }
      }
    }
    style.set();
  }

  private static boolean isOfTheReport(SheetColumn column) {
    return column.isTranslated() || !column.column().header().equals("check_note");
  }

  /** Ends the sheet. */
  final void finish() throws IOException {
    flush();
    sheet.setAutoFilter(1, 0, rows - 1, layout.columns().size() - 1);
    SheetStyle.print(sheet, rows, layout.printed());
    if (rows > HEAD) {
      decorate(rows - 1);
    }
    sheet.finish();
  }

  /** Adds what goes by the values of the rows, of which there are some. */
  void decorate(int last) {}

  /** A column's cell in the first row, for a condition that goes by each row. */
  String cell(Column<?> column) {
    return "$" + letters(layout.place(column)) + (HEAD + 1);
  }

  /** Fills the columns from one to another where a condition holds. */
  void fill(int from, int to, int last, String color, String condition) {
    sheet
        .range(HEAD, from, last, to)
        .style()
        .fillColor(color)
        .set(new ConditionalFormattingExpressionRule(condition, false));
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
