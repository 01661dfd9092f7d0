package hasila.fuzz;

import hasila.lexicon.Role;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What fuzzing starts from: the example phrases of the tables of words, and the reports in seeds/.
 */
public final class Seeds {
  private Seeds() {}

  /** One phrase for each table, or every phrase where the fuzzer itself runs. */
  public static Stream<byte[]> phrases() {
    boolean all = System.getenv("JAZZER_FUZZ") != null;
    List<String> phrases = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Row> rows = Table.load(role.table()).rows();
      (all ? rows : rows.subList(0, 1)).forEach(row -> phrases.add(row.example()));
    }
    return phrases.stream().map(phrase -> phrase.getBytes(StandardCharsets.UTF_8));
  }

  /** The phrases, the paragraphs of the reports, and the reports. */
  public static Stream<byte[]> texts() {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
        texts.addAll(List.of(Files.readString(file).split("\n\n")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Stream.concat(
        phrases(), texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same texts in the encodings of reports. */
  public static Stream<byte[]> bytes() {
    return texts()
        .limit(40)
        .map(text -> new String(text, StandardCharsets.UTF_8))
        .flatMap(
            text ->
                Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6")
                    .map(charset -> text.getBytes(java.nio.charset.Charset.forName(charset))));
  }
}
