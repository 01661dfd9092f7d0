package hasila.output;

import hasila.series.Series;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file series.csv: taken in report by report, written at the end. It has a header and no more
 * where no two reports of the run say anything of one thing.
 */
final class SeriesFile implements FolderFile {
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

  @Override
  public void write(Rendered rows) throws IOException {
    series.add(rows.series());
  }

  @Override
  public void complete() throws IOException {
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
    FolderFile.refuseFolder(name);
  }

  @Override
  public void publish() throws IOException {
    FolderFile.move(beside, name);
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
