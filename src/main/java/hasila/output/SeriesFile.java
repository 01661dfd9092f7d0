package hasila.output;

import hasila.series.Series;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file series.csv: taken in report by report, written at the end. It has a header and no more where no two reports of
 * the run say anything of one thing.
 */
final class SeriesFile implements Closeable {
  private static final SeriesColumn[] COLUMNS = SeriesColumn.values();

  private final Path name;
  private final Path beside;
  private final Series series;
  private long checked;

  SeriesFile(Path folder) {
    String hidden = ".series.csv." + ProcessHandle.current().pid();
    this.name = folder.resolve("series.csv");
    this.beside = folder.resolve(hidden + ".part");
    this.series = new Series(folder, hidden);
  }

  void write(Rendered rows) throws IOException {
    series.add(rows.series());
  }

  /**
   * Ends the writing.
   *
   * @throws FileAlreadyExistsException where a folder has the file's name
   */
  void complete() throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
      writer.write(Column.BYTE_ORDER_MARK);
      CsvRows.header(COLUMNS, writer);
      series.write(
          row -> {
            CsvRows.row(COLUMNS, row, writer);
            checked += row.check().isEmpty() ? 0 : 1;
          });
    }
    series.close();
    if (Files.isDirectory(name)) {
      throw new FileAlreadyExistsException(name.toString());
    }
  }

  /** Makes the file visible in the place of the one before. */
  void publish() throws IOException {
    Files.move(beside, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Rows with a check, known once the file is complete. */
  long checked() {
    return checked;
  }

  /** Removes what was written and not published. */
  @Override
  public void close() throws IOException {
    try {
      series.close();
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
