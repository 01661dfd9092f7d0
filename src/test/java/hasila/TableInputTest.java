package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with a report a row: CSV, JSON Lines, workbooks, packed or not. */
class TableInputTest {
  private static final String A = "قتل 3 مدنيين في قصف على السوق";
  private static final String B = "أصيب 12 شخصا في حريق";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path packed(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
      stream.write(bytes);
    }
    return file;
  }

  private List<CSVRecord> reports(int code, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("-o", folder.resolve("out"), "--format", "csv"));
    Command run = Command.run(all.toArray());
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    return Command.rows(folder.resolve("out/reports.csv"));
  }

  private static List<String> column(List<CSVRecord> rows, String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  @Test
  void saysWhereARowHasBytesThatAreNoText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("text\n" + A + "\nقتل 5 ").getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes((" أشخاص\n" + B + "\n").getBytes(StandardCharsets.UTF_8));
    Path table = Files.write(folder.resolve("t.csv"), bytes.toByteArray());
    List<CSVRecord> rows = reports(Extract.UNREAD, table);
    assertThat(column(rows, "claims")).containsExactly("1", "1", "1");
    assertThat(rows.get(1).get("error"))
        .isEqualTo(
            "some of its bytes are no text in the file's encoding and stand as U+FFFD, the first at"
                + " character 6 of the text; save the table as UTF-8");
  }

  @Test
  void readsACsvWithAReportARow() throws IOException {
    Path table =
        file(
            "t.csv",
            "id,date,title,source,text\n1,2019-03-05,عنوان,وكالة الساحل,\"%s\nوجرح\"\"5\"\"\"\n\n3,,,,%s\n"
                .formatted(A, B));
    List<CSVRecord> rows = reports(Extract.DONE, table, "--save-text");
    assertThat(column(rows, "report")).containsExactly("t.csv:2", "t.csv:4");
    assertThat(column(rows, "publisher")).containsExactly("وكالة الساحل", "");
    assertThat(column(rows, "title").get(0)).isEqualTo("عنوان");
    assertThat(column(rows, "report_date")).containsExactly("2019-03-05", "");
    assertThat(rows.get(0).get("report_date_basis")).isEqualTo("given");
    assertThat(folder.resolve("out/text/t.csv/2.txt")).hasContent(A + "\nوجرح\"5\"");
    CSVRecord claim = Command.rows(folder.resolve("out/claims.csv")).get(0);
    assertThat(
            A.substring(Integer.parseInt(claim.get("start")), Integer.parseInt(claim.get("end"))))
        .isEqualTo("3");
  }

  @Test
  void readsTheWaysThatSpreadsheetsSaveCsv() throws IOException {
    String rows = "النص;التاريخ\r\n\"%s; و5\";2019-03-05\r\n".formatted(A);
    Files.write(folder.resolve("a.csv"), rows.getBytes(Charset.forName("windows-1256")));
    Files.write(folder.resolve("b.csv"), ("\uFEFF" + rows).getBytes(StandardCharsets.UTF_8));
    Files.write(
        folder.resolve("c.csv"),
        ("\uFEFF" + rows.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE));
    Files.write(folder.resolve("d.csv"), ("sep=;\r\n" + rows).getBytes(StandardCharsets.UTF_8));
    packed("e.csv.gz", rows.getBytes(StandardCharsets.UTF_8));
    List<CSVRecord> reports = reports(Extract.DONE, folder);
    assertThat(column(reports, "report"))
        .containsExactly("a.csv:2", "b.csv:2", "c.csv:2", "d.csv:2", "e.csv.gz:2");
    assertThat(column(reports, "report_date")).containsOnly("2019-03-05");
    assertThat(column(reports, "claims")).doesNotContain("0");
  }

  @Test
  void readsJsonLines() throws IOException {
    Path table =
        file(
            "t.jsonl",
            """
            {"id": 1, "text": "%s", "date": "2019-03-05T21:00:00+03:00", "tags": ["a"], "n": {"x": 1}}

            {"id": 2, "body": "%s \\ud83d", "created_at": 1551744000, "source": null}
            """
                .formatted(A, B));
    List<CSVRecord> rows = reports(Extract.DONE, table);
    assertThat(column(rows, "report")).containsExactly("t.jsonl:1", "t.jsonl:3");
    assertThat(column(rows, "report_date")).containsExactly("2019-03-05", "2019-03-05");
    assertThat(column(rows, "claims")).containsExactly("1", "1");
  }

  @Test
  void readsAWorkbook() throws IOException {
    Path book = folder.resolve("t.xlsx");
    String rows =
        Workbooks.row(1, "رقم", "نص الخبر", "تاريخ النشر") + Workbooks.row(2, "1", A, "2019-03-05");
    Workbooks.write(book, "", rows + Workbooks.row(4, "2", B, ""));
    packed("u.xlsx.gz", Files.readAllBytes(book));
    List<CSVRecord> reports = reports(Extract.DONE, book, folder.resolve("u.xlsx.gz"));
    assertThat(column(reports, "report"))
        .containsExactly("t.xlsx:2", "t.xlsx:4", "u.xlsx.gz:2", "u.xlsx.gz:4");
    assertThat(reports.get(0).get("report_date")).isEqualTo("2019-03-05");
    assertThat(column(reports, "claims")).containsOnly("1");
  }

  @Test
  void takesTheColumnsThatItIsTold() throws IOException {
    Path table =
        file("t.csv", "text,story,date,day\nلا شيء,%s,2001-01-01,2019-03-05\n".formatted(A));
    List<CSVRecord> rows =
        reports(Extract.DONE, table, "--text-column", "story", "--date-column", "day");
    assertThat(rows.get(0).get("claims")).isEqualTo("1");
    assertThat(rows.get(0).get("report_date")).isEqualTo("2019-03-05");
    Path other = file("other.csv", "a,b\n1,2\n");
    Command run = Command.run(other, table, "--text-column", "story", "-o", folder.resolve("out"));
    assertThat(run.code()).isEqualTo(Extract.UNREAD);
    assertThat(run.err())
        .contains(
            "other.csv: no column «story»; name one with --text-column (its first line names: a, b)");
    assertThat(Command.run(other, "-o", folder.resolve("out")).err())
        .contains("other.csv: no column is known to hold the text; name one with --text-column");
  }

  @Test
  void namesBadRowsAndReadsTheRest() throws IOException {
    Path csv =
        file(
            "t.csv",
            "text,date\n%s,05/03/2019\n\"%s\n%s,2019-03-05\n\"x\"y\",\n%s,1,2\n%s,\n"
                .formatted(A, A, A, A, A));
    List<CSVRecord> rows = reports(Extract.UNREAD, csv);
    assertThat(column(rows, "report"))
        .containsExactly("t.csv:2", "t.csv:3", "t.csv:4", "t.csv:5", "t.csv:6", "t.csv:7");
    assertThat(column(rows, "claims")).containsExactly("1", "0", "1", "0", "0", "1");
    assertThat(rows.get(0).get("error")).startsWith("«05/03/2019» in its column date is not read");
    assertThat(rows.get(1).get("error"))
        .startsWith("its quotation marks do not pair; put the cell");
    assertThat(rows.get(4).get("error")).startsWith("a row of 3 cells under 2 columns; put cells");
    Path json =
        file(
            "t.jsonl",
            "{\"text\":\"%s\"}\n{oops\n[]\n{\"x\":1}\n{\"text\":\"%s\"}\n".formatted(A, B));
    rows = reports(Extract.UNREAD, json);
    assertThat(column(rows, "claims")).containsExactly("1", "0", "0", "0", "1");
    assertThat(rows.get(1).get("error")).isEqualTo("not a JSON object; write one object a line");
  }

  @Test
  void refusesALargeRowAndReadsTheRest() throws IOException {
    String large = "قتل ".repeat(5_000);
    Path csv = file("t.csv", "text\n%s\n%s\n\"%s\n".formatted(A, large, large));
    List<CSVRecord> rows = reports(Extract.UNREAD, csv, "--max-size", "10K");
    assertThat(column(rows, "claims")).containsExactly("1", "0", "0");
    assertThat(rows.get(1).get("error")).contains("larger than 10240 ", "--max-size");
    Path json = file("t.jsonl", "{\"text\":\"%s\"}\n{\"text\":\"%s\"}\n".formatted(large, A));
    rows = reports(Extract.UNREAD, json, "--max-size", "10K");
    assertThat(column(rows, "claims")).containsExactly("0", "1");
    assertThat(rows.get(0).get("error")).contains("larger than 10240 ", "--max-size");
  }

  @Test
  void unpacksNoBomb() throws IOException {
    packed("a.txt.gz", new byte[50_000_000]);
    packed("b.csv.gz", ("text\n" + "9".repeat(50_000_000)).getBytes(StandardCharsets.UTF_8));
    packed(
        "c.jsonl.gz", ("{\"text\":\"" + "9".repeat(50_000_000)).getBytes(StandardCharsets.UTF_8));
    file("d.txt", A);
    List<CSVRecord> rows = reports(Extract.UNREAD, folder);
    assertThat(column(rows.subList(0, 3), "error"))
        .allMatch(error -> error.contains("larger than"));
  }

  @Test
  void followsNoExternalEntity() throws IOException {
    Path secret = file("secret.txt", "قتل 77 سرا");
    Path book = folder.resolve("t.xlsx");
    Workbooks.write(
        book,
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
        Workbooks.row(1, "text") + Workbooks.row(2, "&e;"));
    reports(Extract.UNREAD, book, file("good.txt", A));
    assertThat(folder.resolve("out/claims.csv")).content().doesNotContain("77");
  }

  @Test
  void namesWhatIsNoTable() throws IOException {
    file("a.xlsx", "no zip");
    file("b.jsonl", "{}\n".repeat(500));
    Files.write(folder.resolve("c.csv.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0});
    file("d.csv", "");
    file("e.csv", "\n");
    Command run = Command.run(folder, "-o", folder.resolve("out"), "--quiet");
    assertThat(run.code()).isEqualTo(Extract.FAILED);
    assertThat(run.err())
        .contains("a.xlsx: no Excel workbook, or a damaged one; save it again as .xlsx")
        .contains("b.jsonl: its first 20 lines are no rows")
        .contains("c.csv.gz: ", "d.csv: ", "e.csv: ")
        .hasLineCount(25)
        .doesNotContain("Exception", "\tat ");
  }
}
