package hasila.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import hasila.date.days.Resolved;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the tables of dates in phrases. */
class DateExamplesTest {

  @TestFactory
  Stream<DynamicTest> readsTheExamples() {
    return DateLines.byPhrase("dates.examples.tsv").entrySet().stream()
        .map(
            e ->
                dynamicTest(
                    e.getKey().text(),
                    () -> assertThat(DateLines.read(e.getKey())).isEqualTo(e.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> findsNoneWhereNoneIs() {
    return DateLines.lines("dates.none.tsv").stream()
        .map(
            text ->
                dynamicTest(
                    text, () -> assertThat(DateLines.resolve(text, Optional.empty())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> stillHasTheKnownGaps() {
    return DateLines.byPhrase("dates.gaps.tsv").entrySet().stream()
        .map(
            e ->
                dynamicTest(
                    e.getKey().text(),
                    () ->
                        assertThat(DateLines.read(e.getKey()))
                            .as("this works now: move the line to dates.examples.tsv")
                            .doesNotContainAnyElementsOf(e.getValue())));
  }

  /** A disputed case is read as its reason says, not as the suite expects. */
  @TestFactory
  Stream<DynamicTest> standsByWhatIsDisputed() {
    List<String> lines = DateLines.lines("disputed-dates.tsv");
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.split("\t"))
        .map(
            cells ->
                dynamicTest(
                    cells[0] + " " + cells[1],
                    () -> {
                      Resolved date = DateLines.resolve(cells[8], DateLines.day(cells[2])).get(0);
                      assertThat(List.of(date.start(), date.end()))
                          .containsExactly(DateLines.day(cells[5]), DateLines.day(cells[6]))
                          .isNotEqualTo(List.of(DateLines.day(cells[3]), DateLines.day(cells[4])));
                    }));
  }

  @Test
  void spellingChangesNothing() {
    Map<String, UnaryOperator<String>> spellings =
        Map.of(
            "Persian digits", text -> digits(text, '\u06F0'),
            "Arabic digits", text -> digits(text, '\u0660'),
            "tatweel",
                text ->
                    text.replaceAll(
                        "(?<=[\u0628\u062A\u0633\u0645])(?=[\u0621-\u064A])", "\u0640\u0640"),
            "tashkeel",
                text ->
                    text.replaceAll(
                        "(?<=[\u0628\u062A\u0633\u0645\u0646])(?=[\u0621-\u064A])", "\u064E"),
            "direction marks", text -> text.replaceAll("(?<=[0-9])(?=[^0-9])", "\u200F"),
            "presentation forms", DateExamplesTest::shape);
    for (DateLines.Phrase phrase : DateLines.byPhrase("dates.examples.tsv").keySet()) {
      List<String> plain = senses(phrase.text(), phrase);
      spellings.forEach(
          (name, spelling) ->
              assertThat(senses(spelling.apply(phrase.text()), phrase))
                  .as(name + ": " + spelling.apply(phrase.text()))
                  .isEqualTo(plain));
    }
  }

  private static List<String> senses(String text, DateLines.Phrase phrase) {
    return DateLines.resolve(text, phrase.day()).stream().map(DateLines::sense).toList();
  }

  private static String digits(String text, char zero) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(Character.isDigit(c) ? (char) (zero + Character.digit(c, 10)) : c);
    }
    return out.toString();
  }

  private static String shape(String text) {
    try {
      return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK)
          .shape(text);
    } catch (ArabicShapingException e) {
      throw new AssertionError(e);
    }
  }
}
