package hasila.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Another output, and beside it the text of each report in a file of its own below {@code text/}:
 * what offsets count in.
 */
public final class SavedTexts implements Output {
  /** The folder beside the tables. */
  public static final String FOLDER = "text";

  private final Output rows;
  private final Path folder;
  private final Path beside;
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final List<Path> written = new ArrayList<>();

  /**
   * Begins.
   *
   * @param rows what is written besides
   * @param folder the folder of the run
   */
  public SavedTexts(Output rows, Path folder) {
    this.rows = rows;
    this.folder = folder.resolve(FOLDER);
    this.beside = folder.resolve("." + FOLDER + "." + ProcessHandle.current().pid() + ".part");
  }

  @Override
  public Rendered render(Extraction found) {
    texts.put(found.report().name(), found.report().text());
    return rows.render(found);
  }

  @Override
  public void write(Rendered report) throws IOException {
    String text = texts.remove(report.report());
    if (text != null && !text.isEmpty()) {
      Path file = SafePath.of(report.report());
      Path part = beside.resolve(file);
      Files.createDirectories(part.getParent());
      Files.writeString(part, text, StandardCharsets.UTF_8);
      written.add(file);
    }
    rows.write(report);
  }

  @Override
  public void finish() throws IOException {
    rows.finish();
    for (Path file : written) {
      Path name = folder.resolve(file);
      Files.createDirectories(name.getParent());
      Files.move(
          beside.resolve(file),
          name,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public boolean foundMixed() {
    return rows.foundMixed();
  }

  @Override
  public long seriesToLookAt() {
    return rows.seriesToLookAt();
  }

  @Override
  public ReviewCount reviews() {
    return rows.reviews();
  }

  @Override
  public void close() throws IOException {
    try {
      rows.close();
    } finally {
      removeBeside();
    }
  }

  private void removeBeside() throws IOException {
    if (Files.exists(beside)) {
      try (Stream<Path> parts = Files.walk(beside)) {
        for (Path part : parts.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(part);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }
}
