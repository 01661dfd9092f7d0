package hasila.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The CSV files in a folder. They are written beside their names and moved there when all is done. */
public final class OutputFolder implements Output {
  private final List<Part> parts = new ArrayList<>();
  private final Part claims;
  private final Part mentions;
  private final Part reports;
  private final SeriesFile series;

  /** A file that is being written under another name. */
  private record Part(Path name, Path beside, BufferedWriter writer) {
    void discard() throws IOException {
      try {
        // Fails too where the disk is full.
        writer.close();
      } finally {
        Files.deleteIfExists(beside);
      }
    }
  }

  /**
   * Begins the files.
   *
   * @throws IOException where the folder cannot be made or written to
   */
  public OutputFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    series = new SeriesFile(folder);
    try {
      claims = part(folder, "claims.csv");
      mentions = part(folder, "mentions.csv");
      reports = part(folder, "reports.csv");
      write(Rendered.headers());
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Part part(Path folder, String name) throws IOException {
    Path beside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    Part part = new Part(folder.resolve(name), beside, Files.newBufferedWriter(beside, StandardCharsets.UTF_8));
    parts.add(part);
    part.writer.write(Column.BYTE_ORDER_MARK);
    return part;
  }

  @Override
  public void write(Rendered rows) throws IOException {
    claims.writer.write(rows.claimRows());
    mentions.writer.write(rows.mentionRows());
    reports.writer.write(rows.reportRow());
    series.write(rows);
  }

  @Override
  public void finish() throws IOException {
    for (Part part : parts) {
      part.writer.close();
      // Known before the first file is replaced, so that the old ones stay together.
      if (Files.isDirectory(part.name)) {
        throw new FileAlreadyExistsException(part.name.toString());
      }
    }
    series.complete();
    for (Part part : parts) {
      Files.move(part.beside, part.name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    parts.clear();
    series.publish();
  }

  @Override
  public long seriesToLookAt() {
    return series.checked();
  }

  @Override
  public void close() throws IOException {
    IOException first = null;
    try {
      series.close();
    } catch (IOException e) {
      first = e;
    }
    for (Part part : parts) {
      try {
        part.discard();
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    parts.clear();
    if (first != null) {
      throw first;
    }
  }
}
