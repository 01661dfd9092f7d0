package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What incidents.csv and {@code count_once} say of a few reports of one run. */
class IncidentExamplesTest {
  @TempDir static Path folder;

  private record Example(int line, String incidents, String countOnce, List<String> reports) {}

  private static List<Example> examples() throws IOException {
    try (InputStream file =
        IncidentExamplesTest.class.getResourceAsStream("incidents.examples.tsv")) {
      List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return IntStream.range(0, lines.size())
          .filter(i -> !lines.get(i).startsWith("#") && !lines.get(i).startsWith("incidents\t"))
          .mapToObj(i -> example(i + 1, lines.get(i).split("\t", -1)))
          .toList();
    }
  }

  private static Example example(int line, String[] cells) {
    assertThat(cells).as("line %d", line).hasSize(3);
    return new Example(line, cells[0], cells[1], List.of(cells[2].split(" \\|\\| ")));
  }

  @TestFactory
  Stream<DynamicTest> everyExample() throws IOException {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest("line " + example.line(), () -> run(example)));
  }

  private static void run(Example example) throws IOException {
    Path run = Files.createDirectory(folder.resolve("line" + example.line()));
    StringBuilder lines = new StringBuilder();
    for (String report : example.reports()) {
      String[] dated = report.split(" ", 2);
      String date = dated[0].equals("-") ? "" : ",\"date\":\"" + dated[0] + "\"";
      lines.append("{\"text\":\"" + dated[1].replace("\"", "\\\"") + "\"" + date + "}\n");
    }
    Path input = Files.writeString(run.resolve("r.jsonl"), lines);
    Path out = run.resolve("out");
    assertThat(Command.run(input, "-o", out, "--format", "csv").code()).isZero();
    assertThat(incidents(out)).isEqualTo(example.incidents());
    assertThat(countOnce(out)).isEqualTo(example.countOnce());
  }

  private static String incidents(Path out) {
    return Command.rows(out.resolve("incidents.csv")).stream()
        .map(
            row ->
                (row.get("date_start").isEmpty() ? "-" : row.get("date_start"))
                    + toll(row, "killed")
                    + toll(row, "injured")
                    + toll(row, "children_killed"))
        .collect(Collectors.joining("; "));
  }

  private static String toll(CSVRecord row, String harm) {
    String low = row.get(harm + "_low");
    String high = row.get(harm + "_high");
    return " " + (high.isEmpty() ? "-" : low.equals(high) ? low : low + ".." + high);
  }

  private static String countOnce(Path out) {
    Map<String, String> byReport = new LinkedHashMap<>();
    Command.rows(out.resolve("claims.csv"))
        .forEach(
            row -> byReport.merge(row.get("report"), row.get("count_once"), (a, b) -> a + "," + b));
    return String.join("|", byReport.values());
  }
}
