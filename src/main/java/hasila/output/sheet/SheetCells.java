package hasila.output.sheet;

import hasila.output.cell.Cell;
import hasila.output.cell.Column;
import hasila.output.cell.SheetText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/** Values in the cells of a sheet: a day as a day, a number as a number, words as words. */
final class SheetCells {
  /** Before it, spreadsheets do not agree on the days. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** Spreadsheets keep so many digits of a number. */
  private static final int DIGITS = 15;

  private SheetCells() {}

  /** Writes a value as what it is. */
  static void write(Worksheet sheet, int row, int column, Column.Kind kind, String value) {
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
      case CODE, TEXT -> text(sheet, row, column, value);
    }
  }

  /** Writes words into the sheet itself: the book would keep each of them in memory. */
  static void text(Worksheet sheet, int row, int column, String value) {
    String text = SheetText.written(Cell.fitting(value));
    if (text.isEmpty()) {
      return;
    }
    if (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))) {
      // Only so is a space at the end kept.
      sheet.inlineString(row, column, RichText.builder().run(text).end().build());
    } else {
      sheet.inlineString(row, column, text);
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ';
  }
}
