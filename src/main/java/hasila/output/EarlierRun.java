package hasila.output;

import hasila.input.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an earlier run left in the folder and a person worked on: the marks in {@code claims.csv} or
 * {@code claims.xlsx}, whichever was saved later, and those in {@code claims.lost.csv}.
 */
public final class EarlierRun {
  private static final List<ClaimColumn> COLUMNS = List.of(ClaimColumn.values());

  private final Map<Reviews.Key, Marked> marked = new LinkedHashMap<>();
  private final Map<Path, Path> toKeep = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<Format> formats;

  private EarlierRun(Set<Format> formats) {
    this.formats = formats;
  }

  /**
   * A claim that a person marked.
   *
   * @param values those of its columns in that run, in their order
   */
  record Marked(Reviews.Review review, List<String> values) {}

  /** There was none. */
  public static EarlierRun none() {
    return new EarlierRun(Set.of());
  }

  /**
   * Reads what is in the folder, if there is one.
   *
   * @param formats what this run is going to write, and so to replace
   */
  public static EarlierRun in(Path folder, Set<Format> formats) {
    EarlierRun run = new EarlierRun(formats);
    run.read(folder.resolve(LostClaims.NAME)).ifPresent(run.marked::putAll);
    Optional<Map<Reviews.Key, Marked>> latest = Optional.empty();
    for (Path table : latestFirst(folder)) {
      Optional<Map<Reviews.Key, Marked>> read = run.read(table);
      if (latest.isEmpty()) {
        latest = read;
      } else if (read.isPresent()) {
        run.compare(table, read.get(), latest.get());
      }
    }
    latest.ifPresent(run.marked::putAll);
    return run;
  }

  /** The tables of claims in the folder; the workbook only where a person saved either of them. */
  private static List<Path> latestFirst(Path folder) {
    Path csv = folder.resolve(TableFile.CLAIMS);
    Path xlsx = folder.resolve(ClaimsWorkbook.NAME);
    if (!Files.isRegularFile(csv) || !Files.isRegularFile(xlsx)) {
      return List.of(csv, xlsx);
    }
    try {
      FileTime time = Files.getLastModifiedTime(csv);
      int order = time.compareTo(Files.getLastModifiedTime(xlsx));
      return order == 0 ? List.of(csv) : order > 0 ? List.of(csv, xlsx) : List.of(xlsx, csv);
    } catch (IOException e) {
      return List.of(csv, xlsx);
    }
  }

  private Optional<Map<Reviews.Key, Marked>> read(Path table) {
    if (!Files.isRegularFile(table)) {
      return Optional.empty();
    }
    Map<Reviews.Key, Marked> rows = new LinkedHashMap<>();
    try {
      SavedTable.read(
          table,
          Reviews.NEEDED,
          (row, line) ->
              Reviews.review(row)
                  .ifPresent(
                      review ->
                          rows.put(
                              Reviews.key(row),
                              new Marked(review, COLUMNS.stream().map(row::cell).toList()))));
      return Optional.of(rows);
    } catch (InputException e) {
      keep(table, "no marks are carried over from it: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Tells of marks that only the table saved earlier has. */
  private void compare(
      Path table, Map<Reviews.Key, Marked> earlier, Map<Reviews.Key, Marked> latest) {
    long more = earlier.keySet().stream().filter(key -> !latest.containsKey(key)).count();
    if (more > 0) {
      keep(
          table,
          "marks that only it has are not carried over ("
              + more
              + "); the other table of claims was saved later, and its marks are");
    }
  }

  private void keep(Path table, String fault) {
    boolean replaced =
        switch (table.getFileName().toString()) {
          case TableFile.CLAIMS -> formats.contains(Format.CSV);
          case ClaimsWorkbook.NAME -> formats.contains(Format.XLSX);
          default -> LostClaims.isWritten(formats);
        };
    if (replaced) {
      Path old = old(table);
      toKeep.put(table, old);
      problems.add(table + ": " + fault + "; it is kept as " + old.getFileName());
    } else {
      problems.add(table + ": " + fault + "; it is left as it is");
    }
  }

  /** A name that no file has: {@code claims.old.xlsx}. */
  private static Path old(Path table) {
    String name = table.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path old = table.resolveSibling(name.substring(0, dot) + ".old" + name.substring(dot));
    for (int i = 2; Files.exists(old); i++) {
      old = table.resolveSibling(name.substring(0, dot) + ".old-" + i + name.substring(dot));
    }
    return old;
  }

  /** What cannot be carried over and why, a line each, naming the file. */
  public List<String> problems() {
    return problems;
  }

  /** The claims with marks, those of the earliest run first. */
  Map<Reviews.Key, Marked> marked() {
    return marked;
  }

  /** Gives another name to tables that would be replaced and hold what is nowhere else. */
  void keep() throws IOException {
    for (Map.Entry<Path, Path> kept : toKeep.entrySet()) {
      Files.move(kept.getKey(), kept.getValue());
    }
  }
}
