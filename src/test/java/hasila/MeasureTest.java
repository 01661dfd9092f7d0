package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that a person marked tell how many of the program's rows are right. */
class MeasureTest {
  private static final List<String> COLUMNS =
      List.of("claim_id", "report", "count_text", "event", "place", "review", "review_note");

  @TempDir Path folder;
  private Path reports;
  private Path marked;

  @BeforeEach
  void writeReport() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    marked = folder.resolve("marked.csv");
    Files.writeString(
        reports.resolve("a.txt"), "قتل 7 مدنيين في مدينة درعا، وأصيب 12 شخصا في مدينة حلب.\n");
  }

  private Command measure(String... rows) throws IOException {
    Files.writeString(marked, String.join(",", COLUMNS) + "\n" + String.join("\n", rows) + "\n");
    return Command.run(reports, "--measure", marked, "-o", folder.resolve("none"));
  }

  @Test
  void tellsWhatIsRight() throws IOException {
    Command right =
        measure(
            "a.txt#4,a.txt,7,killed,مدينة درعا,ok,", "a.txt#34,a.txt,12,injured,مدينة حلب,fixed,");
    assertThat(right.code()).isZero();
    assertThat(right.out().lines())
        .contains(
            "figures found               2 of      2  100.0 %",
            "rows right, place too       2 of      2  100.0 %");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void namesEachCellThatIsNot() throws IOException {
    assertThat(
            measure(
                    "a.txt#4,a.txt,7,injured,مدينة درعا,fixed,",
                    "a.txt#34,a.txt,12,injured,مدينة حلب,wrong,")
                .out()
                .lines())
        .contains(
            "a.txt#4: what happened: «killed» where «injured» is right",
            "a.txt#34: no claim: 12",
            "what happened               0 of      1    0.0 %",
            "rows that are claims        1 of      2   50.0 %");
  }

  @Test
  void aRowAddedByHandIsAFigureToFind() throws IOException {
    assertThat(
            measure(
                    ",a.txt,7,killed,مدينة درعا,ok,",
                    ",a.txt,خمسون,killed,,,",
                    "b.txt#4,b.txt,5,killed,,ok,")
                .out()
                .lines())
        .contains(
            "a.txt: not found: خمسون",
            "a.txt#34: no claim: 12",
            "b.txt: is in the table, but was not read",
            "figures found               1 of      2   50.0 %");
  }

  @Test
  void blankCellsOfAnAddedRowSayNothing() throws IOException {
    assertThat(measure(",a.txt,7,,,,", "a.txt#34,a.txt,12,injured,مدينة حلب,,").out().lines())
        .contains(
            "rows without a mark, left out: 1",
            "figures found               1 of      1  100.0 %",
            "rows right, place too       1 of      1  100.0 %");
  }

  @Test
  void aTableWithoutMarksIsRefused() throws IOException {
    Command refused = measure("a.txt#4,a.txt,7,killed,مدينة درعا,,");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .endsWith(
            "marked.csv: no row is marked; write ok, wrong or fixed into the column review\n");
  }
}
