package hasila.fuzz;

import hasila.lexicon.Lexicon;
import hasila.lexicon.Role;
import hasila.lexicon.table.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the fuzzer's dictionary: every form of the tables of words, and what hurts between them.
 */
public final class FuzzWords {
  private static final List<String> MARKS =
      List.of(
          ". ",
          "، ",
          "؛ ",
          ": ",
          " - ",
          "(",
          ")",
          "[",
          "]",
          "«",
          "»",
          "\"",
          "\n",
          "\n\n",
          "\r\n",
          "/",
          "%",
          "ال",
          "و",
          "ف",
          "ب",
          "ل",
          "ك",
          " الـ",
          "ـ",
          "\u064B",
          "\u0651",
          "\u200F",
          "\u202E",
          "\u2066",
          "\u2028",
          "\u0085",
          "\u00A0",
          "\u00AD",
          "\uFEFF",
          "\uFFFD",
          "\u0001",
          "\u0000",
          "\uFDFA",
          "\uFEF5",
          "0",
          "5",
          "1.250",
          "12,5",
          "٢٠١٩",
          "2019",
          "31/12/2018",
          "1440",
          "12:30",
          "😀",
          "@a",
          "http://a.b/1",
          "=1",
          "+963",
          "№",
          "½",
          "²",
          "99999999999999999999");

  private FuzzWords() {}

  /** Writes it to the file that the argument names. */
  public static void main(String[] arguments) throws IOException {
    Lexicon lexicon = Lexicon.load();
    Set<String> words = new TreeSet<>(MARKS);
    for (Role role : Role.values()) {
      for (Entry entry : lexicon.entries(role)) {
        words.add(" " + entry.form() + " ");
      }
    }
    List<String> lines = new ArrayList<>();
    for (String word : words) {
      StringBuilder line = new StringBuilder("\"");
      for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
        line.append(String.format(Locale.ROOT, "\\x%02X", b));
      }
      lines.add(line.append('"').toString());
    }
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.getParent());
    Files.write(file, lines, StandardCharsets.US_ASCII);
  }
}
