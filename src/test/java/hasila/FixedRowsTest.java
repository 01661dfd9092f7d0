package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A row that a person marked as fixed is that person's, over any number of runs. */
class FixedRowsTest extends WorkedFolder {
  @Test
  void aFixedRowKeepsItsCells() throws IOException {
    Map<String, String> was = claim("40");
    edit("40", FIX);
    for (int run = 0; run < 3; run++) {
      assertThat(run().err()).contains("reviewed 1 claim\n");
      assertThat(claim("40")).containsAllEntriesOf(FIX);
    }
    Map<String, String> now = claim("40");
    assertThat(now.get("rule")).isEqualTo(was.get("rule") + " · fixed by hand");
    for (String own : List.of("evidence", "report", "line", "start", "end", "claim_id")) {
      assertThat(now.get(own)).isEqualTo(was.get(own));
    }
    assertThat(out.resolve("claims.lost.csv")).doesNotExist();
  }

  @Test
  void whatSaysWhereItStandsIsWrittenAnew() throws IOException {
    Map<String, String> was = claim("40");
    Map<String, String> fix = new LinkedHashMap<>(FIX);
    fix.putAll(Map.of("line", "9", "start", "1", "section", "headline", "publisher", "أنا"));
    edit("40", fix);
    run();
    for (String column : List.of("line", "start", "section", "publisher")) {
      assertThat(claim("40").get(column)).as(column).isEqualTo(was.get(column));
    }
  }

  @Test
  void aFixedRowOfTheWorkbookKeepsItsCells() throws IOException {
    Map<String, String> row = new LinkedHashMap<>(claim("40"));
    row.putAll(FIX);
    Path xlsx = out.resolve("claims.xlsx");
    try (OutputStream stream = Files.newOutputStream(xlsx);
        Workbook book = new Workbook(stream, "Test", null)) {
      Worksheet sheet = book.newWorksheet("claims");
      int column = 0;
      for (Map.Entry<String, String> cell : row.entrySet()) {
        sheet.value(0, column, cell.getKey());
        sheet.value(1, column++, cell.getValue());
      }
    }
    run();
    assertThat(claim("40")).containsAllEntriesOf(FIX);
    run();
    assertThat(claim("40")).containsAllEntriesOf(FIX);
    assertThat(run("--format", "xlsx,jsonl").code()).isZero();
    assertThat(Files.readString(out.resolve("claims.jsonl"))).contains("\"best\":14,\"low\":10,");
  }

  @Test
  void whatIsNoNumberAndNoDayStandsThereAllTheSame() throws IOException {
    Map<String, String> fix =
        Map.of("review", "Fixed", "best", "about 14", "when_start", "spring", "event", "burnt");
    edit("40", fix);
    assertThat(run("--format", "csv,xlsx,html,jsonl").code()).isZero();
    assertThat(claim("40")).containsAllEntriesOf(fix);
    assertThat(Files.readString(out.resolve("claims.jsonl"))).contains("\"best\":\"about 14\"");
    assertThat(run().code()).isZero();
    assertThat(claim("40")).containsAllEntriesOf(fix);
  }

  @Test
  void theChecksGoByThePersonsFigures() throws IOException {
    Files.writeString(report, "قتل 4 أشخاص بينهم 12 طفلا في القصف.\n");
    run();
    assertThat(claim("12").get("checks")).contains("part_exceeds_whole");
    assertThat(claim("4").get("checks")).contains("part_exceeds_whole");
    edit("4", Map.of("review", "fixed", "best", "40", "low", "40", "high", "40"));
    run();
    assertThat(claim("4").get("checks")).isEmpty();
    assertThat(claim("4").get("check_note")).isEmpty();
    assertThat(claim("12").get("checks")).isEmpty();
  }

  @Test
  void aCheckThatThePersonTookOutDoesNotComeBack() throws IOException {
    Files.writeString(report, "قتل 4 أشخاص بينهم 12 طفلا في القصف.\n");
    run();
    edit("12", Map.of("review", "fixed", "checks", "", "check_note", ""));
    for (int run = 0; run < 2; run++) {
      run();
      assertThat(claim("12").get("checks")).isEmpty();
      assertThat(claim("12").get("check_note")).isEmpty();
      assertThat(claim("4").get("checks")).as("that row is not the person's").isNotEmpty();
    }
  }

  @Test
  void whatASpreadsheetRewroteIsNoCorrection() throws IOException {
    Files.writeString(report, "قتل 2,200 شخص في 4 آذار 2019.\n");
    run();
    edit(
        "2,200",
        Map.of("review", "fixed", "count_text", "2200", "date", "04/03/2019", "best", "2200.0"));
    run();
    assertThat(claim("2,200"))
        .containsAllEntriesOf(
            Map.of("count_text", "2,200", "date", "2019-03-04", "best", "2200", "review", "fixed"));
  }

  @Test
  void aFigureOfOtherDigitsAndSignsIsThePersons() throws IOException {
    Files.writeString(report, "قتل 3-5 أشخاص في القصف.\n");
    run();
    edit("3-5", Map.of("review", "fixed", "count_text", "35", "best", "35"));
    run();
    assertThat(claim("3-5")).containsEntry("count_text", "35");
  }

  @Test
  void wordsOfThePersonsOwnAmongTheChecksStay() throws IOException {
    Map<String, String> fix =
        Map.of("review", "fixed", "checks", "asked_the_author;two_hedges", "check_note", "سألته");
    edit("40", fix);
    for (int run = 0; run < 2; run++) {
      run();
      assertThat(claim("40")).containsEntry("checks", "asked_the_author");
    }
    edit("40", Map.of("review", "fixed", "checks", "asked_the_author", "check_note", "سألته"));
    run();
    assertThat(claim("40")).containsEntry("check_note", "سألته");
  }
}
