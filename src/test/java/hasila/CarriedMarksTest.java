package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person wrote into the claims of one run stands in those of the next. */
class CarriedMarksTest {
  private static final String TEXT = "قتل 2,200 شخص في الزلزال. وأصيب نحو 40 آخرين في القرية.\n";

  @TempDir Path folder;
  private Path report;
  private Path out;
  private Path csv;
  private Path xlsx;

  @BeforeEach
  void runOnce() throws IOException {
    report = Files.writeString(folder.resolve("a.txt"), TEXT);
    out = folder.resolve("out");
    csv = out.resolve("claims.csv");
    xlsx = out.resolve("claims.xlsx");
    assertThat(run().code()).isZero();
    assertThat(claims())
        .extracting(row -> row.get("count_text"))
        .containsExactly("2,200", "نحو 40");
  }

  private Command run(Object... options) {
    Object[] arguments = new Object[options.length + 3];
    System.arraycopy(options, 0, arguments, 3, options.length);
    arguments[0] = report;
    arguments[1] = "-o";
    arguments[2] = out;
    return Command.run(arguments);
  }

  private List<CSVRecord> claims() {
    return Command.rows(csv);
  }

  private List<String> marks() {
    return claims().stream().map(row -> row.get("review") + "/" + row.get("review_note")).toList();
  }

  /** Marks the first claims, as an editor of texts would. */
  private void mark(String... marks) throws IOException {
    StringBuilder table = new StringBuilder("\uFEFFclaim_id,count_text,review,review_note,who\r\n");
    List<CSVRecord> rows = claims();
    for (int i = 0; i < marks.length; i++) {
      table.append(
          "%s,\"%s\",%s,نعم,\r\n"
              .formatted(rows.get(i).get("claim_id"), rows.get(i).get("count_text"), marks[i]));
    }
    Files.writeString(csv, table);
    touch(csv, 60);
  }

  /** Saves a file so many seconds after the run. */
  private static void touch(Path file, int seconds) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + seconds * 1000L));
  }

  /** Saves a workbook that marks the first claim. */
  private void markWorkbook(String mark) throws IOException {
    CSVRecord row = claims().get(0);
    try (OutputStream stream = Files.newOutputStream(xlsx);
        Workbook book = new Workbook(stream, "Test", null)) {
      book.newWorksheet("notes").value(0, 0, "my own sheet");
      Worksheet sheet = book.newWorksheet("claims");
      String[] columns = {"review", "claim_id", "review_note", "count_text"};
      String[] cells = {mark, row.get("claim_id"), "=1+1 _x0041_", row.get("count_text")};
      for (int i = 0; i < columns.length; i++) {
        sheet.value(0, i, columns[i]);
        sheet.value(1, i, cells[i]);
      }
    }
    touch(xlsx, 120);
  }

  @Test
  void comeFromTheCsv() throws IOException {
    mark("ok", "wrong");
    Command again = run();
    assertThat(marks()).containsExactly("ok/نعم", "wrong/نعم");
    assertThat(again.err()).contains("reviewed 2 claims\n");
    byte[] was = Files.readAllBytes(csv);
    run();
    assertThat(Files.readAllBytes(csv)).as("and from then on").isEqualTo(was);
  }

  @Test
  void comeFromTheWorkbookWhereThatWasSavedLater() throws IOException {
    markWorkbook("fixed");
    assertThat(run().err()).contains("reviewed 1 claim\n").contains("claims.before.xlsx");
    assertThat(marks()).containsExactly("fixed/'=1+1 A", "/");
    assertThat(Files.readString(csv)).contains(",'=1+1 A,");
  }

  @Test
  void areNotOverwrittenUnseenWhereBothTablesWereMarked() throws IOException {
    mark("ok", "ok");
    markWorkbook("wrong");
    Command again = run();
    assertThat(again.err())
        .contains(
            "claims.csv: marks that only it has are not carried over (1); the other table of claims was"
                + " saved later, and its marks are\n")
        .contains("kept     claims.before.csv: claims.csv, saved since it was written\n");
    assertThat(marks()).containsExactly("wrong/'=1+1 A", "/");
    assertThat(Files.readString(out.resolve("claims.before.csv"))).contains(",ok,");
  }

  @Test
  void ofClaimsThatAreNoLongerFoundAreKeptApart() throws IOException {
    mark("ok", "wrong");
    Files.writeString(report, TEXT.replace("نحو 40", "نحو 50"));
    Command again = run();
    assertThat(again.err())
        .contains(
            "reviewed 1 claim; 1 claim marked before and not found now, kept in claims.lost.csv\n");
    Path lost = out.resolve("claims.lost.csv");
    byte[] kept = Files.readAllBytes(lost);
    CSVRecord row = Command.rows(lost).get(0);
    assertThat(row.get("count_text")).isEqualTo("نحو 40");
    assertThat(row.get("review")).isEqualTo("wrong");
    assertThat(row.isMapped("evidence")).isTrue();

    run();
    assertThat(Files.readAllBytes(lost)).as("once, however often it is run").isEqualTo(kept);
    run("--format", "html");
    assertThat(Files.readAllBytes(lost)).as("by a run that replaces no table").isEqualTo(kept);

    Files.writeString(report, TEXT);
    assertThat(run().err()).contains("reviewed 2 claims\n");
    assertThat(marks()).as("until the claim is found again").containsExactly("ok/نعم", "wrong/نعم");
    assertThat(lost).doesNotExist();
  }

  @Test
  void giveWayToThoseOfAGivenFile() throws IOException {
    mark("ok", "ok");
    CSVRecord row = claims().get(0);
    Path given = folder.resolve("given.csv");
    Files.writeString(
        given,
        "claim_id,count_text,review,review_note\n%s,\"2,200\",wrong,\n"
            .formatted(row.get("claim_id")));
    assertThat(run("--reviews", given).err()).contains("reviewed 2 claims\n");
    assertThat(marks()).containsExactly("wrong/", "ok/نعم");
    assertThat(out.resolve("claims.lost.csv")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"';',UTF-8", "'\t',UTF-16", "';',windows-1256", "',',UTF-8"})
  void comeInWhateverSeparatorAndEncoding(String separator, String charset) throws IOException {
    String id = claims().get(1).get("claim_id");
    String table =
        "claim_id,count_text,review,review_note\n%s,نحو 40,ok,رأيت\n"
            .formatted(id)
            .replace(",", separator);
    Files.write(csv, table.getBytes(Charset.forName(charset)));
    touch(csv, 60);
    run();
    assertThat(marks()).containsExactly("/", "ok/رأيت");
  }

  @ParameterizedTest
  @CsvSource({"2200", "'2,200'", "2.2E+03", "'2,200.00'", "02-Feb"})
  void findAFigureWhoseDigitsASpreadsheetRewrote(String figure) throws IOException {
    String id = claims().get(0).get("claim_id");
    Files.writeString(
        csv,
        "claim_id,count_text,qualifier,low,best,high,review,review_note\n%s,\"%s\",exact,2200,2200.0,2.2E3,ok,\n"
            .formatted(id, figure));
    touch(csv, 60);
    run();
    assertThat(marks()).containsExactly("ok/", "/");
  }

  @Test
  void doNotStickToAnotherFigure() throws IOException {
    String id = claims().get(0).get("claim_id");
    Files.writeString(
        csv,
        "claim_id,count_text,qualifier,low,best,high,review,review_note\n%s,2300,exact,2300,2300,2300,ok,\n"
            .formatted(id));
    touch(csv, 60);
    run();
    assertThat(marks()).containsExactly("/", "/");
    assertThat(Command.rows(out.resolve("claims.lost.csv"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "claims.xlsx,PK and then nothing,not a workbook that can be read",
    "claims.xlsx,budget;2019,no column claim_id",
    "claims.csv,'budget,2019',no column claim_id",
    "claims.lost.csv,'\"claim_id',no column claim_id"
  })
  void ofAnythingElseLeaveItAside(String name, String content, String fault) throws IOException {
    Path file = Files.writeString(out.resolve(name), content);
    touch(file, 60);
    Command again = run();
    assertThat(again.code()).isZero();
    String old = name.replaceFirst("\\.(csv|xlsx)$", ".before.$1");
    assertThat(again.err())
        .contains(name + ": no marks are carried over from it: ")
        .contains("kept     " + old + ": " + name + ", saved since it was written\n");
    assertThat(Files.readString(out.resolve(old))).isEqualTo(content);
    assertThat(claims()).hasSize(2);

    Files.writeString(file, content + " ");
    touch(file, 90);
    assertThat(run().err()).contains("kept     " + old.replace(".before.", ".before-2."));
  }

  @Test
  void ofABrokenWorkbookComeFromTheCsv() throws IOException {
    mark("ok");
    Files.writeString(xlsx, "PK broken");
    touch(xlsx, 90);
    run();
    assertThat(marks()).containsExactly("ok/نعم", "/");
    assertThat(Files.readAllBytes(xlsx))
        .startsWith("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void ofAWorkbookThatIsNotWrittenAreStillRead() throws IOException {
    markWorkbook("ok");
    byte[] was = Files.readAllBytes(xlsx);
    run("--no-xlsx");
    assertThat(marks()).containsExactly("ok/'=1+1 A", "/");
    assertThat(Files.readAllBytes(xlsx)).isEqualTo(was);
    Files.writeString(xlsx, "PK broken");
    touch(xlsx, 300);
    assertThat(run("--no-xlsx").err())
        .contains("claims.xlsx")
        .contains("no marks are carried over from it");
  }
}
