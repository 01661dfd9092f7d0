package hasila.output;

import hasila.input.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV table that the program, the review page or a spreadsheet saved, read back by the names of
 * its columns.
 */
final class SavedTable {
  private static final int LONGEST_REASON = 120;

  private SavedTable() {}

  /** What is done with each row. */
  interface Reader {
    /**
     * Reads a row.
     *
     * @param line the line of the table that it ends on, from 1
     * @throws InputException where a cell cannot be read
     */
    void row(Row row, long line) throws InputException;
  }

  /**
   * One row: its cells as the program would have written them, without the guard against formulas.
   */
  record Row(CSVRecord cells) {
    /** The cell of a column, blank where the row is too short. */
    String cell(Column<?> column) {
      return cells.isSet(column.header()) ? Cell.unguarded(cells.get(column.header())) : "";
    }
  }

  /**
   * Reads a table; columns that are not asked for are ignored.
   *
   * @param needed the columns without which it is not the table meant
   * @throws InputException where it is not such a table
   */
  static void read(Path table, List<? extends Column<?>> needed, Reader reader)
      throws InputException {
    try {
      String text = Files.readString(table, StandardCharsets.UTF_8);
      text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      CSVFormat format =
          CSVFormat.DEFAULT
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .setDelimiter(delimiter(text))
              .get();
      try (CSVParser parser = CSVParser.parse(text, format)) {
        for (Column<?> column : needed) {
          if (!parser.getHeaderMap().containsKey(column.header())) {
            throw new InputException(
                "no column " + column.header(), "its first line must name the columns");
          }
        }
        for (CSVRecord row : parser) {
          reader.row(new Row(row), parser.getCurrentLineNumber());
        }
      }
    } catch (NoSuchFileException e) {
      throw new InputException("no such file", "check the path");
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new InputException(
          "not a CSV table in UTF-8 (" + shortened(e.getMessage()) + ")", "save it as CSV UTF-8");
    }
  }

  /** Some faults quote the whole table. */
  private static String shortened(String fault) {
    String reason = String.valueOf(fault);
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }

  /** Spreadsheets save CSV with the separator of their locale. */
  private static String delimiter(String text) {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    return header.contains(",")
        ? ","
        : header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
  }
}
