package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.row.ClaimColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person does in the workbook, of either language, is there after the next run. */
class MarkedWorkbookTest extends WorkedFolder {
  private Path xlsx() {
    return out.resolve("claims.xlsx");
  }

  /** Saves the sheet of claims as a person would who changed the row of a figure. */
  private List<List<String>> changed(String figure, Map<ClaimColumn, String> cells)
      throws IOException {
    List<List<String>> sheet = new ArrayList<>();
    for (List<String> row : SheetRows.sheet(xlsx(), "claims")) {
      sheet.add(new ArrayList<>(row));
    }
    int evidence = SheetRows.place(sheet, ClaimColumn.EVIDENCE);
    for (List<String> row : sheet) {
      if (row.get(evidence).contains("⟦" + figure + "⟧")) {
        cells.forEach((column, value) -> row.set(SheetRows.place(sheet, column), value));
      }
    }
    return sheet;
  }

  private void save(List<List<String>> sheet) throws IOException {
    try (OutputStream stream = Files.newOutputStream(xlsx());
        Workbook book = new Workbook(stream, "Test", null)) {
      book.newWorksheet("summary").value(0, 0, "claims");
      Worksheet claims = book.newWorksheet("claims");
      for (int row = 0; row < sheet.size(); row++) {
        for (int column = 0; column < sheet.get(row).size(); column++) {
          claims.value(row, column, sheet.get(row).get(column));
        }
      }
    }
    later(xlsx());
  }

  private static void later(Path file) throws IOException {
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 60_000));
  }

  @ParameterizedTest
  @CsvSource({"ar,خطأ · wrong", "ar,خطأ", "ar,wrong", "en,wrong"})
  void aMarkIsThereAfterTheNextRunInEitherLanguage(String language, String mark)
      throws IOException {
    run("--language", language);
    save(changed("40", Map.of(ClaimColumn.REVIEW, mark, ClaimColumn.REVIEW_NOTE, "لا")));
    assertThat(run("--language", "ar").err()).contains("reviewed 1 claim\n");
    assertThat(claim("40")).containsEntry("review", "wrong").containsEntry("review_note", "لا");
    run("--language", "en");
    assertThat(claim("40")).containsEntry("review", "wrong").containsEntry("review_note", "لا");
    assertThat(out.resolve("claims.lost.csv")).doesNotExist();
  }

  @Test
  void aFixedRowKeepsWhatWasWrittenInArabic() throws IOException {
    run("--language", "ar");
    Map<String, String> was = claim("40");
    save(
        changed(
            "40",
            Map.of(
                ClaimColumn.REVIEW, "مصحح · fixed",
                ClaimColumn.EVENT, "إصابة",
                ClaimColumn.CAUSE, "انفجار · explosion",
                ClaimColumn.GROUP, "مدنيون؛ نساء",
                ClaimColumn.BEST, "41")));
    run("--language", "en");
    Map<String, String> now = claim("40");
    assertThat(now)
        .containsEntry("review", "fixed")
        .containsEntry("event", "injured")
        .containsEntry("cause", "explosion")
        .containsEntry("group", "civilian;woman")
        .containsEntry("best", "41");
    for (String same : List.of("unit", "status", "count_once", "checks", "when_basis", "section")) {
      assertThat(now.get(same)).as(same).isEqualTo(was.get(same));
    }
    run("--language", "ar");
    assertThat(claim("40")).isEqualTo(now);
  }

  @Test
  void theSheetSavedAsCsvIsReadToo() throws IOException {
    run("--language", "ar");
    List<List<String>> sheet = changed("70", Map.of(ClaimColumn.REVIEW, "صحيح"));
    Path saved = folder.resolve("amal.csv");
    try (CSVPrinter csv =
        new CSVPrinter(
            Files.newBufferedWriter(saved), CSVFormat.DEFAULT.builder().setDelimiter(";").get())) {
      for (List<String> row : sheet) {
        csv.printRecord(row);
      }
    }
    assertThat(run("--reviews", saved).code()).isZero();
    assertThat(claim("70")).containsEntry("review", "ok").containsEntry("reviewer", "amal");
  }
}
