package hasila.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was chosen, and where its results go.
 *
 * @param chosen files and folders
 */
record Task(List<Path> chosen) {
  /** The name of the folder beside what was chosen. */
  static final String RESULTS = "hasila-out";

  private static final String PAGE = "review.html";

  /** Beside the first of what was chosen; in it, where nothing is beside it. */
  Path results() {
    Path first = chosen.get(0).toAbsolutePath().normalize();
    Path parent = first.getParent();
    return (parent == null ? first : parent).resolve(RESULTS);
  }

  Path page() {
    return results().resolve(PAGE);
  }

  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    chosen.forEach(path -> arguments.add(path.toAbsolutePath().toString()));
    arguments.add("-o");
    arguments.add(results().toString());
    return arguments;
  }
}
