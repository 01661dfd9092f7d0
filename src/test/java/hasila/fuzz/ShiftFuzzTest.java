package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hasila.output.Written;
import hasila.output.cell.Extraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A paragraph without figures before a text moves its rows and changes nothing else. The first
 * paragraphs of a report have a meaning of their own (headline, dateline, lead), so that one such
 * paragraph stands before the text in any case, and a second is put between.
 */
class ShiftFuzzTest {
  /** Long enough to be no headline; it tells of nobody and nothing that happened. */
  private static final String PARAGRAPH =
      "تتميز الحديقة بأشجارها الخضراء وأزهارها الملونة وهوائها العليل، وفيها طيور جميلة وفراشات ملونة"
          + " وممرات هادئة وظلال وارفة وعشب ناعم ومقاعد خشبية مريحة وجداول صافية ونسيم لطيف"
          + " وألوان زاهية وروائح طيبة.\n\n";

  private static final int SHIFT = PARAGRAPH.length();

  private static final List<String> PLACES = List.of("start", "end");
  private static final List<String> IDS = List.of("claim_id", "part_of", "same_as");
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  @MethodSource("hasila.fuzz.Seeds#texts")
  @FuzzTest
  void aParagraphBefore(byte[] bytes) {
    String text = Texts.of(bytes);
    Extraction once = Invariants.extract(PARAGRAPH + text);
    Extraction twice = Invariants.extract(PARAGRAPH + PARAGRAPH + text);
    assertThat(once.mentions().stream().allMatch(m -> m.span().start() >= SHIFT)).isTrue();
    assertThat(Written.claims(twice)).isEqualTo(moved(Written.claims(once)));
    assertThat(Written.mentions(twice)).isEqualTo(moved(Written.mentions(once)));
  }

  private static List<Map<String, String>> moved(List<Map<String, String>> rows) {
    List<Map<String, String>> moved = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> cells = new LinkedHashMap<>(row);
      PLACES.forEach(place -> cells.computeIfPresent(place, (k, at) -> plus(at, SHIFT)));
      cells.computeIfPresent("line", (k, line) -> plus(line, 2));
      cells.computeIfPresent("check_note", (k, note) -> lines(note));
      for (String id : IDS) {
        cells.computeIfPresent(
            id, (k, at) -> at.isEmpty() ? at : "r#" + plus(at.substring(2), SHIFT));
      }
      moved.add(cells);
    }
    return moved;
  }

  private static String plus(String number, int more) {
    return Integer.toString(Integer.parseInt(number) + more);
  }

  private static String lines(String note) {
    return LINE.matcher(note).replaceAll(found -> "line " + plus(found.group(1), 2));
  }
}
