package hasila.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the window says, in Arabic where that is the system's language, in English elsewhere. */
final class WindowWords {
  static final String TABLE = "words.tsv";
  private static final String FILES = "FileChooser.";
  private static final List<String> HEADER = List.of("key", "en", "ar");

  private final Map<String, String> texts = new HashMap<>();
  private final boolean isArabic;

  private WindowWords(boolean isArabic) {
    this.isArabic = isArabic;
  }

  /** The words for a language. */
  static WindowWords of(Locale locale) {
    WindowWords words = new WindowWords(locale.getLanguage().equals("ar"));
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                WindowWords.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      if (!List.of(table.readLine().split("\t")).equals(HEADER)) {
        throw new IllegalStateException(TABLE + ": has other columns than " + HEADER);
      }
      for (String line = table.readLine(); line != null; line = table.readLine()) {
        String[] cells = line.split("\t", -1);
        words.texts.put(cells[0], cells[words.isArabic ? 2 : 1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Whether the window is laid out from right to left. */
  boolean isArabic() {
    return isArabic;
  }

  /** What the dialog for files says, where the language has other words for it than Java. */
  Map<String, String> ofFileDialog() {
    Map<String, String> own = new HashMap<>(texts);
    own.entrySet().removeIf(text -> !text.getKey().startsWith(FILES) || text.getValue().isEmpty());
    return own;
  }

  String of(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException(TABLE + ": no line " + key);
    }
    return text;
  }
}
