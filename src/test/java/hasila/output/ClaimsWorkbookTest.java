package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as a file; what LibreOffice sees in it, {@link SpreadsheetIT} tells. */
class ClaimsWorkbookTest {
  @TempDir Path folder;

  private Path write(Path into, int most, Extraction... reports) throws IOException {
    Files.createDirectories(into);
    try (ClaimsWorkbook workbook = new ClaimsWorkbook(into, most)) {
      for (Extraction report : reports) {
        workbook.write(SampleExtraction.whole(report));
      }
      workbook.complete();
      workbook.publish();
    }
    return into.resolve("claims.xlsx");
  }

  private static List<String> sheets(Path file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      return book.getSheets().map(Sheet::getName).toList();
    }
  }

  private static List<String> column(Path file, String sheet, ClaimColumn column)
      throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
      return rows.map(row -> row.getCellText(column.ordinal())).toList();
    }
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void goesOnInFurtherSheetsWhereOneIsFull() throws IOException {
    Path file = write(folder, 6, SampleExtraction.of("a"), SampleExtraction.of("b"));
    assertThat(sheets(file))
        .containsExactly("claims", "columns", "claims 2", "claims 3", "claims 4", "claims 5");
    List<String> reports = new ArrayList<>();
    for (String sheet : sheets(file)) {
      if (sheet.startsWith("claims")) {
        List<String> rows = column(file, sheet, ClaimColumn.REPORT);
        assertThat(rows.size()).isLessThanOrEqualTo(6);
        assertThat(rows.get(0)).isEqualTo("report");
        reports.addAll(rows.subList(1, rows.size()));
      }
    }
    int each = SampleExtraction.COUNTED.size();
    assertThat(reports).hasSize(2 * each).startsWith("a").endsWith("b");
    assertThat(part(file, "xl/worksheets/sheet3.xml"))
        .contains("rightToLeft=\"true\"", "<autoFilter", "<dataValidation ", "<cfRule ");
  }

  @Test
  void leavesAFullSheetAlone() throws IOException {
    int each = SampleExtraction.COUNTED.size();
    assertThat(sheets(write(folder, each + 1, SampleExtraction.of("a"))))
        .containsExactly("claims", "columns");
  }

  @Test
  void keepsTheHeaderAndTheColumnsUpToTheEventInView() throws IOException {
    assertThat(part(write(folder, 9, SampleExtraction.of("a")), "xl/worksheets/sheet1.xml"))
        .contains("<pane xSplit=\"4\" ySplit=\"1\" topLeftCell=\"E2\"", "state=\"frozen\"");
  }

  @Test
  void hasAHeaderEvenWithoutClaims() throws IOException {
    Path file = write(folder, ClaimsWorkbook.ROWS);
    assertThat(column(file, "claims", ClaimColumn.EVENT)).containsExactly("event");
  }

  @Test
  void explainsEachColumn() throws IOException {
    Path file = write(folder, ClaimsWorkbook.ROWS);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = book.findSheet("columns").orElseThrow().openStream()) {
      List<List<String>> told =
          rows.skip(1).map(row -> row.stream().map(cell -> cell.getText()).toList()).toList();
      assertThat(told)
          .isEqualTo(
              Arrays.stream(ClaimColumn.values())
                  .map(c -> List.of(c.header(), c.kind().word(), c.doc()))
                  .toList());
    }
  }

  @Test
  void hasTheSameBytesWheneverAndWhereverItIsWritten() throws IOException {
    byte[] here = Files.readAllBytes(write(folder.resolve("here"), 9, SampleExtraction.of("a")));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Path there = write(folder.resolve("there"), 9, SampleExtraction.of("a"));
      assertThat(Arrays.equals(Files.readAllBytes(there), here)).isTrue();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(part(folder.resolve("here/claims.xlsx"), "docProps/core.xml"))
        .contains(">2020-01-01T12:00:00Z<");
  }

  @Test
  void isNotThereUntilItIsComplete() throws IOException {
    try (ClaimsWorkbook workbook = new ClaimsWorkbook(folder)) {
      workbook.write(SampleExtraction.whole(SampleExtraction.of("a")));
      assertThat(folder.resolve("claims.xlsx")).doesNotExist();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("an unfinished run leaves nothing behind").isEmpty();
    }
  }
}
