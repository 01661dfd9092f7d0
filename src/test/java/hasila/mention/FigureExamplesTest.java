package hasila.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import hasila.lexicon.Lexicon;
import hasila.mention.figure.FigureFinder;
import hasila.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the tables of example phrases. */
class FigureExamplesTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static List<Figure> find(String text) {
    return FigureFinder.find(LEXICON.read(Tokenizer.tokenize(text)), List.of());
  }

  private static List<String> read(String text) {
    return find(text).stream().map(figure -> Examples.line(figure, text)).toList();
  }

  @TestFactory
  Stream<DynamicTest> readsTheExamples() {
    return Examples.byPhrase("numbers.examples.tsv").entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(), () -> assertThat(read(e.getKey())).isEqualTo(e.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> findsNoneWhereNoneIs() {
    return Examples.lines("numbers.none.tsv").stream()
        .map(text -> DynamicTest.dynamicTest(text, () -> assertThat(read(text)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> stillHasTheKnownGaps() {
    return Examples.byPhrase("numbers.gaps.tsv").entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () ->
                        assertThat(read(e.getKey()))
                            .as("this works now: move the line to numbers.examples.tsv")
                            .doesNotContainAnyElementsOf(e.getValue())));
  }

  /** A disputed case is read as its reason says: qualifier, low, best and high of each figure. */
  @TestFactory
  Stream<DynamicTest> standsByWhatIsDisputed() {
    List<String> lines = Examples.lines("disputed.tsv");
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.split("\t"))
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[0] + " " + cells[1],
                    () ->
                        assertThat(
                                find(cells[5]).stream()
                                    .map(f -> Examples.sense(f).split("\t"))
                                    .map(f -> String.join(" ", List.of(f).subList(1, 5)))
                                    .collect(Collectors.joining("; ")))
                            .isEqualTo(cells[3])));
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
                        "(?<=[\u0628\u062A\u0633\u0645\u0645])(?=[\u0621-\u064A])", "\u0640\u0640"),
            "tashkeel",
                text ->
                    text.replaceAll(
                        "(?<=[\u0628\u062A\u0633\u0645\u0646])(?=[\u0621-\u064A])", "\u064E"),
            "direction marks", text -> text.replaceAll("(?<=[0-9])(?=[^0-9])", "\u200F"),
            "presentation forms", FigureExamplesTest::shape);
    for (String text : Examples.byPhrase("numbers.examples.tsv").keySet()) {
      List<String> plain = find(text).stream().map(Examples::sense).toList();
      spellings.forEach(
          (name, spelling) ->
              assertThat(find(spelling.apply(text)).stream().map(Examples::sense).toList())
                  .as(name + ": " + spelling.apply(text))
                  .isEqualTo(plain));
    }
  }

  /** The digits of another script; beside Latin letters («10h30») nobody writes them. */
  private static String digits(String text, char zero) {
    if (text.chars().anyMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
      return text;
    }
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
