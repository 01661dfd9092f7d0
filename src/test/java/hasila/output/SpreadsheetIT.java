package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.LibreOffice.Seen;
import hasila.output.cell.Cell;
import hasila.output.cell.CodeNames;
import hasila.output.cell.Column;
import hasila.output.cell.Format;
import hasila.output.cell.Language;
import hasila.output.file.Rendered;
import hasila.output.marks.EarlierRun;
import hasila.output.row.ClaimColumn;
import hasila.output.row.MentionColumn;
import hasila.output.row.ReportColumn;
import hasila.output.row.Reviews;
import hasila.output.sheet.SheetLayout;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files as LibreOffice Calc opens them: each cell is what it was meant to be. */
class SpreadsheetIT {
  @TempDir Path work;

  @BeforeEach
  void needLibreOffice() {
    LibreOffice.assumeInstalled();
  }

  @Test
  void opensTheCommittedClaims() throws Exception {
    compare(Path.of("out/claims.csv"), ClaimColumn.values());
    compare(Path.of("out/mentions.csv"), MentionColumn.values());
    compare(Path.of("out/reports.csv"), ReportColumn.values());
  }

  @Test
  void opensWordsThatLookLikeFormulas() throws Exception {
    try (OutputFolder output = new OutputFolder(work.resolve("out"))) {
      output.write(Rendered.of(SampleExtraction.of("=تقرير.txt")));
      output.finish();
    }
    compare(work.resolve("out/claims.csv"), ClaimColumn.values());
    compare(work.resolve("out/mentions.csv"), MentionColumn.values());
    compare(work.resolve("out/reports.csv"), ReportColumn.values());
    String claims = Files.readString(work.resolve("out/claims.csv"));
    assertThat(claims).contains("'=1+1", "'-5", "'@SUM(A1)", "'+3 جنود", "'=المرصد", "'=تقرير.txt");
  }

  @Test
  void opensTheCommittedWorkbook() throws Exception {
    compareWorkbook(Path.of("out/claims.xlsx"), Path.of("out/claims.csv"), Language.EN);
    String seen = Files.readString(work.resolve("claims.fods"));
    assertThat(seen)
        .as("with folded columns, filters, the words to choose, and tints")
        .contains("<table:table-column-group table:display=\"false\">")
        .containsPattern(
            "table:target-range-address=\"claims\\.A2:claims\\."
                + letters(ClaimColumn.values().length - 1)
                + "[0-9]+\"")
        .contains("table:display-filter-buttons=\"true\"")
        .contains("of:cell-content-is-in-list(&quot;ok&quot;;&quot;wrong&quot;;&quot;fixed&quot;)")
        .contains(
            "formula-is(NOT(OR([.$%1$s3]=&quot;&quot;;[.$%1$s3]=&quot;parts_agree&quot;)))"
                .formatted(letters(SheetLayout.claims(Language.EN).place(ClaimColumn.CHECKS))));
  }

  /** How a spreadsheet names a column: A to Z, then AA. */
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  @ParameterizedTest
  @EnumSource
  void opensWordsThatLookLikeFormulasInTheWorkbook(Language language) throws Exception {
    Path out = work.resolve("out");
    try (OutputFolder output =
        new OutputFolder(
            out,
            EnumSet.of(Format.CSV, Format.XLSX),
            language,
            Reviews.none(),
            EarlierRun.none())) {
      output.write(output.render(SampleExtraction.of("=تقرير _x0041_.txt")));
      output.finish();
    }
    compareWorkbook(out.resolve("claims.xlsx"), out.resolve("claims.csv"), language);
    assertThat(
            Files.readString(work.resolve("claims.fods")).contains("style:writing-mode=\"rl-tb\""))
        .isEqualTo(language == Language.AR);
  }

  /** The cells of the workbook are those of the CSV, without the guard against formulas. */
  private void compareWorkbook(Path xlsx, Path csv, Language language) throws Exception {
    SheetLayout layout = SheetLayout.claims(language);
    List<List<Seen>> sheet = LibreOffice.open(xlsx, 2, work);
    // The headings of the blocks stand above.
    List<List<Seen>> seen = sheet.subList(1, sheet.size());
    List<CSVRecord> rows =
        CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.RFC4180).getRecords();
    assertThat(seen).hasSameSizeAs(rows);
    for (int row = 1; row < rows.size(); row++) {
      for (ClaimColumn column : ClaimColumn.values()) {
        int i = layout.place(column);
        String written =
            CodeNames.shown(
                column.header(), Cell.unguarded(rows.get(row).get(column.ordinal())), language);
        Seen cell = i < seen.get(row).size() ? seen.get(row).get(i) : new Seen("", "");
        boolean right =
            switch (column.kind()) {
              case TEXT, CODE ->
                  cell.equals(
                      new Seen(written.isEmpty() ? "" : "string", written.replace("\r\n", "\n")));
              default -> isTrue(cell, written, column.kind());
            };
        assertThat(right)
            .as("row %d, %s: «%s» is seen as %s", row, column.header(), written, cell)
            .isTrue();
      }
    }
  }

  private void compare(Path csv, Column<?>[] columns) throws Exception {
    List<List<Seen>> seen = LibreOffice.open(csv, work);
    List<CSVRecord> rows =
        CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.RFC4180).getRecords();
    assertThat(seen).hasSameSizeAs(rows);
    for (int i = 0; i < columns.length; i++) {
      assertThat(seen.get(0).get(i)).isEqualTo(new Seen("string", columns[i].header()));
    }
    for (int row = 1; row < rows.size(); row++) {
      assertThat(rows.get(row).size()).isEqualTo(columns.length);
      for (int i = 0; i < columns.length; i++) {
        String written = rows.get(row).get(i);
        Seen cell = i < seen.get(row).size() ? seen.get(row).get(i) : new Seen("", "");
        assertThat(isTrue(cell, written, columns[i].kind()))
            .as("row %d, %s: «%s» is seen as %s", row, columns[i].header(), written, cell)
            .isTrue();
      }
    }
  }

  private static boolean isTrue(Seen cell, String written, Column.Kind kind) {
    if (written.isEmpty()) {
      return cell.type().isEmpty();
    }
    return switch (kind) {
      case DAY -> cell.equals(new Seen("date", written));
      case NUMBER, WHOLE ->
          cell.type().equals("float")
              && new BigDecimal(cell.value()).compareTo(new BigDecimal(written)) == 0;
      case CODE -> cell.equals(new Seen("string", written));
      // Digits alone are a number to Calc: no harm as long as it is the same number.
      case TEXT ->
          cell.type().equals("float")
              ? cell.value().equals(written)
              : cell.equals(new Seen("string", written.replace("\r\n", "\n")));
    };
  }
}
