package hasila.output.file;

import hasila.output.cell.Across;
import hasila.output.row.ClaimColumn;
import hasila.output.row.ReportColumn;
import hasila.output.row.WholeReport;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a run on the disk, from when their report is read until all are: only then is known
 * what the reports tell of each other.
 */
public final class RowSpool implements Closeable {
  private final NewFile file;
  private DataOutputStream stream = new DataOutputStream(OutputStream.nullOutputStream());
  private long reports;

  public RowSpool(Path folder) {
    this.file = new NewFile(folder, "rows");
  }

  public void open() throws IOException {
    stream = new DataOutputStream(file.open());
  }

  /** What is done with each report. */
  public interface Taker {
    void take(WholeReport report) throws IOException;
  }

  /** Keeps a report's rows. */
  public void add(Rendered report) throws IOException {
    write(report.cells());
    stream.writeInt(report.claims().size());
    for (List<String> claim : report.claims()) {
      write(claim);
    }
    reports++;
  }

  private void write(List<String> cells) throws IOException {
    for (String cell : cells) {
      byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
      stream.writeInt(bytes.length);
      stream.write(bytes);
    }
  }

  /** Hands out the reports in their order, with what they tell of each other. */
  public void replay(Across across, Taker taker) throws IOException {
    stream.close();
    try (DataInputStream rows =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file.beside())))) {
      int columns = ClaimColumn.values().length;
      for (long i = 0; i < reports; i++) {
        List<String> cells = read(rows, List.of(), ReportColumn.values().length);
        int size = rows.readInt();
        List<List<String>> claims = new ArrayList<>(size);
        List<String> before = List.of();
        for (int claim = 0; claim < size; claim++) {
          before = read(rows, before, columns);
          claims.add(before);
        }
        String name = ReportColumn.REPORT.of(cells);
        taker.take(WholeReport.of(cells, claims, across.next(name)));
      }
    }
  }

  /** Reads a row; cells that are as in the row before are kept once. */
  private static List<String> read(DataInputStream rows, List<String> before, int columns)
      throws IOException {
    List<String> cells = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      int length = rows.readInt();
      String cell = length == 0 ? "" : new String(rows.readNBytes(length), StandardCharsets.UTF_8);
      cells.add(!before.isEmpty() && before.get(i).equals(cell) ? before.get(i) : cell);
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
