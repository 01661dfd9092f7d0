package hasila.document.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import hasila.input.InputException;
import hasila.input.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of an OpenDocument spreadsheet (.ods). */
public final class OpenSheet implements OpenTable {
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  /** The empty cells behind the last column are written as one that is repeated. */
  private static final int MOST_COLUMNS = 1_000;

  private final String name;
  private final ZipFile zip;
  private final XMLStreamReader reader;
  private final Deque<List<String>> first = new ArrayDeque<>();
  private Optional<XMLStreamException> behindFirst = Optional.empty();
  private final TableHead head;
  private long row;

  /** The row read last, and how many more times it stands there. */
  private List<String> last = List.of();

  private long again;

  /**
   * Opens a sheet and reads the names of its columns.
   *
   * @param limit the most bytes of a report
   */
  public OpenSheet(String name, Path path, Columns wanted, int limit)
      throws IOException, InputException {
    this.name = name;
    try {
      Workbook.refuseWhatIsTooLarge(path, Workbook.most(limit));
      zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw damaged();
    }
    try {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw damaged();
      }
      InputStream part = zip.getInputStream(content);
      XMLInputFactory factory = new InputFactoryImpl();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      reader = factory.createXMLStreamReader(part);
      readFirst();
      if (first.isEmpty()) {
        throw new InputException("its first sheet is empty", "put the table on the first sheet");
      }
      head = TableHead.of(List.copyOf(first), wanted);
      for (row = 0; row < head.rows(); row++) {
        first.pop();
      }
    } catch (XMLStreamException e) {
      zip.close();
      throw damaged();
    } catch (IOException | InputException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Rows before a damaged one are rows. */
  private void readFirst() throws XMLStreamException {
    try {
      Optional<List<String>> cells = read();
      while (cells.isPresent()) {
        first.add(cells.get());
        cells = first.size() < TableHead.MOST ? read() : Optional.empty();
      }
    } catch (XMLStreamException e) {
      if (first.isEmpty()) {
        throw e;
      }
      behindFirst = Optional.of(e);
    }
  }

  private static InputException damaged() {
    return new InputException("no OpenDocument spreadsheet, or a damaged one", "save it again");
  }

  /** The cells of the next row of the first sheet. Rows that are alike are written once. */
  private Optional<List<String>> read() throws XMLStreamException {
    if (again > 0) {
      again--;
      return Optional.of(last);
    }
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table")) {
        return Optional.empty();
      }
      if (event == XMLStreamConstants.START_ELEMENT && is(TABLE, "table-row")) {
        again = number("number-rows-repeated") - 1;
        last = cells();
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    int blank = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table-row")) {
        break;
      }
      boolean cell = is(TABLE, "table-cell") || is(TABLE, "covered-table-cell");
      if (event == XMLStreamConstants.START_ELEMENT && cell) {
        long times = Math.min(MOST_COLUMNS, number("number-columns-repeated"));
        String text = text();
        for (long i = 0; i < times && cells.size() + blank < MOST_COLUMNS; i++) {
          if (text.isEmpty()) {
            blank++;
            continue;
          }
          for (; blank > 0; blank--) {
            cells.add("");
          }
          cells.add(text);
        }
      }
    }
    return cells;
  }

  /** A cell's words, a line each paragraph; its day, where it is one. */
  private String text() throws XMLStreamException {
    String day = reader.getAttributeValue(OFFICE, "date-value");
    StringBuilder text = new StringBuilder();
    int depth = 1;
    boolean note = false;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          note |= reader.getLocalName().equals("annotation");
          boolean line = reader.getLocalName().equals("p") && !text.isEmpty();
          text.append(line ? "\n" : reader.getLocalName().equals("s") ? " " : "");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          note &= !reader.getLocalName().equals("annotation");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(note ? "" : reader.getText());
        default -> {
          // Comments and the like.
        }
      }
    }
    return day == null ? text.toString() : day;
  }

  private boolean is(String space, String tag) {
    return (reader.isStartElement() || reader.isEndElement())
        && reader.getLocalName().equals(tag)
        && space.equals(reader.getNamespaceURI());
  }

  private long number(String attribute) {
    String written = reader.getAttributeValue(TABLE, attribute);
    boolean number =
        written != null
            && written.length() < 10
            && written.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.max(1, Long.parseLong(written)) : 1;
  }

  @Override
  public Optional<Source> next() throws InputException {
    try {
      while (true) {
        if (first.isEmpty() && behindFirst.isPresent()) {
          throw behindFirst.get();
        }
        Optional<List<String>> cells = first.isEmpty() ? read() : Optional.of(first.pop());
        if (cells.isEmpty()) {
          return Optional.empty();
        }
        row++;
        if (!cells.get().stream().allMatch(String::isBlank)) {
          return Optional.of(
              Columns.row(name + ":" + row, head.columns(), column -> cell(cells.get(), column)));
        }
      }
    } catch (XMLStreamException e) {
      throw new InputException("damaged behind what was read", "save it again");
    }
  }

  private String cell(List<String> cells, String column) {
    int index = head.names().indexOf(column);
    return index < cells.size() ? cells.get(index) : "";
  }

  @Override
  public Optional<String> dayLike() {
    return first.isEmpty() ? Optional.empty() : head.dayLike(first.peek());
  }

  /** Where in the file a row stands is not known. */
  @Override
  public long consumed() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
