package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.check.facts.Finding;
import hasila.output.cell.Extraction;
import hasila.text.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every check speaks where it must and is silent where it only looks as if it must. */
class CheckExamplesTest {
  private static final int LEAST = 10;
  private static final Pipeline PIPELINE = new Pipeline();

  private record Example(int line, String check, String verdict, String report) {
    boolean fires() {
      return verdict.equals("fires");
    }
  }

  private static List<Example> examples() throws IOException {
    try (InputStream file = CheckExamplesTest.class.getResourceAsStream("checks.examples.tsv")) {
      List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
          .filter(i -> !lines.get(i).startsWith("#") && !lines.get(i).startsWith("check\t"))
          .map(i -> example(i + 1, lines.get(i).split("\t", -1)))
          .toList();
    }
  }

  private static Example example(int line, String[] cells) {
    assertThat(cells).as("line %d", line).hasSize(3);
    assertThat(cells[1]).as("line %d", line).isIn("fires", "silent");
    return new Example(line, cells[0], cells[1], cells[2].replace("\\n", "\n"));
  }

  @TestFactory
  Stream<DynamicTest> everyExample() throws IOException {
    return examples().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    "line " + e.line() + " " + e.check() + " " + e.verdict(), () -> run(e)));
  }

  private static void run(Example example) {
    Report report = new Report("example", example.report(), 1, "UTF-8", "", "");
    Extraction found = PIPELINE.extract(report, Optional.empty());
    List<Finding> findings =
        found.findings().stream().filter(f -> f.code().word().equals(example.check())).toList();
    if (example.fires()) {
      assertThat(findings).as(example.report()).hasSizeBetween(1, 2);
      assertThat(findings).allSatisfy(CheckExamplesTest::speaks);
    } else {
      assertThat(findings).as(example.report()).isEmpty();
    }
  }

  /** A note is a sentence, and it belongs to rows. */
  private static void speaks(Finding finding) {
    assertThat(finding.note()).endsWith(".").doesNotContain("null").hasSizeGreaterThan(20);
    assertThat(finding.mentions()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(finding.claims()).isNotEmpty().isSorted();
  }

  @Test
  void everyCheckHasTenOfEach() throws IOException {
    Map<String, Map<String, Long>> counts =
        examples().stream()
            .collect(
                Collectors.groupingBy(
                    Example::check,
                    Collectors.groupingBy(Example::verdict, Collectors.counting())));
    assertThat(counts)
        .hasSizeGreaterThanOrEqualTo(7)
        .allSatisfy(
            (check, verdicts) ->
                assertThat(verdicts)
                    .as(check)
                    .hasSize(2)
                    .allSatisfy((verdict, n) -> assertThat(n).isGreaterThanOrEqualTo(LEAST)));
  }
}
