package hasila.output.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that somebody saved since the run that wrote them: before they are replaced, a copy is laid
 * beside each, {@code claims.before.csv}. A copy that is there already is not made again.
 */
public final class SavedSince {
  private static final String BEFORE = ".before";

  private final WrittenFiles earlier;
  private final Map<Path, Path> copies = new TreeMap<>();

  public SavedSince(WrittenFiles earlier) {
    this.earlier = earlier;
  }

  /**
   * Copies what a run is about to take away.
   *
   * @param made the files that are to be replaced, and what replaces them
   * @param removed the files that are to be removed
   */
  public void keep(Map<Path, Path> made, List<Path> removed) throws IOException {
    for (Map.Entry<Path, Path> file : made.entrySet()) {
      if (isSavedSince(file.getKey())
          && !WrittenFiles.hash(file.getKey()).equals(WrittenFiles.hash(file.getValue()))) {
        keep(file.getKey());
      }
    }
    for (Path file : removed) {
      if (isSavedSince(file)) {
        keep(file);
      }
    }
  }

  private boolean isSavedSince(Path file) {
    return Files.isRegularFile(file) && !earlier.isOwn(file);
  }

  private void keep(Path file) throws IOException {
    String hash = WrittenFiles.hash(file);
    for (Path copy : copiesOf(file)) {
      if (WrittenFiles.hash(copy).equals(hash)) {
        copies.put(file, copy);
        return;
      }
    }
    Path copy = unused(file);
    Path part = NewFile.beside(file.getParent(), copy.getFileName().toString());
    Files.copy(file, part);
    NewFile.move(part, copy);
    copies.put(file, copy);
  }

  private static List<Path> copiesOf(Path file) throws IOException {
    List<Path> copies = new ArrayList<>();
    String start = stem(file) + BEFORE;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(file.getParent())) {
      for (Path each : all) {
        String name = each.getFileName().toString();
        if (name.startsWith(start) && name.endsWith(ending(file))) {
          copies.add(each);
        }
      }
    }
    copies.sort(null);
    return copies;
  }

  /** A name that no file has: {@code claims.before.csv}, {@code claims.before-2.csv}. */
  private static Path unused(Path file) {
    Path copy = file.resolveSibling(stem(file) + BEFORE + ending(file));
    for (int i = 2; Files.exists(copy); i++) {
      copy = file.resolveSibling(stem(file) + BEFORE + "-" + i + ending(file));
    }
    return copy;
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, dot(name));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(dot(name));
  }

  private static int dot(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name.length() : dot;
  }

  /** The copies, by the file that each is of. */
  public Map<Path, Path> copies() {
    return copies;
  }
}
