package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the options do. */
class CommandLineTest {
  private static final String TEXT = "قتل 3 مدنيين في قصف على السوق\n";

  @TempDir Path folder;
  private Path reports;
  private Path out;

  @BeforeEach
  void makeReports() throws IOException {
    reports = Files.createDirectories(folder.resolve("reports/day"));
    out = folder.resolve("out");
    Files.writeString(reports.resolve("a.txt"), TEXT);
    Files.writeString(reports.resolve("b.txt"), TEXT + TEXT);
    reports = reports.getParent();
  }

  private List<String> reported() {
    return Command.rows(out.resolve("reports.csv")).stream().map(row -> row.get("report")).toList();
  }

  @Test
  void readsAFolderAndWritesSevenFiles() throws IOException {
    Command run = Command.run(reports, "-o", out);
    assertThat(run.code()).isEqualTo(Extract.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2 reports").contains("claims.csv");
    assertThat(Command.visible(out))
        .containsOnly(
            "claims.csv",
            "mentions.csv",
            "reports.csv",
            "incidents.csv",
            "series.csv",
            "claims.xlsx",
            "review.html");
    assertThat(reported()).containsExactly("day/a.txt", "day/b.txt");
  }

  @Test
  void writesAByteOrderMarkCrLfAndHeadersInEveryFile() throws IOException {
    Files.writeString(folder.resolve("nothing.txt"), "لا أرقام هنا");
    Command.run(folder.resolve("nothing.txt"), "-o", out);
    for (String file : List.of("claims.csv", "mentions.csv", "reports.csv")) {
      String text = Files.readString(out.resolve(file));
      String first = file.equals("claims.csv") ? "who_counted" : "report";
      assertThat(text).startsWith("\uFEFF" + first + ",").endsWith("\r\n");
      assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
    assertThat(Files.readString(out.resolve("claims.csv")).lines()).hasSize(1);
  }

  @Test
  void mixesFilesAndFoldersAndReadsEachOnce() {
    Path file = reports.resolve("day/b.txt");
    Command run = Command.run(file, reports, file, "-o", out);
    assertThat(run.code()).isEqualTo(Extract.DONE);
    assertThat(reported()).containsExactlyInAnyOrder("b.txt", "day/a.txt");
  }

  @Test
  void namesASecondFolderWithTheSamePath() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other/day"));
    Files.writeString(other.resolve("a.txt"), TEXT);
    Command.run(reports, folder.resolve("other"), "-o", out);
    assertThat(reported()).containsExactly("day/a.txt", "day/b.txt", "other/day/a.txt");
  }

  @Test
  void doesNotReadItsOwnOutputOrHiddenFiles() throws IOException {
    Path inside = reports.resolve("out");
    Files.writeString(reports.resolve(".hidden"), TEXT);
    Command.run(reports, "-o", inside);
    Command.run(reports, "-o", inside);
    assertThat(Command.rows(inside.resolve("reports.csv"))).hasSize(2);
  }

  @Test
  void streamsClaimsWithoutAByteOrderMark() {
    Command run = Command.runOn(TEXT, "-", "-o", "-");
    assertThat(run.code()).isEqualTo(Extract.DONE);
    assertThat(run.out()).startsWith("who_counted,count_text,").contains("\r\n");
    assertThat(Command.rows(run.out()))
        .allSatisfy(row -> assertThat(row.get("report")).isEqualTo("stdin"));
  }

  @Test
  void givesReportsTheirDay() throws IOException {
    Path table = folder.resolve("days.csv");
    Files.writeString(table, "report_date;report\n2019-02-21;day/a.txt\n;day/b.txt\n");
    assertThat(Command.run(reports, "-o", out, "--reports", table).code()).isEqualTo(Extract.DONE);
    var rows = Command.rows(out.resolve("reports.csv"));
    assertThat(rows.get(0).get("report_date")).isEqualTo("2019-02-21");
    assertThat(rows.get(0).get("report_date_basis")).isEqualTo("given");
    assertThat(rows.get(1).get("report_date_basis")).isNotEqualTo("given");
  }

  @Test
  void doesNotDependOnThreadsOrTheOrderOfArguments() throws IOException {
    Path a = reports.resolve("day/a.txt");
    Path b = reports.resolve("day/b.txt");
    Command one = Command.run(a, b, "-o", "-", "--threads", "1");
    Command many = Command.run(b, "--threads=7", a, "-o", "-");
    assertThat(many.out()).isEqualTo(one.out());
  }

  @Test
  void writesOnlyTheFormatsAskedFor() throws IOException {
    assertThat(Command.run(reports, "-o", out, "--format", "html").code()).isEqualTo(Extract.DONE);
    assertThat(Command.visible(out)).containsOnly("review.html");
    Files.delete(out.resolve("review.html"));
    assertThat(Command.run(reports, "-o", out, "--no-xlsx").code()).isEqualTo(Extract.DONE);
    assertThat(out.resolve("claims.xlsx")).doesNotExist();
    assertThat(out.resolve("claims.csv")).exists();
    assertThat(out.resolve("review.html")).exists();
    assertThat(Command.run(reports, "-o", out, "--format", "xlsx", "--no-xlsx").err())
        .contains("--no-xlsx: nothing is left to write; give another --format");
    Command wrong = Command.run(reports, "-o", out, "--format", "csv,pdf");
    assertThat(wrong.code()).isEqualTo(Extract.FAILED);
    assertThat(wrong.err()).contains("«pdf» is no format; give csv or xlsx or html or jsonl");
  }

  @Test
  void writesJsonLinesWithTheSameNames() throws IOException {
    Command.run(reports, "-o", out, "--format", "csv,jsonl");
    List<CSVRecord> rows = Command.rows(out.resolve("claims.csv"));
    List<String> lines = Files.readAllLines(out.resolve("claims.jsonl"));
    assertThat(lines).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      JsonObject line = JsonParser.parseString(lines.get(i)).getAsJsonObject();
      assertThat(line.keySet()).containsExactlyElementsOf(rows.get(i).toMap().keySet());
      rows.get(i)
          .toMap()
          .forEach(
              (column, cell) ->
                  assertThat(line.get(column).isJsonNull() ? "" : line.get(column).getAsString())
                      .isEqualTo(cell));
      assertThat(line.getAsJsonPrimitive("best").isNumber()).isTrue();
    }
  }

  @Test
  void carriesReviewsOverAndSaysWhichItCannot() throws IOException {
    Command.run(reports, "-o", out);
    CSVRecord row = Command.rows(out.resolve("claims.csv")).get(0);
    Path said = folder.resolve("review.csv");
    Files.writeString(
        said,
        "claim_id,count_text,review,review_note\n%s,%s,wrong,seen\nday/a.txt#999,5,ok,\n"
            .formatted(row.get("claim_id"), row.get("count_text")));
    Command again = Command.run(reports, "-o", out, "--reviews", said);
    assertThat(again.err())
        .contains(
            "reviewed 1 claim; 1 review of claims that are not found, or read differently now");
    assertThat(Command.rows(out.resolve("claims.csv")).get(0).get("review_note")).isEqualTo("seen");
    assertThat(Command.run(reports, "-o", out, "--reviews", folder.resolve("no.csv")).err())
        .contains("no.csv: no such file; check the path");
  }

  @Test
  void aDayMayBeGivenForAllReports() throws IOException {
    Path named = folder.resolve("named");
    Files.createDirectories(named.resolve("2019-03-05"));
    Files.writeString(named.resolve("2019-03-05/a.txt"), "قتل 3 مدنيين أمس\n");
    Files.writeString(named.resolve("b.txt"), "16 حزيران 2021\nقتل 3 مدنيين أمس\n");
    assertThat(Command.run(named, "-o", out).code()).isEqualTo(Extract.DONE);
    assertThat(Command.rows(out.resolve("reports.csv")))
        .extracting(row -> row.get("report_date") + " " + row.get("report_date_basis"))
        .containsExactly("2019-03-05 filename", "2021-06-16 stated");
    Path fresh = folder.resolve("fresh");
    assertThat(Command.run(named, "-o", fresh, "--report-date", "2020-01-02").code())
        .isEqualTo(Extract.DONE);
    assertThat(Command.rows(fresh.resolve("reports.csv")))
        .extracting(row -> row.get("report_date") + " " + row.get("report_date_basis"))
        .containsOnly("2020-01-02 given");
    Path table = folder.resolve("days.csv");
    Files.writeString(table, "report,report_date\nb.txt,2019-01-01\n");
    Command.run(named, "-o", fresh, "--report-date", "2020-01-02", "--reports", table);
    assertThat(Command.rows(fresh.resolve("reports.csv")))
        .extracting(row -> row.get("report_date"))
        .containsExactly("2020-01-02", "2019-01-01");
  }

  @Test
  void explainsASentence() {
    Command run = Command.run("--explain", "قتل 3 مدنيين أمس", "--report-date", "2019-03-05");
    assertThat(run.code()).isEqualTo(Extract.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("قتل ⟦3⟧ مدنيين ⟨أمس⟩\n").contains("2019-03-04");
    assertThat(Command.runOn("قتل 3 مدنيين أمس", "--explain", "-").out()).startsWith("قتل ⟦3⟧");
    assertThat(Command.run("--explain", "?? 3 \uFFFD\uFFFD").err())
        .contains("this locale cannot pass on the sentence; use --explain - < FILE");
    assertThat(Command.runOn("", "--explain", "-").code()).isEqualTo(Extract.UNREAD);
  }

  @Test
  void isQuietWhenTold() {
    assertThat(Command.run(reports, "-o", out, "--quiet").err()).isEmpty();
  }

  @Test
  void explainsItself() {
    Command help = Command.run("--help");
    assertThat(help.code()).isEqualTo(Extract.DONE);
    assertThat(help.err()).isEmpty();
    for (Flag flag : Flag.values()) {
      assertThat(help.out()).contains(flag.word());
    }
    assertThat(help.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(Command.run("-h")).isEqualTo(help);
    assertThat(Command.run("--version").out())
        .startsWith("extract ")
        .endsWith("\n")
        .doesNotContain("$", "unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        | nothing to read; name files or folders
          --frobnicate x            | --frobnicate: no such option; --help lists them
          --fromat csv              | --fromat: no such option; did you mean --format? --help lists them
          seeds --quiet=yes         | --quiet: takes nothing behind it; leave out «=»
          -x                        | -x: no such option; --help lists them
          seeds -o                  | -o: something is missing behind it
          seeds --threads=0         | --threads: «0» does not do; give a whole number from 1
          seeds --threads many      | --threads: «many» does not do
          seeds --max-size 3G       | --max-size: «3G» does not do; give a size like 8M or 500K
          --explain a b             | --explain: takes one sentence; put it in quotation marks
          --explain                 | --explain: something is missing behind it
          --explain a --report-date 5.3.2019 | --report-date: «5.3.2019» is not a day
          seeds --report-date 5.3.2019 | --report-date: «5.3.2019» is not a day
          seeds --reports none.csv  | none.csv: no such file; check the path
          """)
  void saysWhatIsWrongAndWhatToDo(String arguments, String message) {
    Object[] words = arguments.isEmpty() ? new Object[0] : arguments.split(" ");
    Command run = Command.run(words);
    assertThat(run.code()).isEqualTo(Extract.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("extract: ").contains(message).hasLineCount(1);
  }

  @Test
  void refusesATableThatIsNone() throws IOException {
    Path table = folder.resolve("days.csv");
    Files.writeString(table, "report,day\na,2019-01-01\n");
    assertThat(Command.run(reports, "--reports", table).err()).contains("no column report_date");
    Files.writeString(table, "report,report_date\na,21.2.2019\n");
    assertThat(Command.run(reports, "--reports", table).err())
        .contains("line 2: «21.2.2019» is not a day; write it as 2019-03-05");
    Files.writeString(table, "report,report_date\n\"a,2019-01-01\n");
    assertThat(Command.run(reports, "--reports", table).err()).contains("not a CSV table in UTF-8");
    Files.writeString(table, "PK is how a workbook begins");
    assertThat(Command.run(reports, "--reports", table).err())
        .contains("not a workbook that can be read");
  }
}
