package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.file.Rendered;
import hasila.series.Series;
import hasila.series.SeriesRow;
import hasila.text.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What series.csv says of a few reports of one run, and what it must not say of look-alikes. */
class SeriesExamplesTest {
  private static final int DAY = "2021-09-03".length();
  private static final Pipeline PIPELINE = new Pipeline();

  @TempDir static Path folder;

  private record Example(int line, String kind, boolean fires, List<String> reports) {}

  private static List<Example> examples() throws IOException {
    try (InputStream file = SeriesExamplesTest.class.getResourceAsStream("series.examples.tsv")) {
      List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return IntStream.range(0, lines.size())
          .filter(i -> !lines.get(i).startsWith("#") && !lines.get(i).startsWith("kind\t"))
          .mapToObj(i -> example(i + 1, lines.get(i).split("\t", -1)))
          .toList();
    }
  }

  private static Example example(int line, String[] cells) {
    assertThat(cells).as("line %d", line).hasSize(3);
    assertThat(cells[1]).as("line %d", line).isIn("fires", "silent");
    return new Example(
        line, cells[0], cells[1].equals("fires"), List.of(cells[2].split(" \\|\\| ")));
  }

  @TestFactory
  Stream<DynamicTest> everyExample() throws IOException {
    return examples().stream()
        .map(e -> DynamicTest.dynamicTest("line " + e.line() + " " + e.kind(), () -> run(e)));
  }

  private static void run(Example example) throws IOException {
    List<SeriesRow> rows = new ArrayList<>();
    try (Series series = new Series(folder, "series")) {
      for (int i = 0; i < example.reports().size(); i++) {
        String text = example.reports().get(i);
        Report report = new Report(i + ".txt", text.substring(DAY + 1), 1, "UTF-8", "", "");
        series.add(
            Rendered.of(
                    PIPELINE.extract(report, Optional.of(LocalDate.parse(text.substring(0, DAY)))))
                .series());
      }
      series.write(entry -> true, rows::add);
    }
    List<SeriesRow> said = rows.stream().filter(row -> row.check().equals(example.kind())).toList();
    if (!example.fires()) {
      assertThat(said).isEmpty();
      return;
    }
    assertThat(said).isNotEmpty();
    assertThat(rows.stream().map(SeriesRow::series).distinct()).hasSize(1);
    SeriesRow last = said.get(said.size() - 1);
    assertThat(last.note()).endsWith(".");
    assertThat(last.previousClaim()).isNotEmpty().isNotEqualTo(last.entry().claimId());
  }
}
