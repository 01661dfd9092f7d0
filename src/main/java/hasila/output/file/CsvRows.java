package hasila.output.file;

import hasila.output.cell.Column;
import hasila.output.row.TableRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes rows as CSV: commas, CRLF, quotes where needed. */
public final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

  private CsvRows() {}

  public static void header(Column<?>[] columns, Appendable into) {
    try {
      for (int i = 0; i < columns.length; i++) {
        FORMAT.print(columns[i].header(), into, i == 0);
      }
      FORMAT.println(into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commons CSV is asked about the few cells that may need quotes. */
  private static void print(String cell, boolean first, Appendable into) throws IOException {
    if (cell.isEmpty()) {
      into.append(first ? "" : ",");
    } else if (isPlain(cell)) {
      into.append(first ? "" : ",").append(cell);
    } else {
      FORMAT.print(cell, into, first);
    }
  }

  private static boolean isPlain(String cell) {
    int length = cell.length();
    if (length == 0 || cell.charAt(0) <= '#' || cell.charAt(length - 1) <= ' ') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c <= ',' && (c == ',' || c == '"' || c == '\r' || c == '\n')) {
        return false;
      }
    }
    return true;
  }

  static <R> void row(Column<R>[] columns, R row, Appendable into) {
    values(columns, TableRows.values(columns, row), into);
  }

  public static String all(Column<?>[] columns, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      values(columns, row, text);
    }
    return text.toString();
  }

  public static void values(Column<?>[] columns, List<String> values, Appendable into) {
    try {
      for (int i = 0; i < columns.length; i++) {
        print(columns[i].kind().written(values.get(i)), i == 0, into);
      }
      FORMAT.println(into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
