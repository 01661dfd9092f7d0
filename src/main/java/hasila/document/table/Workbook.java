package hasila.document.table;

import hasila.document.drawn.Packed;
import hasila.input.InputException;
import hasila.input.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook (.xlsx). */
public final class Workbook implements OpenTable {
  /** The strings of a workbook are all in memory: so many of the heap's bytes for one of them. */
  private static final int SHARE = 8;

  /** So many parts of the greatest size may a workbook have. */
  private static final int MOST_PARTS = 3;

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Optional<Path> temporary;
  private final ReadableWorkbook workbook;
  private final Iterator<Row> rows;
  private final Deque<Row> first = new ArrayDeque<>();
  private Optional<ExcelReaderException> behindFirst = Optional.empty();
  private final TableHead head;

  /**
   * Opens a workbook and reads the names of its columns.
   *
   * @param limit the most bytes of a report
   */
  public Workbook(String name, Path path, Columns wanted, int limit)
      throws IOException, InputException {
    this.name = name;
    long most = most(limit);
    temporary =
        Packed.plainName(name).equals(name) ? Optional.empty() : Optional.of(unpack(path, most));
    Path file = temporary.orElse(path);
    try {
      refuseWhatIsTooLarge(file, most);
      workbook = new ReadableWorkbook(file.toFile());
    } catch (ZipException | ExcelReaderException e) {
      deleteTemporary();
      throw new InputException("no Excel workbook, or a damaged one", "save it again as .xlsx");
    } catch (IOException | InputException | RuntimeException e) {
      deleteTemporary();
      throw e;
    }
    try {
      rows = workbook.getFirstSheet().openStream().iterator();
      if (!rows.hasNext()) {
        throw new InputException("its first sheet is empty", "put the table on the first sheet");
      }
      readFirst();
      head = TableHead.of(first.stream().map(Workbook::texts).toList(), wanted);
      for (int i = 0; i < head.rows(); i++) {
        first.pop();
      }
    } catch (IOException | InputException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** The most bytes that a part may have. */
  static long most(int limit) {
    return Math.max(limit, Runtime.getRuntime().maxMemory() / SHARE);
  }

  private static Path unpack(Path packed, long most) throws IOException, InputException {
    Path file = Files.createTempFile("hasila", ".xlsx");
    try (InputStream from = Packed.unpacked(Files.newInputStream(packed));
        OutputStream into = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      long written = 0;
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        written += read;
        if (written > most) {
          throw tooLarge(most);
        }
        into.write(buffer, 0, read);
      }
    } catch (IOException | InputException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return file;
  }

  /**
   * Whatever sizes a file claims, its parts are unpacked once and counted before they are trusted,
   * with the attributes of their tags: those that are read, which pictures are not.
   */
  static void refuseWhatIsTooLarge(Path file, long most) throws IOException, InputException {
    byte[] buffer = new byte[BUFFER];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      long all = 0;
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!isRead(entry.getName().toLowerCase(Locale.ROOT))) {
          continue;
        }
        long size = 0;
        Attributes attributes = new Attributes();
        try (InputStream part = zip.getInputStream(entry)) {
          for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            all += read;
            if (size > most || all > MOST_PARTS * most) {
              throw tooLarge(most);
            }
            if (!attributes.areFew(buffer, read)) {
              throw new InputException(
                  "a workbook with more than " + Attributes.MOST + " attributes in one tag",
                  "save it again as .xlsx");
            }
          }
        }
      }
    }
  }

  private static boolean isRead(String part) {
    return part.endsWith(".xml") || part.endsWith(".rels");
  }

  private static InputException tooLarge(long most) {
    return new InputException(
        "a workbook with more than " + (most >> 20) + " MB in one of its parts",
        "save it as CSV, or give Java more memory (java -Xmx8g -jar extract.jar)");
  }

  /** Rows before a damaged one are rows. */
  private void readFirst() {
    try {
      while (first.size() < TableHead.MOST && rows.hasNext()) {
        first.add(rows.next());
      }
    } catch (ExcelReaderException e) {
      if (first.isEmpty()) {
        throw e;
      }
      behindFirst = Optional.of(e);
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      texts.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
    }
    return texts;
  }

  @Override
  public Optional<Source> next() throws InputException {
    try {
      while (!first.isEmpty() || hasNext()) {
        Row row = first.isEmpty() ? rows.next() : first.pop();
        List<String> texts = texts(row);
        if (!texts.stream().allMatch(String::isBlank)) {
          return Optional.of(
              Columns.row(
                  name + ":" + row.getRowNum(), head.columns(), column -> cell(row, column)));
        }
      }
      return Optional.empty();
    } catch (ExcelReaderException e) {
      throw new InputException(
          "damaged behind what was read (" + reason(e) + ")", "save it again as .xlsx");
    }
  }

  private boolean hasNext() {
    if (behindFirst.isPresent()) {
      throw behindFirst.get();
    }
    return rows.hasNext();
  }

  /** The first line of what the innermost fault says. */
  private static String reason(Throwable fault) {
    Throwable inner = fault;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    return String.valueOf(inner.getMessage()).lines().findFirst().orElse("");
  }

  private String cell(Row row, String column) {
    Optional<Cell> cell = row.getOptionalCell(head.names().indexOf(column));
    boolean day =
        head.columns().date().filter(column::equals).isPresent()
            && cell.filter(each -> each.getType() == CellType.NUMBER).isPresent();
    return day ? day(cell.get()) : cell.map(Cell::getText).orElse("");
  }

  /** A day is a number there; of what is none, the number that was to be one. */
  private static String day(Cell cell) {
    try {
      return cell.asDate().toLocalDate().toString();
    } catch (DateTimeException | ArithmeticException e) {
      return "day " + cell.getText();
    }
  }

  @Override
  public Optional<String> dayLike() {
    return first.isEmpty() ? Optional.empty() : head.dayLike(texts(first.peek()));
  }

  /** Where in a workbook a row stands is not known. */
  @Override
  public long consumed() {
    return 0;
  }

  private void deleteTemporary() throws IOException {
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      workbook.close();
    } finally {
      deleteTemporary();
    }
  }
}
