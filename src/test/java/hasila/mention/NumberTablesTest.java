package hasila.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.lexicon.Lexicon;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import hasila.mention.figure.FigureFinder;
import hasila.text.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the example of every row of the tables of numbers, once with each of the row's forms in its
 * place: the form must be what makes the figure, and the figure must be what the row says.
 */
class NumberTablesTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Map<String, Integer> TIMES =
      Map.of(
          "magnitude",
          1,
          "accusative",
          20,
          "dual",
          2,
          "plural",
          5,
          "hundred",
          1,
          "hundreds",
          1,
          "letter",
          5,
          "hamza_hundreds",
          1);

  private static List<Figure> find(String text) {
    return FigureFinder.find(LEXICON.read(Tokenizer.tokenize(text)), List.of());
  }

  /** The example with each of the forms in the place of the one it holds. */
  private static List<String> variants(Row row, String column) {
    String example = row.example();
    List<String> forms = row.list(column);
    for (String clitic : List.of(" ", " ال", " ف", " و", " وال")) {
      String padded = " " + example + " ";
      Optional<String> own =
          forms.stream()
              .filter(form -> padded.contains(clitic + form + " "))
              .max((a, b) -> a.length() - b.length());
      if (own.isPresent()) {
        return forms.stream()
            .map(
                form ->
                    padded.replace(clitic + own.get() + " ", clitic + joined(form) + " ").strip())
            .toList();
      }
    }
    throw new AssertionError("the example «" + example + "» holds no form of its row");
  }

  /** A digit inside a form touches the letter before: «م2». */
  private static String joined(String form) {
    return form.replaceAll(" (?=[0-9\u0660-\u0669])", "");
  }

  private static Stream<DynamicTest> each(String table, BiConsumer<Row, String> check) {
    return Table.load(table).rows().stream()
        .flatMap(
            row ->
                variants(row, "forms").stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                table + ": " + text, () -> check.accept(row, text))));
  }

  private static Figure only(String text) {
    List<Figure> figures = find(text);
    assertThat(figures).as(text).hasSize(1);
    return figures.get(0);
  }

  private static String kind(Figure figure) {
    return figure.kind().name().toLowerCase(Locale.ROOT);
  }

  @TestFactory
  Stream<DynamicTest> numberWords() {
    return each(
        "number-words",
        (row, text) -> {
          String shape = row.cell("shape");
          // «5K»: the letter touches the digits.
          Figure figure = only(shape.equals("letter") ? text.replaceFirst(" ", "") : text);
          long value = row.number("value");
          if (shape.equals("name")) {
            assertThat(figure.kind()).isEqualTo(Figure.Kind.IDENTIFIER);
          } else if (shape.equals("point")) {
            assertThat(figure.amount().best()).contains(new BigDecimal("3.5"));
          } else if (shape.equals("minus")) {
            assertThat(figure.amount().best()).contains(BigDecimal.valueOf(-5));
          } else if (shape.equals("except")) {
            assertThat(figure.amount().best().orElseThrow()).isEqualByComparingTo("750000");
          } else if (shape.equals("bound_unit")) {
            assertThat(figure.amount().best().orElseThrow())
                .isEqualByComparingTo(BigDecimal.valueOf(10 + value));
          } else if (shape.equals("unit") && value <= 2) {
            assertThat(figure.amount().best().orElseThrow().longValueExact() % 10).isEqualTo(value);
          } else if (shape.equals("plural") && value == 10) {
            assertThat(figure.amount().low()).contains(BigDecimal.valueOf(20));
          } else {
            assertThat(figure.amount().best().orElseThrow())
                .as(text)
                .isEqualByComparingTo(BigDecimal.valueOf(value * TIMES.getOrDefault(shape, 1)));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> ordinals() {
    return each(
        "ordinals",
        (row, text) -> {
          switch (row.cell("shape")) {
            case "name" -> assertThat(find(text)).isEmpty();
            case "compound" ->
                assertThat(only(text).amount().best())
                    .contains(BigDecimal.valueOf(row.number("value") + 20));
            default -> {
              assertThat(only(text).kind()).isEqualTo(Figure.Kind.ORDINAL);
              assertThat(only(text).amount().best())
                  .contains(BigDecimal.valueOf(row.number("value")));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> fractions() {
    return each(
        "fractions",
        (row, text) -> {
          double times = row.cell("shape").equals("plural") ? 3 : 1;
          assertThat(only(text).kind()).isEqualTo(Figure.Kind.PERCENT);
          assertThat(only(text).amount().best().orElseThrow().doubleValue())
              .isCloseTo(
                  100 * times * row.number("numerator") / row.number("denominator"),
                  org.assertj.core.data.Offset.offset(0.006));
        });
  }

  @TestFactory
  Stream<DynamicTest> hedges() {
    return each(
        "hedges",
        (row, text) -> assertThat(only(text).amount().qualifier()).isEqualTo(row.cell("bound")));
  }

  @TestFactory
  Stream<DynamicTest> quantities() {
    return each(
        "quantities",
        (row, text) -> {
          assertThat(only(text).amount().qualifier()).isEqualTo("vague");
          assertThat(only(text).amount().low().isPresent())
              .isEqualTo(!row.cell("kind").equals("some"));
        });
  }

  @TestFactory
  Stream<DynamicTest> units() {
    return each("units", NumberTablesTest::isUnit);
  }

  @TestFactory
  Stream<DynamicTest> pluralUnits() {
    return Table.load("units").rows().stream()
        .flatMap(
            row ->
                row.list("plurals").stream()
                    .map(form -> DynamicTest.dynamicTest(form, () -> isUnit(row, "5 " + form))));
  }

  private static void isUnit(Row row, String text) {
    Figure figure = only(text);
    assertThat(kind(figure))
        .as(text)
        .isEqualTo(row.cell("kind").equals("time") ? "duration" : row.cell("kind"));
    assertThat(figure.unit())
        .as(text)
        .isEqualTo(row.cell("kind").equals("count") ? "" : row.cell("unit"));
    assertThat(figure.unitCode()).as(text).isEqualTo(row.cell("code"));
  }

  @TestFactory
  Stream<DynamicTest> smallTables() {
    Map<String, Function<String, Boolean>> checks =
        Map.of(
            "percents", text -> only(text).kind() == Figure.Kind.PERCENT,
            "changes", text -> find(text).size() == 2,
            "day-parts",
                text ->
                    only(text).kind() == Figure.Kind.TIME
                        && only(text).span().end() == text.length(),
            "named", text -> only(text).kind() == Figure.Kind.IDENTIFIER,
            "age-words", text -> only(text).kind() == Figure.Kind.AGE);
    return checks.entrySet().stream()
        .flatMap(
            e ->
                each(
                    e.getKey(),
                    (row, text) -> assertThat(e.getValue().apply(text)).as(text).isTrue()));
  }
}
