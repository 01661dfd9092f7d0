package hasila;

import hasila.output.cell.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The sheets of the workbook, read as a test sees them. */
final class SheetRows {
  static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private SheetRows() {}

  /** The cells of a sheet as texts, days and numbers as the program writes them. */
  static List<List<String>> sheet(Path xlsx, String name) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(xlsx.toFile(), WITH_FORMATS);
        Stream<Row> rows = book.findSheet(name).orElseThrow().openStream()) {
      return rows.map(row -> row.stream().map(SheetRows::text).toList()).toList();
    }
  }

  static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText();
    }
    String format = cell.getDataFormatString();
    return format != null && format.startsWith("yyyy")
        ? cell.asDate().toLocalDate().toString()
        : cell.asNumber().toPlainString();
  }

  /** Where a column stands, by the code that ends its name. */
  static int place(List<List<String>> sheet, Column<?> column) {
    List<String> names = sheet.get(1);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(column.header()) || names.get(i).endsWith("\n" + column.header())) {
        return i;
      }
    }
    throw new AssertionError("no column " + column.header());
  }
}
