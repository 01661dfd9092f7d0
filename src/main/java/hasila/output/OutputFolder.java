package hasila.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The files of a run in a folder. They are written beside their names and moved there when all is done. */
public final class OutputFolder implements Output {
  private final Set<Format> formats;
  private final Reviews reviews;
  private final List<Part> parts = new ArrayList<>();
  private final Optional<ReviewPage> page;
  private final Optional<SeriesFile> series;

  /** A table that is being written under another name. */
  private record Part(Path name, Path beside, BufferedWriter writer, Function<Rendered, String> rows) {
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
   * Begins the CSV files.
   *
   * @throws IOException where the folder cannot be made or written to
   */
  public OutputFolder(Path folder) throws IOException {
    this(folder, EnumSet.of(Format.CSV), Reviews.none());
  }

  /**
   * Begins the files.
   *
   * @param formats what to write
   * @param reviews what people said of claims in an earlier run
   * @throws IOException where the folder cannot be made or written to
   */
  public OutputFolder(Path folder, Set<Format> formats, Reviews reviews) throws IOException {
    this.formats = EnumSet.copyOf(formats);
    this.reviews = reviews;
    Files.createDirectories(folder);
    series = formats.contains(Format.CSV) ? Optional.of(new SeriesFile(folder)) : Optional.empty();
    try {
      if (formats.contains(Format.CSV)) {
        part(folder, "claims.csv", Rendered::claimRows);
        part(folder, "mentions.csv", Rendered::mentionRows);
        part(folder, "reports.csv", Rendered::reportRow);
      }
      writeTables(Rendered.headers());
      page = formats.contains(Format.HTML) ? Optional.of(new ReviewPage(folder)) : Optional.empty();
    } catch (IOException e) {
      discardTables();
      throw e;
    }
  }

  private void part(Path folder, String name, Function<Rendered, String> rows) throws IOException {
    Path beside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    Part part = new Part(folder.resolve(name), beside, Files.newBufferedWriter(beside, StandardCharsets.UTF_8), rows);
    parts.add(part);
    part.writer.write(Column.BYTE_ORDER_MARK);
  }

  @Override
  public Rendered render(Extraction found) {
    return Rendered.of(found, reviews, formats);
  }

  @Override
  public void write(Rendered rows) throws IOException {
    writeTables(rows);
    if (series.isPresent()) {
      series.get().write(rows);
    }
    if (page.isPresent()) {
      page.get().write(rows);
    }
  }

  private void writeTables(Rendered rows) throws IOException {
    for (Part part : parts) {
      part.writer.write(part.rows.apply(rows));
    }
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
    if (series.isPresent()) {
      series.get().complete();
    }
    if (page.isPresent()) {
      page.get().complete();
    }
    for (Part part : parts) {
      Files.move(part.beside, part.name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    parts.clear();
    if (series.isPresent()) {
      series.get().publish();
    }
    if (page.isPresent()) {
      page.get().publish();
    }
  }

  @Override
  public long seriesToLookAt() {
    return series.map(SeriesFile::checked).orElse(0L);
  }

  @Override
  public void close() throws IOException {
    try {
      discardTables();
    } finally {
      if (series.isPresent()) {
        series.get().close();
      }
      if (page.isPresent()) {
        page.get().close();
      }
    }
  }

  private void discardTables() throws IOException {
    IOException first = null;
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
