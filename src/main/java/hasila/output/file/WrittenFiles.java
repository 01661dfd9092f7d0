package hasila.output.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The record of what runs wrote into a folder, which lies there hidden: each file with the SHA-256
 * of its bytes, and the day that each report had in {@code reports.csv}. So a later run knows what
 * a person saved in between. While files are replaced it holds both the old and the new.
 */
public final class WrittenFiles {
  static final String NAME = ".extract.written";

  private static final String DAY = "day";

  private final Path folder;
  private final Map<String, Set<String>> files = new LinkedHashMap<>();
  private final Map<String, Set<String>> days = new LinkedHashMap<>();

  public WrittenFiles(Path folder) {
    this.folder = folder;
  }

  /** Nothing is known of any folder. */
  public static WrittenFiles none() {
    return new WrittenFiles(Path.of(""));
  }

  /** Reads the record of a folder; where there is none, or none that can be read, it is empty. */
  public static WrittenFiles in(Path folder) {
    WrittenFiles written = new WrittenFiles(folder);
    try (Stream<String> lines = Files.lines(folder.resolve(NAME))) {
      lines.map(line -> line.split("\t", 3)).forEach(written::read);
    } catch (IOException | UncheckedIOException e) {
      // Then every file counts as a person's, and is kept.
      written.files.clear();
      written.days.clear();
    }
    return written;
  }

  private void read(String[] line) {
    if (line.length == 3) {
      put(line[2], Set.of(line[1]), line[0].equals(DAY) ? days : files);
    }
  }

  /** Of most names one thing is known: a run of a million reports keeps no more than that. */
  private static void put(String name, Set<String> of, Map<String, Set<String>> into) {
    into.merge(
        name,
        of,
        (one, two) -> {
          Set<String> both = new HashSet<>(one);
          both.addAll(two);
          return both.size() == one.size() ? one : both;
        });
  }

  /** Whether a run wrote a file of that name. */
  public boolean knows(Path file) {
    return files.containsKey(name(file));
  }

  /** Whether a file in the folder is as a run wrote it. */
  public boolean isOwn(Path file) {
    return files.getOrDefault(name(file), Set.of()).contains(hash(file));
  }

  /** Whether a report had that day in a table of reports that a run wrote. */
  public boolean hadDay(String report, String day) {
    return days.getOrDefault(report, Set.of()).contains(day);
  }

  /** Notes a file that is going to have that name. */
  public void add(Path file, Path content) {
    put(name(file), Set.of(hash(content)), files);
  }

  /** Notes the day of a report. */
  public void addDay(String report, String day) {
    put(report, Set.of(day), days);
  }

  /** What both have. */
  public WrittenFiles and(WrittenFiles other) {
    if (other.files.isEmpty() && other.days.isEmpty()) {
      return this;
    }
    WrittenFiles both = new WrittenFiles(folder);
    for (WrittenFiles each : List.of(this, other)) {
      each.files.forEach((name, of) -> put(name, of, both.files));
      each.days.forEach((name, of) -> put(name, of, both.days));
    }
    return both;
  }

  /** Files of an earlier run that are still there and that this record does not have. */
  public WrittenFiles left(WrittenFiles earlier) {
    WrittenFiles left = new WrittenFiles(folder);
    earlier.files.forEach(
        (name, of) -> {
          if (!files.containsKey(name) && Files.exists(folder.resolve(name))) {
            left.files.put(name, of);
          }
        });
    if (left.files.containsKey(TableFile.REPORTS)) {
      left.days.putAll(earlier.days);
    }
    return left;
  }

  /** The names of the files, those in a folder under the folder's. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (String name : files.keySet()) {
      int slash = name.indexOf('/');
      names.add(slash < 0 ? name : name.substring(0, slash + 1));
    }
    return names;
  }

  /** Writes the record in place of the one before. */
  public void write() throws IOException {
    Path beside = NewFile.beside(folder, NAME);
    try (Writer writer = Files.newBufferedWriter(beside)) {
      write("file", files, writer);
      write(DAY, days, writer);
    }
    NewFile.move(beside, folder.resolve(NAME));
  }

  private static void write(String kind, Map<String, Set<String>> of, Writer writer)
      throws IOException {
    for (Map.Entry<String, Set<String>> entry : of.entrySet()) {
      for (String value : entry.getValue()) {
        // A name with a line break would spoil the record; without a line it only is less known.
        if (entry.getKey().chars().noneMatch(c -> c == '\n' || c == '\r')) {
          writer.write(kind + "\t" + value + "\t" + entry.getKey() + "\n");
        }
      }
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** The SHA-256 of a file, blank where it cannot be read. */
  static String hash(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      stream.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
