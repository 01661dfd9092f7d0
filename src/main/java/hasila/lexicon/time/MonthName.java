package hasila.lexicon.time;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/**
 * The name of a month: «أيلول», «سبتمبر», «رمضان».
 *
 * @param number 1 to 12; where the name still needs «1» or «2» behind it (كانون), the month that it
 *     is with «1»
 * @param second the month that it is with «2», otherwise the same as {@code number}
 */
public record MonthName(int number, int second, Era era, Needs needs) implements Sense {
  /**
   * What must stand beside the word before it is a month; each asks for more than the one before.
   */
  public enum Needs {
    NOTHING,
    /** A preposition, a part, a day or a year: «مارس» also means practised. */
    PLACE,
    /** A day, a year or the word month: «رجب» is also a man's name. */
    NUMBER,
    /** A day before it and a year or a second name behind it: «ناصر». */
    FULL
  }

  /** Whether the name alone does not say which of two months it is: «كانون». */
  public boolean isHalf() {
    return number != second;
  }

  public static List<Entry> of(Row row) {
    List<String> numbers = row.list("number");
    if (numbers.isEmpty()) {
      throw row.fault("no month", "Write a number from 1 to 12");
    }
    int first = month(row, numbers.get(0));
    int second = month(row, numbers.get(numbers.size() - 1));
    return row.entries(
        new MonthName(
            first, second, row.constant("era", Era.class), row.constant("needs", Needs.class)));
  }

  private static int month(Row row, String cell) {
    for (int month = 1; month <= 12; month++) {
      if (cell.equals(Integer.toString(month))) {
        return month;
      }
    }
    throw row.fault("no month " + cell, "Write a number from 1 to 12");
  }
}
