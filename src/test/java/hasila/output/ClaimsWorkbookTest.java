package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.cell.Column;
import hasila.output.cell.Extraction;
import hasila.output.cell.IncidentColumn;
import hasila.output.cell.Language;
import hasila.output.row.ClaimColumn;
import hasila.output.sheet.ClaimsWorkbook;
import hasila.output.sheet.SheetLayout;
import hasila.output.sheet.SheetWords;
import hasila.output.sheet.TableSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook as a file; what LibreOffice sees in it, {@link SpreadsheetIT} tells. */
class ClaimsWorkbookTest {
  /** A screen of 1366 pixels beside the numbers of the rows and the bar to scroll. */
  private static final int SCREEN = 1366 - 100;

  /** A digit in the widest of the usual substitutes for Arial, in pixels. */
  private static final int DIGIT = 9;

  private static final String CLAIMS = "xl/worksheets/sheet3.xml";
  private static final Pattern COLUMN =
      Pattern.compile("<col min=\"(\\d+)\" max=\"\\1\" width=\"([0-9.]+)\" ([^>]*)/>");

  private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-f]{1,4});");

  @TempDir Path folder;

  private Path write(Path into, Language language, int most, Extraction... reports)
      throws IOException {
    Files.createDirectories(into);
    try (ClaimsWorkbook workbook = new ClaimsWorkbook(into, language, sink -> {}, most)) {
      for (Extraction report : reports) {
        workbook.write(SampleExtraction.whole(report));
      }
      workbook.complete();
      workbook.publish();
    }
    return into.resolve("claims.xlsx");
  }

  private Path write(Language language) throws IOException {
    return write(folder, language, 50, SampleExtraction.of("a"));
  }

  private static List<String> sheets(Path file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      return book.getSheets().map(Sheet::getName).toList();
    }
  }

  private static List<String> column(Path file, String sheet, Language language, ClaimColumn column)
      throws IOException {
    int place = SheetLayout.claims(language).place(column);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
      return rows.skip(1).map(row -> row.getCellText(place)).toList();
    }
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String xml =
          new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      return ENTITY
          .matcher(xml.replace("&quot;", "\"").replace("&amp;", "&"))
          .replaceAll(c -> String.valueOf((char) Integer.parseInt(c.group(1), 16)));
    }
  }

  @Test
  void goesOnInFurtherSheetsWhereOneIsFull() throws IOException {
    Path file = write(folder, Language.EN, 7, SampleExtraction.of("a"), SampleExtraction.of("b"));
    assertThat(sheets(file))
        .containsExactly(
            "summary",
            "incidents",
            "claims",
            "columns",
            "claims 2",
            "claims 3",
            "claims 4",
            "claims 5");
    List<String> reports = new ArrayList<>();
    for (String sheet : sheets(file)) {
      if (sheet.startsWith("claims")) {
        List<String> rows = column(file, sheet, Language.EN, ClaimColumn.REPORT);
        assertThat(rows.size()).isLessThanOrEqualTo(6);
        assertThat(rows.get(0)).isEqualTo("report");
        reports.addAll(rows.subList(1, rows.size()));
      }
    }
    int each = SampleExtraction.COUNTED.size();
    assertThat(reports).hasSize(2 * each).startsWith("a").endsWith("b");
    assertThat(part(file, "xl/worksheets/sheet5.xml"))
        .contains("<autoFilter", "<dataValidation ", "<cfRule ");
  }

  @Test
  void leavesAFullSheetAlone() throws IOException {
    int full = SampleExtraction.COUNTED.size() + TableSheet.HEAD;
    assertThat(sheets(write(folder, Language.EN, full, SampleExtraction.of("a"))))
        .containsExactly("summary", "incidents", "claims", "columns");
  }

  @ParameterizedTest
  @EnumSource
  void showsOnASmallScreenWhatAPersonReads(Language language) throws IOException {
    Path file = write(language);
    String sheet = part(file, CLAIMS);
    assertThat(sheet)
        .contains("<pane xSplit=\"4\" ySplit=\"2\" topLeftCell=\"E3\"", "state=\"frozen\"");
    assertThat(sheet.contains("rightToLeft=\"true\"")).isEqualTo(language == Language.AR);
    List<MatchResult> columns = COLUMN.matcher(sheet).results().toList();
    SheetLayout layout = SheetLayout.claims(language);
    assertThat(columns).hasSameSizeAs(layout.columns());
    double[] behind = new double[columns.size()];
    for (int i = 0; i < behind.length; i++) {
      behind[i] = Double.parseDouble(columns.get(i).group(2)) + (i == 0 ? 0 : behind[i - 1]);
    }
    assertThat(behind[3] * DIGIT).as("what stays in view").isLessThan(1366 / 3);
    for (ClaimColumn column :
        List.of(
            ClaimColumn.WHO_COUNTED,
            ClaimColumn.COUNT_TEXT,
            ClaimColumn.COUNTED,
            ClaimColumn.EVENT,
            ClaimColumn.DATE,
            ClaimColumn.PLACE,
            ClaimColumn.EVIDENCE)) {
      assertThat(behind[layout.place(column)] * DIGIT)
          .as("where %s ends", column.header())
          .isLessThan(SCREEN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void foldsWhatStandsBehindTheReviewerUnderHeadings(Language language) throws IOException {
    Path file = write(language);
    SheetLayout layout = SheetLayout.claims(language);
    List<MatchResult> columns = COLUMN.matcher(part(file, CLAIMS)).results().toList();
    List<Integer> heads = layout.blocks().stream().map(SheetLayout.Block::from).toList();
    int reviewer = layout.place(ClaimColumn.REVIEWER);
    assertThat(heads.stream().filter(head -> head > reviewer)).hasSize(5);
    for (int i = reviewer + 1; i < columns.size(); i++) {
      boolean isHead = heads.contains(i);
      assertThat(columns.get(i).group(3))
          .as("column %d", i)
          .contains(
              isHead
                  ? List.of("outlineLevel=\"0\"", "collapsed=\"true\"")
                  : List.of("outlineLevel=\"1\"", "hidden=\"true\""));
    }
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = book.findSheet("claims").orElseThrow().openStream()) {
      Row headings = rows.findFirst().orElseThrow();
      assertThat(heads.stream().map(headings::getCellText))
          .doesNotContain("")
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void printsAPageWideWithItsHeadOnEachPage(Language language) throws IOException {
    Path file = write(language);
    for (int sheet = 1; sheet <= 4; sheet++) {
      assertThat(part(file, "xl/worksheets/sheet" + sheet + ".xml"))
          .contains("fitToPage=\"true\"", "paperSize=\"9\"", "orientation=\"landscape\"")
          .contains("fitToWidth=\"1\" fitToHeight=\"0\"", "<oddHeader>", "&P / &N");
    }
    String book = part(file, "xl/workbook.xml");
    assertThat(book)
        .contains("'summary'!$1:$1<", "'incidents'!$1:$2<", "'claims'!$1:$2<", "'columns'!$1:$1<")
        .contains(
            "'claims'!$A$1:$%s$%d<"
                // In Arabic the English note is folded behind.
                .formatted(
                    language == Language.AR ? "L" : "K",
                    SampleExtraction.COUNTED.size() + TableSheet.HEAD));
    assertThat(
            Pattern.compile("localSheetId=\"\\d\" name=\"_xlnm.Print_Area\"")
                .matcher(book)
                .results())
        .hasSize(4);
  }

  @Test
  void namesColumnsInArabicAboveTheirCodes() throws IOException {
    Path file = write(Language.AR);
    SheetWords words = new SheetWords(Language.AR);
    for (ClaimColumn column : ClaimColumn.values()) {
      assertThat(column(file, "claims", Language.AR, column).get(0))
          .isEqualTo(words.title("claims", column) + "\n" + column.header());
    }
    assertThat(column(write(Language.EN), "claims", Language.EN, ClaimColumn.EVENT).get(0))
        .isEqualTo("event");
  }

  @Test
  void hasArabicBesideCodesAndNotes() throws IOException {
    Path file = write(Language.AR);
    assertThat(column(file, "claims", Language.AR, ClaimColumn.EVENT)).contains("قتل · killed");
    assertThat(column(file, "claims", Language.AR, ClaimColumn.CHECKS).get(1))
        .isEqualTo("تحفظان معا · two_hedges");
    assertThat(part(file, CLAIMS))
        .contains(
            "صحيح · ok,خطأ · wrong,مصحح · fixed", "$M3=\"ok\",$M3=\"صحيح · ok\",$M3=\"صحيح\"");
    assertThat(column(write(Language.EN), "claims", Language.EN, ClaimColumn.EVENT))
        .contains("killed");
  }

  @Test
  void hasAHeaderEvenWithoutClaims() throws IOException {
    Path file = write(folder, Language.EN, ClaimsWorkbook.ROWS);
    assertThat(column(file, "claims", Language.EN, ClaimColumn.EVENT)).containsExactly("event");
  }

  @ParameterizedTest
  @EnumSource
  void explainsEachColumnInBothLanguages(Language language) throws IOException {
    Path file = write(folder, language, ClaimsWorkbook.ROWS);
    List<List<String>> expected = new ArrayList<>();
    SheetWords words = new SheetWords(language);
    for (Map.Entry<String, Column<?>[]> sheet :
        Map.<String, Column<?>[]>of(
                "claims", ClaimColumn.values(), "incidents", IncidentColumn.values())
            .entrySet()) {
      for (Column<?> column : sheet.getValue()) {
        expected.add(
            List.of(
                sheet.getKey(),
                column.header(),
                words.title(sheet.getKey(), column),
                words.of("kind." + column.kind().word()),
                column.doc(),
                words.doc(sheet.getKey(), column)));
      }
    }
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = book.findSheet("columns").orElseThrow().openStream()) {
      List<List<String>> told =
          rows.skip(1)
              .limit(expected.size())
              .map(row -> row.stream().map(cell -> cell.getText()).toList())
              .toList();
      assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void hasTheSameBytesWheneverAndWhereverItIsWritten() throws IOException {
    Path here = write(folder.resolve("here"), Language.AR, 9, SampleExtraction.of("a"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Path there = write(folder.resolve("there"), Language.AR, 9, SampleExtraction.of("a"));
      assertThat(Arrays.equals(Files.readAllBytes(there), Files.readAllBytes(here))).isTrue();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(part(here, "docProps/core.xml")).contains(">2020-01-01T12:00:00Z<");
  }

  @Test
  void isNotThereUntilItIsComplete() throws IOException {
    try (ClaimsWorkbook workbook = new ClaimsWorkbook(folder, Language.EN, sink -> {})) {
      workbook.write(SampleExtraction.whole(SampleExtraction.of("a")));
      assertThat(folder.resolve("claims.xlsx")).doesNotExist();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("an unfinished run leaves nothing behind").isEmpty();
    }
  }
}
