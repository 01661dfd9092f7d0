package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person did in the folder of a run is there after any number of further runs. */
class KeptWorkTest {
  private static final String TEXT =
      "أعلنت وزارة الصحة أمس مقتل 40 شخصا بينهم 12 طفلا في قصف على مدينة السلمية. وأصيب 70 آخرون.\n";

  @TempDir Path folder;
  private Path report;
  private Path out;

  @BeforeEach
  void runOnce() throws IOException {
    report = Files.writeString(folder.resolve("a.txt"), TEXT);
    out = folder.resolve("out");
    assertThat(run().code()).isZero();
  }

  private Command run(Object... options) {
    List<Object> arguments = new ArrayList<>(List.of(report, "-o", out));
    arguments.addAll(List.of(options));
    return Command.run(arguments.toArray());
  }

  private Map<String, String> claim(String figure) {
    return rows("claims.csv").stream()
        .filter(row -> row.get("evidence").contains("⟦" + figure + "⟧"))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, String>> rows(String name) {
    return Command.rows(out.resolve(name)).stream().map(CSVRecord::toMap).toList();
  }

  /** Changes cells of the row with a figure, as a spreadsheet would save the table. */
  private void edit(String figure, Map<String, String> cells) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : rows("claims.csv")) {
      Map<String, String> edited = new LinkedHashMap<>(row);
      if (row.get("evidence").contains("⟦" + figure + "⟧")) {
        edited.putAll(cells);
      }
      rows.add(edited);
    }
    save(out.resolve("claims.csv"), columns(), rows);
  }

  private List<String> columns() {
    return Command.rows(out.resolve("claims.csv")).get(0).getParser().getHeaderNames();
  }

  private static void save(Path table, List<String> columns, List<Map<String, String>> rows)
      throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(columns);
      for (Map<String, String> row : rows) {
        printer.printRecord(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
      }
    }
    Files.writeString(table, text);
  }

  private static final Map<String, String> FIX =
      Map.ofEntries(
          Map.entry("review", "fixed"),
          Map.entry("review_note", "سمعته بنفسي"),
          Map.entry("who_counted", "المستشفى الوطني"),
          Map.entry("count_text", "نحو 14"),
          Map.entry("counted", "مدنيا"),
          Map.entry("event", "injured"),
          Map.entry("date", "2019-03-04"),
          Map.entry("place", "حي الزهراء"),
          Map.entry("cause", "shelling"),
          Map.entry("best", "14"),
          Map.entry("low", "10"),
          Map.entry("high", ""),
          Map.entry("unit", "body"),
          Map.entry("group", "civilian"),
          Map.entry("status", "denied"),
          Map.entry("place_name", "حمص"),
          Map.entry("lat", "34.73"),
          Map.entry("when_start", "2019-03-04"),
          Map.entry("count_once", "denied"));

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

  private String day() {
    Map<String, String> row = rows("reports.csv").get(0);
    return row.get("report_date") + " " + row.get("report_date_basis");
  }

  private void correctDay(String day) throws IOException {
    List<String> columns =
        Command.rows(out.resolve("reports.csv")).get(0).getParser().getHeaderNames();
    Map<String, String> row = new LinkedHashMap<>(rows("reports.csv").get(0));
    row.put("report_date", day);
    save(out.resolve("reports.csv"), columns, List.of(row));
  }

  @Test
  void aCorrectedDayStays() throws IOException {
    assertThat(day()).isEqualTo(" ");
    correctDay("2019-03-05");
    for (int run = 0; run < 3; run++) {
      run();
      assertThat(day()).isEqualTo("2019-03-05 carried");
      assertThat(claim("40").get("when_start")).as("the day before").isEqualTo("2019-03-04");
    }
    run("--reports", out.resolve("reports.csv"));
    run();
    assertThat(day()).as("however it was told").isEqualTo("2019-03-05 carried");
    Path other = Files.writeString(folder.resolve("d.csv"), "report,report_date\na.txt,2020-01-02");
    run("--reports", other);
    assertThat(day()).isEqualTo("2020-01-02 given");
    correctDay("2019-04-05");
    run();
    assertThat(day()).isEqualTo("2019-04-05 carried");
    correctDay("");
    run();
    assertThat(day()).isEqualTo(" ");
  }

  @Test
  void onlyTheCorrectedDayIsCarried() throws IOException {
    Files.writeString(report, "اليوم الاثنين 6 أيار 2019\n" + TEXT);
    run();
    String found = day();
    assertThat(found).endsWith(" stated");
    String[] parts = found.substring(0, 10).split("-");
    correctDay(parts[2] + "/" + parts[1] + "/" + parts[0]);
    assertThat(run().err()).as("a spreadsheet wrote it in its way").doesNotContain("is not a day");
    assertThat(day()).isEqualTo(found);
    correctDay("gestern");
    assertThat(run().err()).contains("reports.csv: line 2: «gestern» is not a day");
    assertThat(day()).isEqualTo(found);
  }

  @Test
  void aFileSavedSinceTheRunIsCopied() throws IOException {
    for (String name : List.of("mentions.csv", "review.html", "claims.csv")) {
      Path file = out.resolve(name);
      String mine = Files.readString(file) + "\n";
      Files.writeString(file, mine);
      String copy = name.replace(".", ".before.");
      Command again = run();
      assertThat(again.err()).contains("kept     " + copy + ": " + name + ", saved since ");
      assertThat(out.resolve(copy)).hasContent(mine);
      assertThat(run().err()).as("the run's own is not").doesNotContain("kept ");
      Files.writeString(file, mine);
      run();
      assertThat(out.resolve(name.replace(".", ".before-2.")))
          .as("the copy is there already")
          .doesNotExist();
    }
  }

  @Test
  void aFileThatIsOnlyTouchedIsNotCopied() throws IOException {
    byte[] same = Files.readAllBytes(out.resolve("claims.csv"));
    Files.write(out.resolve("claims.csv"), same);
    assertThat(run().err()).doesNotContain("kept ");
    Files.delete(out.resolve(".extract.written"));
    assertThat(run().err()).as("without a record too").doesNotContain("kept ");
  }

  @Test
  void everyFileCountsAsAPersonsWithoutARecord() throws IOException {
    Files.delete(out.resolve(".extract.written"));
    Files.writeString(report, TEXT.replace("40", "50"));
    assertThat(run().err()).contains("kept     claims.before.csv: ");
    assertThat(Files.readString(out.resolve("claims.before.csv"))).contains("⟦40⟧");
  }

  @Test
  void whatThisRunDoesNotWriteIsNamed() throws IOException {
    Command again = run("--format", "csv");
    assertThat(again.err()).contains("left     claims.xlsx, review.html of an earlier run\n");
    assertThat(run("--format", "csv").err()).as("every time").contains("left     claims.xlsx, ");
    Files.delete(out.resolve("claims.xlsx"));
    assertThat(run("--format", "csv").err()).contains("left     review.html of an earlier run\n");
    assertThat(run().err()).doesNotContain("left ");
  }

  private Path reviews(String name, String mark, String note) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "claim_id,count_text,review,review_note\n%s,40,%s,%s\n"
            .formatted(claim("40").get("claim_id"), mark, note));
  }

  private String mark() {
    Map<String, String> row = claim("40");
    return row.get("review") + "/" + row.get("review_note") + "/" + row.get("reviewer");
  }

  @Test
  void reviewsThatAgreeAreMerged() throws IOException {
    Path amal = reviews("amal.csv", "ok", "سمعته");
    Path badr = reviews("badr.csv", "OK", "رأيته");
    assertThat(run("--reviews", amal, "--reviews", badr).err()).contains("reviewed 1 claim\n");
    assertThat(mark()).isEqualTo("ok/سمعته · رأيته/amal; badr");
    assertThat(out.resolve("reviews.conflicts.csv")).doesNotExist();
    run();
    assertThat(mark()).isEqualTo("ok/سمعته · رأيته/amal; badr");
  }

  @Test
  void whereReviewersDifferNeitherIsInTheTable() throws IOException {
    Path amal = reviews("amal.csv", "ok", "سمعته");
    Path badr = reviews("badr.csv", "wrong", "");
    Command both = run("--reviews", amal, "--reviews", badr);
    assertThat(both.err()).contains("1 claim on which people differ, in reviews.conflicts.csv");
    for (int run = 0; run < 3; run++) {
      assertThat(mark()).isEqualTo("//");
      assertThat(rows("reviews.conflicts.csv"))
          .extracting(row -> row.get("reviewer") + " " + row.get("review") + " " + row.get("best"))
          .containsExactly("amal ok 40", "badr wrong 40");
      run();
    }
    run("--reviews", reviews("badr.csv", "ok", ""));
    assertThat(mark()).as("once they agree").isEqualTo("ok/سمعته/amal; badr");
    assertThat(out.resolve("reviews.conflicts.csv")).doesNotExist();
  }

  @Test
  void aMarkInTheTableDecides() throws IOException {
    run("--reviews", reviews("amal.csv", "ok", ""), "--reviews", reviews("badr.csv", "wrong", ""));
    edit("40", Map.of("review", "wrong", "reviewer", "خليل"));
    run();
    assertThat(mark()).isEqualTo("wrong//خليل");
    assertThat(out.resolve("reviews.conflicts.csv")).doesNotExist();
  }

  @Test
  void twoWhoFixedTheSameWayAgree() throws IOException {
    Path amal = folder.resolve("amal.csv");
    Path badr = folder.resolve("badr.csv");
    Map<String, String> row = new LinkedHashMap<>(claim("40"));
    row.putAll(FIX);
    save(amal, columns(), List.of(row));
    save(badr, columns(), List.of(row));
    run("--reviews", amal, "--reviews", badr);
    assertThat(claim("40")).containsAllEntriesOf(FIX);
    row.put("best", "15");
    save(badr, columns(), List.of(row));
    run("--reviews", amal, "--reviews", badr);
    assertThat(claim("40").get("best")).isEqualTo("40");
    assertThat(rows("reviews.conflicts.csv"))
        .extracting(each -> each.get("reviewer") + " " + each.get("best"))
        .containsExactly("amal 14", "badr 15");
  }

  @Test
  void theReviewerIsTheColumnOrTheFilesName() throws IOException {
    run("--reviews", reviews("review.csv", "ok", ""));
    assertThat(mark()).as("the page's own name is nobody's").isEqualTo("ok//");
    run("--reviews", reviews("review (1).csv", "wrong", ""));
    assertThat(mark()).isEqualTo("wrong//");
    Path named =
        Files.writeString(
            folder.resolve("x.csv"),
            "claim_id,count_text,review,review_note,reviewer\n%s,40,ok,,منى\n"
                .formatted(claim("40").get("claim_id")));
    run("--reviews", named);
    assertThat(mark()).isEqualTo("ok//منى");
  }

  @Test
  void aWrongPathWritesNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path picture = Files.write(folder.resolve("p.jpg"), new byte[] {-1, -40, -1, -32, 0, 16});
    Map<String, String> before = files();
    for (Path named : List.of(folder.resolve("reprots"), empty, picture)) {
      Command wrong = Command.run(named, "-o", out);
      assertThat(wrong.code()).isEqualTo(Extract.FAILED);
      assertThat(wrong.err()).contains("nothing that was named holds a report");
      assertThat(files()).isEqualTo(before);
    }
    Path fresh = folder.resolve("fresh");
    assertThat(Command.run(empty, "-o", fresh).code()).isEqualTo(Extract.FAILED);
    assertThat(fresh).doesNotExist();
    Command printed = Command.run(empty, "-o", "-");
    assertThat(printed.code()).isEqualTo(Extract.FAILED);
    assertThat(printed.out()).isEmpty();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : Command.visible(out)) {
      files.put(name, Arrays.toString(Files.readAllBytes(out.resolve(name))));
    }
    return files;
  }
}
