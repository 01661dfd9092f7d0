package hasila.output.sheet;

import hasila.output.cell.SheetText;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How all sheets of the workbook look, on the screen and on paper. */
final class SheetStyle {
  /** A font whose Arabic every office suite has or has a substitute for. */
  static final String FONT = "Arial";

  static final int FONT_SIZE = 10;

  /** Of codes below a heading. */
  static final int CODE_SIZE = 8;

  /** How tall a line is, in points. */
  private static final double LINE = 14.5;

  /** Behind the last some room. */
  private static final double ROOM = 2;

  private static final int MOST_LINES = 6;

  /** Tenths of a digit. */
  private static final int DIGIT = 10;

  private static final int LETTER = 9;
  private static final int SPACE = 5;

  private static final String HEADING = "BCCCDC";
  private static final String HEADER = "D9E2EC";
  private static final String UNDER_HEADER = "829AB1";
  private static final String BETWEEN_ROWS = "D9E2EC";
  private static final float MARGIN = 0.4f;
  private static final String PRINT_AREA = "_xlnm.Print_Area";

  private SheetStyle() {}

  /** Begins a sheet: from right to left in Arabic, on A4 across, a page wide. */
  static Worksheet sheet(Workbook workbook, String name, SheetWords words) {
    Worksheet sheet = workbook.newWorksheet(name);
    if (words.language().isArabic()) {
      sheet.rightToLeft();
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(MARGIN);
    sheet.rightMargin(MARGIN);
    sheet.topMargin(2 * MARGIN);
    sheet.bottomMargin(2 * MARGIN);
    sheet.header("Hasila · " + name, Position.CENTER, FONT, FONT_SIZE - 1);
    sheet.footer("&P / &N", Position.CENTER, FONT, FONT_SIZE - 1);
    return sheet;
  }

  /** What is printed, from the first cell on. */
  static void print(Worksheet sheet, int rows, int columns) {
    Range range = sheet.range(0, 0, rows - 1, columns - 1);
    // Of this sheet alone: each has one.
    range.setFolderScope(false);
    sheet.addNamedRange(range, PRINT_AREA);
  }

  /** The names of columns. */
  static void header(Worksheet sheet, int row, int from, int to) {
    bold(sheet, row, from, to, HEADER)
        .verticalAlignment("center")
        .wrapText(true)
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, UNDER_HEADER)
        .set();
  }

  /** A heading above columns or rows. */
  static void heading(Worksheet sheet, int row, int from, int to) {
    bold(sheet, row, from, to, HEADING).verticalAlignment("center").set();
  }

  /** A line of text, as long as it is. */
  static void plain(Worksheet sheet, int row, int column) {
    sheet.range(row, column, row, column).style().fontName(FONT).fontSize(FONT_SIZE).set();
  }

  private static StyleSetter bold(Worksheet sheet, int row, int from, int to, String color) {
    StyleSetter style = sheet.range(row, from, row, to).style();
    style.bold().fontName(FONT).fontSize(FONT_SIZE).fillColor(color);
    return style;
  }

  /** Rows of a table. */
  static StyleSetter body(Worksheet sheet, int top, int left, int bottom, int right) {
    StyleSetter style = sheet.range(top, left, bottom, right).style();
    style
        .fontName(FONT)
        .fontSize(FONT_SIZE)
        .verticalAlignment("top")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, BETWEEN_ROWS);
    return style;
  }

  /** Makes a row as tall as so many lines, up to some; nobody scrolls through more. */
  static void tall(Worksheet sheet, int row, int lines) {
    sheet.rowHeight(row, Math.min(lines, MOST_LINES) * LINE + ROOM);
  }

  /** So many lines a text takes in a column, its words kept whole. */
  static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String paragraph : SheetText.lines(text).split("\n", -1)) {
      lines += used > 0 ? 1 : 0;
      used = 0;
      for (String word : paragraph.split(" ", -1)) {
        int wide = wide(word);
        if (used > 0 && used + wide > width * DIGIT) {
          lines++;
          used = 0;
        }
        lines += wide / (width * DIGIT);
        used += wide % (width * DIGIT) + SPACE;
      }
    }
    return lines;
  }

  /** How wide a word is, in tenths of a digit: Arabic letters are narrow, their marks nothing. */
  private static int wide(String word) {
    int wide = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int type = Character.getType(c);
      wide +=
          type == Character.NON_SPACING_MARK || type == Character.FORMAT
              ? 0
              : Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? LETTER : DIGIT;
    }
    return wide;
  }
}
