package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.cell.Column;
import hasila.output.cell.IncidentColumn;
import hasila.output.row.ClaimColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook of a whole run, in both languages. */
class WorkbookTest extends WorkedFolder {
  private static final String DATED = "دمشق - وكالات - 6 تشرين الأول 2024\n\n";

  private Path xlsx() {
    return out.resolve("claims.xlsx");
  }

  private void hasTheRows(String name, String csv, Column<?>[] columns) throws IOException {
    List<List<String>> sheet = SheetRows.sheet(xlsx(), name);
    List<CSVRecord> rows = Command.rows(out.resolve(csv));
    assertThat(sheet).hasSize(rows.size() + 2);
    for (Column<?> column : columns) {
      int place = SheetRows.place(sheet, column);
      for (int row = 0; row < rows.size(); row++) {
        List<String> cells = sheet.get(row + 2);
        String shown = place < cells.size() ? cells.get(place) : "";
        String expected = rows.get(row).get(column.header());
        if (column.kind() == Column.Kind.CODE) {
          // «قتل · killed»
          shown = shown.replaceAll("[^;]* · ", "");
        }
        assertThat(shown).as("%s %d %s", name, row, column.header()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void hasTheRowsOfTheCsvFiles(String language) throws IOException {
    assertThat(Command.run("seeds", report, "-o", out, "--language", language).code()).isZero();
    hasTheRows("claims", "claims.csv", ClaimColumn.values());
    hasTheRows("incidents", "incidents.csv", IncidentColumn.values());
  }

  @Test
  void saysTheSameInCsvInEitherLanguage() throws IOException {
    run("--language", "en");
    byte[] english = Files.readAllBytes(out.resolve("claims.csv"));
    byte[] page = Files.readAllBytes(out.resolve("review.html"));
    run("--language", "ar");
    assertThat(Files.readAllBytes(out.resolve("claims.csv"))).isEqualTo(english);
    assertThat(Files.readAllBytes(out.resolve("review.html"))).isEqualTo(page);
    Command wrong = run("--language", "fr");
    assertThat(wrong.code()).isEqualTo(Extract.FAILED);
    assertThat(wrong.err()).contains("«fr» is no language of the workbook; give en or ar");
  }

  @Test
  void tellsEveryCheckInArabic() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("checks"));
    List<String> examples =
        Files.readAllLines(Path.of("src/test/resources/hasila/checks.examples.tsv"));
    for (int i = 0; i < examples.size(); i++) {
      String[] cells = examples.get(i).split("\t", -1);
      if (cells.length > 2 && cells[1].equals("fires")) {
        Files.writeString(
            reports.resolve(i + ".txt"), cells[2].replace("\\n", "\n"), StandardCharsets.UTF_8);
      }
    }
    Command.run(reports, "-o", out, "--language", "ar");
    List<List<String>> sheet = SheetRows.sheet(xlsx(), "claims");
    int english = SheetRows.place(sheet, ClaimColumn.CHECK_NOTE);
    int arabic = sheet.get(1).indexOf("التنبيه");
    int told = 0;
    for (List<String> row : sheet.subList(2, sheet.size())) {
      assertThat(row.get(arabic).isEmpty()).isEqualTo(row.get(english).isEmpty());
      assertThat(row.get(arabic).replaceAll("«[^»]*»|report_date|[0-9]+\\.txt", ""))
          .as(row.get(english))
          .doesNotContainPattern("[A-Za-z]");
      told += row.get(arabic).isEmpty() ? 0 : 1;
    }
    assertThat(told).isGreaterThan(100);
  }

  /** What the summary tells behind a heading, up to a blank line. */
  private List<List<String>> told(String heading) throws IOException {
    List<List<String>> told = new ArrayList<>();
    boolean found = false;
    int last = -1;
    try (ReadableWorkbook book = new ReadableWorkbook(xlsx().toFile(), SheetRows.WITH_FORMATS);
        Stream<Row> rows = book.findSheet("summary").orElseThrow().openStream()) {
      for (Row row : rows.toList()) {
        if (found && row.getRowNum() > last + 1) {
          break;
        }
        if (found) {
          List<String> cells = row.stream().map(SheetRows::text).toList();
          int end = cells.size();
          while (cells.get(end - 1).isEmpty()) {
            end--;
          }
          told.add(cells.subList(0, end));
        }
        found |= row.getCellText(0).equals(heading);
        last = row.getRowNum();
      }
    }
    return told;
  }

  @Test
  void addsUpWhatCountsOnce() throws IOException {
    Files.writeString(
        report,
        DATED
            + "أعلنت وزارة الصحة مقتل 5 مدنيين بقصف على حلب اليوم، وأصيب أكثر من 12 آخرين.\n\n"
            + "وقالت الشرطة إن نحو 40 شخصا قتلوا في حريق في حمص أمس.\n\n"
            + "واعتقل العشرات في درعا اليوم، ونزحت 7 عائلات من حماة، وبلغت الخسائر 9 ملايين دولار.\n");
    run("--language", "en");
    assertThat(told("By event: rows that count once"))
        .contains(
            List.of("killed", "people", "2", "45", "45", "0", "0"),
            List.of("injured", "people", "1", "12", "12", "1", "0"),
            List.of("detained", "people", "1", "20", "99", "0", "0"),
            List.of("displaced", "families", "1", "7", "7", "0", "0"))
        .noneMatch(row -> row.contains("money"));
    assertThat(told("By month: people, in rows that count once"))
        .contains(List.of("2024-10", "45", "45", "12", "12", "", "", "20", "99"));
    assertThat(told("By place: people, in rows that count once"))
        .anySatisfy(row -> assertThat(row).startsWith("حمص · SY", "40", "40"))
        .anySatisfy(row -> assertThat(row).startsWith("حلب · SY", "5", "5"));
    assertThat(told("What was read, and what to look at"))
        .contains(List.of("Reports", "1"), List.of("Claims", "6"));
    edit("نحو 40", Map.of("review", "wrong"));
    run("--language", "ar");
    assertThat(told("بحسب الحدث: ما يجمع من الأسطر"))
        .as("but for what a person marked as wrong")
        .contains(List.of("قتل", "أشخاص", "1", "5", "5", "0", "0"));
    assertThat(told("ما قرئ، وما يستحق النظر")).contains(List.of("منها خطأ، وليس فيما يلي", "1"));
  }

  @Test
  void namesTheRowsToLookAtFirst() throws IOException {
    Files.writeString(report, DATED + "قتل 12 شخصا بينهم 15 طفلا في قصف على بلدة الأتارب اليوم.\n");
    run("--language", "ar");
    assertThat(told("انظر في هذه أولا"))
        .contains(List.of("أسطر عليها تنبيه: الجزء أكبر من الكل", "2"));
    List<String> first = told("أكبر ما يجمع وعليه تنبيه").get(1);
    assertThat(first.get(0)).startsWith("الجزء 15 «طفلا»").endsWith("تابع لرقم آخر.");
    assertThat(first.subList(1, 5)).containsExactly("claims 4", "15", "طفلا", "قتل");
    edit("12", Map.of("review", "ok"));
    edit("15", Map.of("review", "wrong"));
    run("--language", "ar");
    assertThat(told("أكبر ما يجمع وعليه تنبيه")).as("looked at").isEmpty();
  }
}
