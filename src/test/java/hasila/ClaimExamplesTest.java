package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hasila.claim.scene.Claim;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.output.cell.Extraction;
import hasila.place.KnownPlace;
import hasila.text.Report;
import hasila.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules by which words are joined to figures, each shown by sentences and their rows. */
class ClaimExamplesTest {
  /** Fewer sentences are no rule but a single case. */
  private static final int LEAST = 5;

  private static final LocalDate DAY = LocalDate.of(2024, 5, 16);
  private static final Pipeline PIPELINE = new Pipeline();

  /**
   * One sentence or report, with the rows that it must give: a figure and some of its cells; and
   * what they add up to, event by event, if that is said.
   */
  record Example(int line, String rule, String text, List<List<String>> rows, List<String> sums) {}

  static List<Example> examples(String name) throws IOException {
    List<Example> examples = new ArrayList<>();
    try (InputStream file = ClaimExamplesTest.class.getResourceAsStream(name)) {
      List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      String rule = "";
      for (int i = 0; i < lines.size(); i++) {
        List<String> cells = List.of(lines.get(i).split("\t", -1));
        switch (cells.get(0)) {
          case "rule", "report" -> rule = cells.get(1);
          case "text" ->
              examples.add(
                  new Example(
                      i + 1,
                      rule,
                      cells.get(1).replace("\\n", "\n"),
                      new ArrayList<>(),
                      new ArrayList<>()));
          case "row" ->
              examples.get(examples.size() - 1).rows().add(cells.subList(1, cells.size()));
          case "sum" ->
              examples.get(examples.size() - 1).sums().addAll(cells.subList(1, cells.size()));
          default ->
              assertThat(lines.get(i).isBlank() || lines.get(i).startsWith("#"))
                  .as("%s line %d begins with rule, report, text, row, sum or #", name, i + 1)
                  .isTrue();
        }
      }
    }
    return examples;
  }

  @TestFactory
  Stream<DynamicTest> everySentence() throws IOException {
    return examples("claims.examples.tsv").stream()
        .map(e -> dynamicTest("line " + e.line() + " " + e.rule(), () -> holds(e)));
  }

  @Test
  void everyRuleHasFiveSentences() throws IOException {
    assertThat(
            examples("claims.examples.tsv").stream()
                .collect(Collectors.groupingBy(Example::rule, Collectors.counting())))
        .allSatisfy((rule, n) -> assertThat(n).as(rule).isGreaterThanOrEqualTo(LEAST));
  }

  static Extraction read(Example example) {
    Report report = new Report("example", example.text(), 1, "UTF-8", "", "");
    return PIPELINE.extract(report, Optional.of(DAY));
  }

  static void holds(Example example) {
    Extraction found = read(example);
    SoftAssertions softly = new SoftAssertions();
    softly
        .assertThat(found.claims().stream().map(claim -> count(found, claim)))
        .as("figures of «%s»", example.text())
        .containsExactlyElementsOf(example.rows().stream().map(row -> row.get(0)).toList());
    for (int i = 0; i < Math.min(found.claims().size(), example.rows().size()); i++) {
      for (String cell : example.rows().get(i).subList(1, example.rows().get(i).size())) {
        String name = cell.substring(0, cell.indexOf('='));
        String right = cell.substring(name.length() + 1);
        boolean gap = right.startsWith("!");
        var cellRead =
            softly
                .assertThat(value(found, found.claims().get(i), name))
                .as("%s of %s in «%s»", name, example.rows().get(i).get(0), example.text());
        if (gap) {
          cellRead.as("this works now: take the «!» away").isNotEqualTo(right.substring(1));
        } else {
          cellRead.isEqualTo(right);
        }
      }
    }
    softly.assertAll();
  }

  private static String count(Extraction found, Claim claim) {
    return found
        .report()
        .text()
        .substring(claim.figure().span().start(), claim.figure().span().end());
  }

  static String value(Extraction found, Claim claim, String name) {
    return switch (name) {
      case "who" -> claim.who().name();
      case "counted" -> claim.counted();
      case "event" -> claim.event() == Event.NONE ? "" : word(claim.event());
      case "unit" -> claim.unit().word();
      case "group" -> Group.joined(claim.groups());
      case "place" -> words(found, claim.place());
      case "place_name" -> claim.where().known().map(KnownPlace::name).orElse("");
      case "place_id" -> claim.where().known().map(KnownPlace::id).orElse("");
      case "admin1" -> claim.where().known().map(KnownPlace::admin1).orElse("");
      case "country" -> claim.where().known().map(KnownPlace::country).orElse("");
      case "cause" -> claim.cause() == Cause.NONE ? "" : word(claim.cause());
      case "by_whom" -> claim.byWhom();
      case "status" -> word(claim.status());
      case "count_once" -> word(claim.countOnce());
      case "part_of" -> other(found, claim.partOf());
      case "same_as" -> other(found, claim.sameAs());
      case "qualifier" -> claim.figure().amount().qualifier();
      case "low" -> number(claim.figure().amount().low());
      case "best" -> number(claim.figure().amount().best());
      case "high" -> number(claim.figure().amount().high());
      case "when" -> claim.when().map(ClaimExamplesTest::days).orElse("");
      default -> throw new IllegalArgumentException("no cell is called " + name);
    };
  }

  private static String words(Extraction found, Optional<Span> at) {
    return at.map(span -> found.report().text().substring(span.start(), span.end())).orElse("");
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private static String other(Extraction found, OptionalInt index) {
    return index.isPresent() ? count(found, found.claims().get(index.getAsInt())) : "";
  }

  /** «2024-05-15», «since 2024-05-15», «2024-05-01..2024-05-31». */
  private static String days(Claim.When when) {
    String start = when.start().map(LocalDate::toString).orElse("");
    String end = when.end().map(LocalDate::toString).orElse("");
    return switch (when.relation()) {
      case SINCE -> "since " + start;
      case UNTIL -> "until " + end;
      default -> start.equals(end) ? start : start + ".." + end;
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
