package hasila.output.cell;

import hasila.input.InputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook that the program or a spreadsheet saved, read back by the names of its columns. */
final class SavedWorkbook {
  private static final int MOST_NOUGHTS = 1_000;

  private SavedWorkbook() {}

  /** A row, its cells where the header line names them. */
  private record SheetRow(org.dhatim.fastexcel.reader.Row cells, Map<String, Integer> places)
      implements SavedTable.Row {
    @Override
    public String cell(Column<?> column) {
      int place = places.getOrDefault(column.header(), -1);
      return cells.hasCell(place) ? text(cells.getCell(place), column.kind()) : "";
    }

    @Override
    public boolean has(Column<?> column) {
      return places.containsKey(column.header());
    }
  }

  /**
   * Reads the sheets that have the columns.
   *
   * @throws InputException where none has
   */
  static void read(Path file, List<? extends Column<?>> needed, SavedTable.Taker taker)
      throws InputException {
    boolean any = false;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        any |= read(sheet, needed, taker);
      }
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          "not a workbook that can be read (" + SavedTable.shortened(e.getMessage()) + ")",
          "save it as xlsx again");
    }
    if (!any) {
      throw new InputException(
          "no sheet with a column " + needed.get(0).header(),
          "the first line of the sheet must name the columns");
    }
  }

  private static boolean read(Sheet sheet, List<? extends Column<?>> needed, SavedTable.Taker taker)
      throws IOException, InputException {
    try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
      Iterator<org.dhatim.fastexcel.reader.Row> rows = stream.iterator();
      Map<String, Integer> places = Map.of();
      for (int i = 0; i < SavedHeader.MOST && rows.hasNext() && places.isEmpty(); i++) {
        places = SavedHeader.places(cells(rows.next()), needed);
      }
      if (places.isEmpty()) {
        return false;
      }
      while (rows.hasNext()) {
        org.dhatim.fastexcel.reader.Row row = rows.next();
        taker.row(new SheetRow(row, places), row.getRowNum());
      }
      return true;
    }
  }

  private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.hasCell(i) ? text(row.getCell(i), Column.Kind.TEXT) : "");
    }
    return cells;
  }

  /** Written out, but for a number whose noughts alone would fill the memory. */
  private static String number(BigDecimal number) {
    return Math.abs((long) number.scale()) > MOST_NOUGHTS
        ? number.toString()
        : number.stripTrailingZeros().toPlainString();
  }

  /** The value of a cell, a day or number as the program writes them. */
  private static String text(org.dhatim.fastexcel.reader.Cell cell, Column.Kind kind) {
    if (cell.getType() == CellType.NUMBER) {
      return kind == Column.Kind.DAY
          ? cell.asDate().toLocalDate().toString()
          : number(cell.asNumber());
    }
    // Of a formula, what it came to.
    String text = cell.getRawValue();
    return text == null ? "" : SheetText.read(text);
  }
}
