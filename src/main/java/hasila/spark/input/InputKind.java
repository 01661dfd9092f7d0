package hasila.spark.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a job reads. */
public enum InputKind {
  /** Files that are a report each, in any encoding. */
  TEXT(List.of()),
  /** An object a line. */
  JSONL(List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")),
  /** Tables whose first line names the columns. */
  CSV(List.of(".csv", ".tsv", ".csv.gz", ".tsv.gz")),
  PARQUET(List.of(".parquet"));

  private final List<String> endings;

  InputKind(List<String> endings) {
    this.endings = endings;
  }

  static Optional<InputKind> named(String word) {
    return List.of(values()).stream()
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  /** The kind that a path ends like; text where it ends like none. */
  static InputKind ofPath(String path) {
    return List.of(values()).stream().filter(kind -> kind.isNameOf(path)).findFirst().orElse(TEXT);
  }

  /** Whether a file's name ends like those of this kind; text has no ending of its own. */
  boolean isNameOf(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }
}
