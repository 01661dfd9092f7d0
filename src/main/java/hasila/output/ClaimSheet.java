package hasila.output;

import hasila.check.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of claims, from right to left: the header and the columns up to {@code event} stay in
 * view, rows with a check are tinted, {@code review} offers its words.
 */
final class ClaimSheet {
  private static final ClaimColumn[] COLUMNS = ClaimColumn.values();

  /** Rows are held until so many are there. */
  private static final int WINDOW = 256;

  /** Before it, spreadsheets do not agree on the days. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** Spreadsheets keep so many digits of a number. */
  private static final int DIGITS = 15;

  /** Rows that are as tall as their words; each costs memory, and nobody scrolls further. */
  private static final int TALL = 100_000;

  private static final int MOST_LINES = 6;
  private static final double LINE = 14.5;

  /** A font whose Arabic every office suite has or has a substitute for. */
  static final String FONT = "Arial";

  static final int FONT_SIZE = 10;

  private static final String HEADER = "D9E2EC";
  private static final String UNDER_HEADER = "829AB1";
  private static final String BETWEEN_ROWS = "D9E2EC";
  private static final String CHECKED = "FFF1CC";
  private static final String OK = "C6E7CF";
  private static final String WRONG = "F6C9C9";
  private static final String FIXED = "CFE0F7";

  private final Worksheet sheet;
  private int rows;
  private int styled;

  /** Begins the sheet with its header line. */
  ClaimSheet(Workbook workbook, String name) {
    sheet = workbook.newWorksheet(name);
    sheet.rightToLeft();
    sheet.freezePane(ClaimColumn.EVENT.ordinal() + 1, 1);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0);
    for (ClaimColumn column : COLUMNS) {
      sheet.width(column.ordinal(), width(column));
      sheet.value(0, column.ordinal(), column.header());
    }
    header(sheet, COLUMNS.length);
    rows = 1;
    styled = 1;
  }

  /** Makes the first line of a sheet a header. */
  static void header(Worksheet sheet, int columns) {
    sheet
        .range(0, 0, 0, columns - 1)
        .style()
        .bold()
        .fontName(FONT)
        .fontSize(FONT_SIZE)
        .fillColor(HEADER)
        .verticalAlignment("center")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, UNDER_HEADER)
        .set();
  }

  /** The rows so far, the header line among them. */
  int rows() {
    return rows;
  }

  /** Writes a claim's values behind those before. */
  void add(List<String> values) throws IOException {
    int lines = 1;
    for (ClaimColumn column : COLUMNS) {
      String value = values.get(column.ordinal());
      if (!value.isEmpty()) {
        write(sheet, rows, column.ordinal(), column.kind(), value);
        lines = isWrapped(column) ? Math.max(lines, lines(value, width(column))) : lines;
      }
    }
    if (lines > 1 && rows < TALL) {
      sheet.rowHeight(rows, Math.min(lines, MOST_LINES) * LINE + 2);
    }
    rows++;
    if (rows - styled == WINDOW) {
      flush();
    }
  }

  /** Writes a value as what it is: a day as a day, a number as a number, words as words. */
  private static void write(Worksheet sheet, int row, int column, Column.Kind kind, String value) {
    switch (kind) {
      case NUMBER, WHOLE -> {
        Optional<BigDecimal> number = Cell.asNumber(value);
        if (number.isPresent() && number.get().precision() <= DIGITS) {
          sheet.value(row, column, number.get());
        } else {
          text(sheet, row, column, value);
        }
      }
      case DAY -> {
        Optional<LocalDate> day = Cell.asDay(value);
        if (day.isPresent() && !day.get().isBefore(FIRST_DAY)) {
          sheet.value(row, column, day.get());
        } else {
          text(sheet, row, column, value);
        }
      }
      case CODE -> sheet.value(row, column, value);
      case TEXT -> text(sheet, row, column, value);
    }
  }

  /** Writes words into the sheet itself: the book would keep each of them in memory. */
  private static void text(Worksheet sheet, int row, int column, String value) {
    String text = SheetText.written(Cell.fitting(value));
    if (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))) {
      // Only so is a space at the end kept.
      sheet.inlineString(row, column, RichText.builder().run(text).end().build());
    } else {
      sheet.inlineString(row, column, text);
    }
  }

  /** So many lines a text takes in a column. */
  private static int lines(String text, int width) {
    int lines = 0;
    for (String line : SheetText.lines(text).split("\n", -1)) {
      lines += 1 + line.length() / width;
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return c <= ' ';
  }

  private void flush() throws IOException {
    if (styled < rows) {
      for (ClaimColumn column : COLUMNS) {
        StyleSetter style =
            sheet
                .range(styled, column.ordinal(), rows - 1, column.ordinal())
                .style()
                .fontName(FONT)
                .fontSize(FONT_SIZE)
                .verticalAlignment("top")
                .wrapText(isWrapped(column))
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, BETWEEN_ROWS);
        (switch (column.kind()) {
              case DAY -> style.format("yyyy-mm-dd").horizontalAlignment("center");
              case NUMBER, WHOLE -> style;
              // What a person types there stays as typed.
              case CODE -> style.format("@");
              case TEXT ->
                  // Else a figure in digits stands apart from those in words.
                  isWrapped(column) && column != ClaimColumn.CHECK_NOTE
                      ? style.format("@").horizontalAlignment("right")
                      : style.format("@");
            })
            .set();
      }
      styled = rows;
    }
    sheet.flush();
  }

  /** Ends the sheet. */
  void finish() throws IOException {
    flush();
    int last = rows - 1;
    sheet.setAutoFilter(0, 0, last, COLUMNS.length - 1);
    if (last > 0) {
      tint(last);
      sheet
          .range(1, ClaimColumn.REVIEW.ordinal(), last, ClaimColumn.REVIEW.ordinal())
          .validateWithListByFormula("\"ok,wrong,fixed\"")
          // STOP, since fastexcel spells the others as the locale does: Turkish «warnıng».
          .errorStyle(DataValidationErrorStyle.STOP)
          .errorTitle("review")
          .error("The words are ok, wrong and fixed; anything else goes into review_note.")
          .showErrorMessage(true);
    }
    sheet.finish();
  }

  /** Tints rows with checks and reviews by what they say, whatever a person sorts or changes. */
  private void tint(int last) {
    String review = "$" + letters(ClaimColumn.REVIEW.ordinal()) + "2";
    int from = ClaimColumn.REVIEW.ordinal();
    int to = ClaimColumn.REVIEW_NOTE.ordinal();
    rule(from, to, last, OK, review + "=\"ok\"");
    rule(from, to, last, WRONG, review + "=\"wrong\"");
    rule(from, to, last, FIXED, review + "=\"fixed\"");
    String checks = "$" + letters(ClaimColumn.CHECKS.ordinal()) + "2";
    rule(
        0,
        COLUMNS.length - 1,
        last,
        CHECKED,
        "NOT(OR(" + checks + "=\"\"," + checks + "=\"" + Finding.SUPPORT + "\"))");
  }

  private void rule(int from, int to, int last, String color, String condition) {
    sheet
        .range(1, from, last, to)
        .style()
        .fillColor(color)
        .set(new ConditionalFormattingExpressionRule(condition, false));
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  /** Whether it holds words of the report or of a person, which may be long. */
  private static boolean isWrapped(ClaimColumn column) {
    return switch (column) {
      case PUBLISHER,
          WHO_COUNTED,
          COUNT_TEXT,
          COUNTED,
          PLACE,
          BY_WHOM,
          CHECK_NOTE,
          EVIDENCE,
          WHEN_TEXT,
          REVIEW_NOTE ->
          true;
      default -> false;
    };
  }

  /** How many digits a column is wide. */
  private static int width(ClaimColumn column) {
    return switch (column) {
      case EVIDENCE, CHECK_NOTE -> 84;
      case REVIEW_NOTE -> 30;
      case CLAIM_ID, PART_OF, SAME_AS -> 26;
      case RULE, CHECKS -> 22;
      case PLACE, PLACE_NAME, ADMIN1, WHEN_TEXT -> 18;
      case WHO_COUNTED,
          COUNTED,
          BY_WHOM,
          WHEN_RELATION,
          WHEN_PRECISION,
          WHEN_SUGGESTED,
          REPORT_DATE_BASIS ->
          17;
      case PUBLISHER -> 15;
      case LOW, BEST, HIGH, LAT, LON, COUNTRY, LINE, START, END -> 9;
      case EVENT -> 12;
      default -> 14;
    };
  }
}
