package hasila.output.sheet;

import hasila.output.cell.Column;
import hasila.output.cell.Language;
import hasila.output.cell.WordTable;
import java.util.HashMap;
import java.util.Map;

/** What the workbook says besides codes and notes, in one language. */
public final class SheetWords {
  private final Language language;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Arabic> columns = new HashMap<>();

  /** A column in Arabic: its heading, and what it holds. */
  private record Arabic(String title, String doc) {}

  public SheetWords(Language language) {
    this.language = language;
    for (String[] row : WordTable.rows("sheets.tsv", "key", "en", "ar")) {
      texts.put(row[0], row[language.isArabic() ? 2 : 1]);
    }
    for (String[] row : WordTable.rows("columns.tsv", "sheet", "column", "title", "holds")) {
      columns.put(row[0] + " " + row[1], new Arabic(row[2], row[3]));
    }
  }

  Language language() {
    return language;
  }

  /** A text, {@code {0}} and {@code {1}} being the values. */
  public String of(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("sheets.tsv: no line " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /** The Arabic heading of a column. */
  public String title(String sheet, Column<?> column) {
    return column(sheet, column).title;
  }

  /** What a column is called: in English, by its code. */
  String name(String sheet, Column<?> column) {
    return language.isArabic() ? title(sheet, column) : column.header();
  }

  /** What a column holds, in Arabic. */
  public String doc(String sheet, Column<?> column) {
    return column(sheet, column).doc;
  }

  private Arabic column(String sheet, Column<?> column) {
    Arabic words = columns.get(sheet + " " + column.header());
    if (words == null) {
      throw new IllegalArgumentException("columns.tsv: no line " + sheet + " " + column.header());
    }
    return words;
  }
}
