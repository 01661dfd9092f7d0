package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hasila.claim.scene.Claim;
import hasila.date.days.Resolved;
import hasila.date.today.ReportDay;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Thing;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import hasila.output.cell.CodeNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** OUTPUT.md explains each code of each column, and none that there is not. */
class CodesTest {
  /** What is a blank cell. */
  private static final Set<String> BLANK = Set.of("none", "unknown", "unresolved");

  private static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put("event", words(Event.values()));
    columns.put("cause", words(Cause.values()));
    columns.put("count_once", words(Claim.CountOnce.values()));
    columns.put("unit", words(Thing.values()));
    columns.put("group", Group.words());
    columns.put("status", words(Claim.Status.values()));
    columns.put("who_basis", words(Claim.Who.Basis.values()));
    columns.put("section", words(Claim.Section.values()));
    columns.put("when_relation", words(Resolved.Relation.values()));
    columns.put("when_precision", words(Resolved.Precision.values()));
    columns.put("when_basis", words(Claim.When.Basis.values()));
    columns.put("report_date_basis", words(ReportDay.Basis.values()));
    List<String> kinds = words(Figure.Kind.values());
    kinds.add("date");
    columns.put("kind", kinds);
    columns.put("checks", CheckCode.words());
    columns.put("review", List.of("ok", "wrong", "fixed"));
    return columns;
  }

  @TestFactory
  Stream<DynamicTest> eachCodeOfAColumnHasWordsInBothLanguages() {
    return columns().entrySet().stream()
        .map(
            column ->
                dynamicTest(
                    column.getKey(),
                    () ->
                        assertThat(CodeNames.codes(column.getKey()))
                            .containsExactlyInAnyOrderElementsOf(column.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> eachCodeOfAColumnIsExplained() throws IOException {
    String page = Files.readString(Path.of("OUTPUT.md"));
    return columns().entrySet().stream()
        .map(
            column ->
                dynamicTest(
                    column.getKey(),
                    () ->
                        assertThat(explained(page, column.getKey()))
                            .containsExactlyInAnyOrderElementsOf(column.getValue())));
  }

  private static List<String> words(Enum<?>[] codes) {
    return new ArrayList<>(
        Arrays.stream(codes)
            .map(code -> code.name().toLowerCase(Locale.ROOT))
            .filter(code -> !BLANK.contains(code))
            .toList());
  }

  /** The codes of a column's table that have some words behind them. */
  private static List<String> explained(String page, String column) {
    String heading = "### `" + column + "`\n";
    assertThat(page).contains(heading);
    String section = page.substring(page.indexOf(heading) + heading.length());
    return section
        .lines()
        .takeWhile(line -> !line.startsWith("#") && !line.startsWith("<!--"))
        .filter(line -> line.matches("\\| `[a-z_]+` \\| .{3,} \\|.*"))
        .map(line -> line.substring(3, line.indexOf('`', 3)))
        .toList();
  }
}
