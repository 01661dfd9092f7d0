package hasila.output.file;

import hasila.output.cell.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The text of each report in a file of its own below {@code text/}: what offsets count in. */
public final class SavedTexts implements FolderFile {
  /** The folder beside the tables. */
  public static final String FOLDER = "text";

  private final Path folder;
  private final Path beside;
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final List<Path> written = new ArrayList<>();

  public SavedTexts(Path folder) {
    this.folder = folder.resolve(FOLDER);
    this.beside = NewFile.beside(folder, FOLDER);
  }

  /** Takes in a report's text; any number of threads may do so at once. */
  public void render(Extraction found) {
    texts.put(found.report().name(), found.report().text());
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
  }

  @Override
  public Map<Path, Path> made() {
    Map<Path, Path> made = new LinkedHashMap<>();
    written.forEach(file -> made.put(folder.resolve(file), beside.resolve(file)));
    return made;
  }

  @Override
  public void complete() throws IOException {
    for (Path file : written) {
      Path name = folder.resolve(file);
      Files.createDirectories(name.getParent());
      NewFile.refuseFolder(name);
    }
  }

  @Override
  public void publish() throws IOException {
    for (Path file : written) {
      NewFile.move(beside.resolve(file), folder.resolve(file));
    }
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(beside)) {
      NewFile.remove(beside);
    }
  }
}
