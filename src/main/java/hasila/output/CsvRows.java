package hasila.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;

/** Writes rows as CSV: commas, CRLF, quotes where needed. */
final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

  private CsvRows() {}

  static <R> void header(Column<R>[] columns, Appendable into) {
    try {
      for (int i = 0; i < columns.length; i++) {
        FORMAT.print(columns[i].header(), into, i == 0);
      }
      FORMAT.println(into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <R> void row(Column<R>[] columns, R row, Appendable into) {
    try {
      for (int i = 0; i < columns.length; i++) {
        FORMAT.print(columns[i].kind().written(columns[i].value(row)), into, i == 0);
      }
      FORMAT.println(into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
