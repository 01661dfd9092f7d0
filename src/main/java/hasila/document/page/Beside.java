package hasila.document.page;

import hasila.text.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a page offers besides its report, in the midst of it: «اقرأ أيضا: …», tags, counters of
 * views. Told by how its line begins.
 */
final class Beside {
  private static final String LINES =
      "p, li, h2, h3, h4, h5, h6, div, section, span, strong, b, a, td";

  /** A longer line has words of its own. */
  private static final int LONGEST = 250;

  /** What begins such lines; read once a page is met. */
  private static final List<Beginning> BEGINNINGS = beginnings();

  /** A beginning, folded, and whether a mark must follow. */
  private record Beginning(String words, boolean mark) {}

  private Beside() {}

  /** Takes it out of the element, with the list of links under a line that announces one. */
  static void remove(Element text) {
    for (Element line : text.select(LINES)) {
      if (line != text && line.parent() != null && isLine(line) && isBeside(line.text())) {
        Element next = line.nextElementSibling();
        if (next != null && isAlone(line.text()) && isList(next)) {
          next.remove();
        }
        line.remove();
      }
    }
  }

  /** Whether an element begins a line, and holds no more than that. */
  private static boolean isLine(Element element) {
    boolean begins = element.isBlock() || element.previousSibling() == null;
    return begins && element.selectFirst("p p, div p, br, ul, ol, table") == null;
  }

  private static boolean isBeside(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String folded = Spelling.fold(line.strip());
    return BEGINNINGS.stream().anyMatch(each -> begins(folded, each));
  }

  private static boolean begins(String folded, Beginning beginning) {
    int end = beginning.words.length();
    if (!folded.startsWith(beginning.words)) {
      return false;
    }
    String rest = folded.substring(end).stripLeading();
    if (rest.isEmpty()) {
      return true;
    }
    boolean parted = !Character.isLetterOrDigit(folded.charAt(end));
    return parted && (!beginning.mark || !Character.isLetterOrDigit(rest.charAt(0)));
  }

  /** Whether a line says no more than that something follows. */
  private static boolean isAlone(String line) {
    String folded = Spelling.fold(line.strip());
    return BEGINNINGS.stream()
        .anyMatch(
            each ->
                folded.startsWith(each.words)
                    && folded
                        .substring(each.words.length())
                        .chars()
                        .noneMatch(Character::isLetter));
  }

  private static boolean isList(Element element) {
    int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return links * 2 > element.text().length();
  }

  private static List<Beginning> beginnings() {
    List<Beginning> beginnings = new ArrayList<>();
    try (InputStream table = Beside.class.getResourceAsStream("/hasila/document/beside.tsv")) {
      String lines = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        for (int i = 1; i < cells.length; i++) {
          beginnings.add(new Beginning(Spelling.fold(cells[i]), cells[0].equals("yes")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(beginnings);
  }
}
