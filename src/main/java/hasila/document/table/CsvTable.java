package hasila.document.table;

import hasila.document.table.BoundedLines.Line;
import hasila.input.InputException;
import hasila.input.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in CSV, whatever parts its cells. Lines are joined while a quotation mark is open; where
 * that leads to no row, the first of them is named and the next one is begun with. Rows are counted
 * as a spreadsheet does, the line that names the columns being the first.
 */
public final class CsvTable implements OpenTable {
  private static final String SEPARATOR_LINE = "sep=";

  private final String name;
  private final BoundedLines lines;
  private final int limit;
  private final CSVFormat format;
  private final TableHead head;
  private final Deque<List<String>> ready = new ArrayDeque<>();
  private Optional<InputException> behindReady = Optional.empty();
  private long row;

  /**
   * Reads the line that names the columns.
   *
   * @param limit the most characters of a row
   */
  public CsvTable(String name, BoundedLines lines, Columns wanted, int limit)
      throws IOException, InputException {
    this.name = name;
    this.lines = lines;
    this.limit = limit;
    Line first = lines.next().orElseThrow(CsvTable::empty);
    char separator = separator(firstWithCells(first));
    if (first.text().startsWith(SEPARATOR_LINE)) {
      first = lines.next().orElseThrow(CsvTable::empty);
    }
    format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    lines.putBack(List.of(first));
    for (int had = -1; had < ready.size() && had < TableHead.MOST && behindReady.isEmpty(); ) {
      had = ready.size();
      behindReady = fill();
    }
    if (ready.isEmpty()) {
      throw behindReady.orElseGet(CsvTable::empty);
    }
    head = TableHead.of(List.copyOf(ready), wanted);
    for (row = 0; row < head.rows(); row++) {
      ready.pop();
    }
  }

  /** The first line that is no title: one with some separator. */
  private String firstWithCells(Line first) throws IOException {
    List<Line> read = new ArrayList<>();
    Optional<Line> line = Optional.of(first);
    while (line.isPresent() && !hasCells(line.get().text()) && read.size() < TableHead.MOST) {
      line = lines.next();
      line.ifPresent(read::add);
    }
    lines.putBack(read);
    return line.orElse(first).text();
  }

  private static boolean hasCells(String line) {
    return line.startsWith(SEPARATOR_LINE) || line.chars().anyMatch(c -> ",;\t".indexOf(c) >= 0);
  }

  private static InputException empty() {
    return new InputException("an empty table", "remove it, or save it again");
  }

  /**
   * Spreadsheets save CSV with the separator of their locale: the one that the first line has most
   * of.
   */
  private static char separator(String header) {
    if (header.startsWith(SEPARATOR_LINE) && header.strip().length() > SEPARATOR_LINE.length()) {
      return header.charAt(SEPARATOR_LINE.length());
    }
    char most = ',';
    for (char each : new char[] {';', '\t'}) {
      most = count(each, header) > count(most, header) ? each : most;
    }
    return most;
  }

  private static long count(char c, String text) {
    return text.chars().filter(each -> each == c).count();
  }

  @Override
  public Optional<Source> next() throws IOException {
    while (true) {
      if (ready.isEmpty()) {
        Optional<InputException> fault = behindReady.isPresent() ? behindReady : fill();
        behindReady = Optional.empty();
        if (fault.isPresent()) {
          row++;
          return Optional.of(new Source.Missing(name + ":" + row, fault.get()));
        }
        if (ready.isEmpty()) {
          return Optional.empty();
        }
      }
      row++;
      List<String> cells = ready.pop();
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      return Optional.of(source(name + ":" + row, cells));
    }
  }

  private Source source(String rowName, List<String> cells) {
    List<String> header = head.names();
    if (cells.size() > header.size() || cells.size() <= header.indexOf(head.columns().text())) {
      return new Source.Missing(
          rowName,
          new InputException(
              "a row of " + cells.size() + " cells under " + header.size() + " columns",
              "put cells that hold a separator between quotation marks"));
    }
    return Columns.row(
        rowName,
        head.columns(),
        column -> {
          int index = header.indexOf(column);
          return index < cells.size() ? cells.get(index) : "";
        });
  }

  /** Makes the next rows ready, or says what is wrong with the next one. */
  private Optional<InputException> fill() throws IOException {
    List<Line> joined = new ArrayList<>();
    long quotes = 0;
    long length = 0;
    do {
      Optional<Line> line = lines.next();
      if (line.isEmpty()) {
        break;
      }
      joined.add(line.get());
      quotes += count('"', line.get().text());
      length += line.get().text().length();
      if (line.get().cut()) {
        length = Long.MAX_VALUE;
      }
    } while (quotes % 2 != 0 && length < limit);
    if (joined.isEmpty()) {
      return Optional.empty();
    }
    if (length == Long.MAX_VALUE) {
      lines.putBack(joined.subList(1, joined.size()));
      return Optional.of(InputException.larger(limit));
    }
    StringBuilder text = new StringBuilder();
    joined.forEach(line -> text.append(line.text()));
    try (CSVParser parser = CSVParser.parse(text.toString(), format)) {
      List<List<String>> rows = new ArrayList<>(1);
      for (CSVRecord parsed : parser) {
        rows.add(parsed.toList());
      }
      ready.addAll(rows);
      return Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      lines.putBack(joined.subList(1, joined.size()));
      return Optional.of(
          new InputException(
              "its quotation marks do not pair",
              "put the cell between quotation marks and double each one inside"));
    }
  }

  @Override
  public Optional<String> dayLike() {
    return ready.isEmpty() ? Optional.empty() : head.dayLike(ready.peek());
  }

  @Override
  public long consumed() {
    return lines.consumed();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
