package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hasila.ClaimExamplesTest.Example;
import hasila.claim.scene.Claim;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Thing;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole reports: every cell that a person reads, and each victim counted once. */
class ReportExamplesTest {
  private static final String FILE = "reports.examples.tsv";

  private static final Set<String> CELLS = Set.of("who", "event", "when", "place", "count_once");

  /** Units that count people. */
  private static final Set<Thing> PEOPLE =
      Set.of(Thing.PERSON, Thing.BODY, Thing.CASE, Thing.FAMILY);

  @TestFactory
  Stream<DynamicTest> everyRow() throws IOException {
    return ClaimExamplesTest.examples(FILE).stream()
        .map(e -> dynamicTest(name(e), () -> ClaimExamplesTest.holds(e)));
  }

  @TestFactory
  Stream<DynamicTest> everyRowNamesWhatAPersonReads() throws IOException {
    return ClaimExamplesTest.examples(FILE).stream()
        .map(e -> dynamicTest(name(e), () -> assertThat(e.rows()).allSatisfy(this::namesAll)));
  }

  private void namesAll(List<String> row) {
    assertThat(row.stream().map(cell -> cell.replaceFirst("=.*", ""))).containsAll(CELLS);
  }

  @TestFactory
  Stream<DynamicTest> everyVictimCountsOnce() throws IOException {
    return ClaimExamplesTest.examples(FILE).stream()
        .map(
            e ->
                dynamicTest(
                    name(e),
                    () -> {
                      Set<String> right = new TreeSet<>();
                      e.sums().forEach(sum -> right.add(sum.replaceFirst("^!", "")));
                      if (right.equals(new TreeSet<>(e.sums()))) {
                        assertThat(sums(e)).isEqualTo(right);
                      } else {
                        assertThat(sums(e)).as("take the «!» away").isNotEqualTo(right);
                      }
                    }));
  }

  /** What the rows to be added up come to: «killed=12». */
  private static Set<String> sums(Example example) {
    return ClaimExamplesTest.read(example).claims().stream()
        .filter(ReportExamplesTest::isCounted)
        .collect(
            Collectors.groupingBy(
                claim -> claim.event().name().toLowerCase(Locale.ROOT),
                Collectors.reducing(
                    BigDecimal.ZERO,
                    claim -> claim.figure().amount().best().orElseThrow(),
                    BigDecimal::add)))
        .entrySet()
        .stream()
        .map(sum -> sum.getKey() + "=" + sum.getValue().toPlainString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isCounted(Claim claim) {
    return claim.countOnce() == Claim.CountOnce.YES
        && claim.event() != Event.NONE
        && PEOPLE.contains(claim.unit())
        && claim.figure().amount().best().isPresent();
  }

  private static String name(Example example) {
    return "line " + example.line() + " " + example.rule();
  }
}
