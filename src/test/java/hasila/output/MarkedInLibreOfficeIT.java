package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.cell.Format;
import hasila.output.cell.Language;
import hasila.output.marks.EarlierRun;
import hasila.output.row.ClaimColumn;
import hasila.output.row.Reviews;
import hasila.output.sheet.SheetLayout;
import hasila.output.sheet.TableSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person opens the claims in LibreOffice, marks one, saves; the next run has the mark. */
class MarkedInLibreOfficeIT {
  private static final Set<Format> TABLES = EnumSet.of(Format.CSV, Format.XLSX);
  private static final String NOTE = "=رأيت; «لا», \"3-5\"";

  /** The claim that is marked: what it counts looks like a formula. */
  private static final int MARKED = 2;

  @TempDir Path work;
  private Path out;

  @BeforeEach
  void needLibreOffice() throws IOException {
    LibreOffice.assumeInstalled();
    out = work.resolve("out");
    run(Language.EN);
  }

  private EarlierRun run(Language language) throws IOException {
    EarlierRun earlier = EarlierRun.in(out);
    try (OutputFolder output =
        new OutputFolder(out, TABLES, language, earlier.with(Reviews.none()), earlier)) {
      // Not a plain copy of one claim: each report has one figure, and so its own name.
      for (int i = 0; i < SampleExtraction.COUNTED.size(); i++) {
        output.write(output.render(SampleExtraction.only("تقرير " + i, i)));
      }
      output.finish();
    }
    return earlier;
  }

  private List<CSVRecord> claims() throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            Files.readString(out.resolve("claims.csv")).substring(1),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  private void mark(String name, String format, int sheet, int row, int column, String word)
      throws Exception {
    Path saved =
        LibreOffice.edit(
            out.resolve(name),
            Files.createDirectories(work.resolve("edit")),
            format,
            sheet,
            row,
            column,
            List.of(word, NOTE));
    Files.copy(saved, out.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(
        out.resolve(name),
        FileTime.fromMillis(
            Files.getLastModifiedTime(out.resolve("claims.csv")).toMillis() + 60_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "semicolon | csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true",
        "tab, UTF-16 | csv:Text - txt - csv (StarCalc):9,34,65535,1"
      })
  void inTheCsv(String kind, String format) throws Exception {
    List<CSVRecord> before = claims();
    mark("claims.csv", format, 0, MARKED + 1, ClaimColumn.REVIEW.ordinal(), "wrong");
    check(before);
  }

  @ParameterizedTest
  @CsvSource({"EN,wrong", "AR,wrong", "AR,خطأ", "AR,خطأ · wrong"})
  void inTheWorkbook(Language language, String word) throws Exception {
    List<CSVRecord> before = claims();
    run(language);
    mark(
        "claims.xlsx",
        "xlsx:Calc MS Excel 2007 XML",
        2,
        MARKED + TableSheet.HEAD,
        SheetLayout.claims(language).place(ClaimColumn.REVIEW),
        word);
    check(before);
  }

  private void check(List<CSVRecord> before) throws Exception {
    EarlierRun earlier = run(Language.EN);
    assertThat(earlier.problems()).isEmpty();
    assertThat(out.resolve("claims.lost.csv")).doesNotExist();
    List<CSVRecord> after = claims();
    assertThat(after).hasSameSizeAs(before);
    for (int row = 0; row < after.size(); row++) {
      for (ClaimColumn column : ClaimColumn.values()) {
        String expected =
            row != MARKED
                ? before.get(row).get(column.header())
                : switch (column) {
                  case REVIEW -> "wrong";
                  case REVIEW_NOTE -> "'" + NOTE;
                  default -> before.get(row).get(column.header());
                };
        assertThat(after.get(row).get(column.header()))
            .as("row %d, %s", row, column.header())
            .isEqualTo(expected);
      }
    }
  }
}
