package hasila.output.cell;

import hasila.input.InputException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that the program, the review page or a spreadsheet saved, read back by the names of its
 * columns: a workbook, or CSV with the separator and in the encoding that spreadsheets choose.
 */
public final class SavedTable {
  private static final int LONGEST_REASON = 120;
  private static final String DELIMITERS = ",;\t";
  private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");

  private SavedTable() {}

  /** What is done with each row. */
  public interface Taker {
    /**
     * Takes a row.
     *
     * @param line the line of the table that it ends on, from 1
     * @throws InputException where a cell cannot be read
     */
    void row(Row row, long line) throws InputException;
  }

  /** One row. */
  public interface Row {
    /** The value of a column as the program would state it, blank where there is none. */
    String cell(Column<?> column);

    /** Whether the table has the column. */
    boolean has(Column<?> column);
  }

  /** A row of CSV, whose cells may be guarded against being taken for formulas. */
  private record CsvRow(CSVRecord cells, Map<String, Integer> places) implements Row {
    @Override
    public String cell(Column<?> column) {
      return has(column) ? Cell.unguarded(cells.get(places.get(column.header()))) : "";
    }

    @Override
    public boolean has(Column<?> column) {
      return places.getOrDefault(column.header(), Integer.MAX_VALUE) < cells.size();
    }
  }

  /**
   * Reads a table; columns that are not asked for are ignored.
   *
   * @param needed the columns without which it is not the table meant
   * @throws InputException where it is not such a table
   */
  public static void read(Path table, List<? extends Column<?>> needed, Taker taker)
      throws InputException {
    byte[] start;
    try (InputStream file = Files.newInputStream(table)) {
      start = file.readNBytes(3);
    } catch (NoSuchFileException e) {
      throw new InputException("no such file", "check the path");
    } catch (IOException e) {
      throw new InputException("cannot be read", "check that it is a file you may open");
    }
    if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
      SavedWorkbook.read(table, needed, taker);
    } else {
      readCsv(table, charset(table, start), needed, taker);
    }
  }

  private static void readCsv(
      Path table, Charset charset, List<? extends Column<?>> needed, Taker taker)
      throws InputException {
    try (BufferedReader reader = reader(table, charset);
        CSVParser parser = CSVParser.parse(reader, format(reader))) {
      Iterator<CSVRecord> rows = parser.iterator();
      Map<String, Integer> places = Map.of();
      List<String> first = List.of();
      for (int i = 0; i < SavedHeader.MOST && rows.hasNext() && places.isEmpty(); i++) {
        List<String> cells = rows.next().toList();
        first = i == 0 ? cells : first;
        places = SavedHeader.places(cells, needed);
      }
      if (places.isEmpty()) {
        throw new InputException(
            "no column " + SavedHeader.missing(first, needed),
            "its first line must name the columns");
      }
      while (rows.hasNext()) {
        taker.row(new CsvRow(rows.next(), places), parser.getCurrentLineNumber());
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new InputException(
          "not a CSV table in UTF-8 (" + shortened(e.getMessage()) + ")", "save it as CSV UTF-8");
    }
  }

  /** Some faults quote the whole table. */
  static String shortened(String fault) {
    String reason = String.valueOf(fault);
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }

  /** The encoding: by the file's mark, or else UTF-8 where all of it is that. */
  private static Charset charset(Path table, byte[] start) throws InputException {
    int first = start.length > 1 ? (start[0] & 0xFF) << 8 | start[1] & 0xFF : 0;
    if (first == 0xFFFE || first == 0xFEFF) {
      return StandardCharsets.UTF_16;
    }
    if (first == 0xEFBB) {
      return StandardCharsets.UTF_8;
    }
    try (Reader reader = reader(table, StandardCharsets.UTF_8)) {
      reader.transferTo(Writer.nullWriter());
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return WINDOWS_ARABIC;
    } catch (IOException e) {
      throw new InputException("cannot be read", "check that it is a file you may open");
    }
  }

  /** The text behind the mark; what means nothing in the encoding is an error. */
  private static BufferedReader reader(Path table, Charset charset) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new BufferedInputStream(Files.newInputStream(table)),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    reader.mark(1);
    if (reader.read() != Column.BYTE_ORDER_MARK.charAt(0)) {
      reader.reset();
    }
    return reader;
  }

  /**
   * Spreadsheets save CSV with the separator of their locale; a name of a column may hold another.
   */
  private static CSVFormat format(BufferedReader reader) throws IOException {
    int most = 1 << 13;
    reader.mark(most);
    StringBuilder header = new StringBuilder();
    for (int c = reader.read(); c >= 0 && c != '\n' && header.length() < most - 1; ) {
      header.append((char) c);
      c = reader.read();
    }
    reader.reset();
    char delimiter = DELIMITERS.charAt(0);
    for (int i = 1; i < DELIMITERS.length(); i++) {
      char other = DELIMITERS.charAt(i);
      delimiter = count(header, other) > count(header, delimiter) ? other : delimiter;
    }
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
  }

  private static long count(CharSequence text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }
}
