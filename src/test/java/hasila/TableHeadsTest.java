package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How tables begin (titles, names, HXL tags), and how they write days. */
class TableHeadsTest {
  private static final String A = "قتل أمس 3 مدنيين في قصف على السوق";
  private static final String B = "أصيب اليوم 12 شخصا في حريق";

  @TempDir Path folder;

  private Command run(Path table, Object... options) {
    List<Object> all = new ArrayList<>(List.of(table, "-o", folder.resolve("out")));
    all.addAll(List.of("--format", "csv", "--quiet"));
    all.addAll(List.of(options));
    return Command.run(all.toArray());
  }

  private List<String> reports() throws IOException {
    List<String> reports = new ArrayList<>();
    for (CSVRecord row : Command.rows(folder.resolve("out/reports.csv"))) {
      reports.add(row.get("report") + " " + row.get("report_date") + " " + row.get("claims"));
    }
    return reports;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "تقرير الحوادث\\nالنص,التاريخ\\n%s,2019-03-06\\n | t.csv:3",
        "تقرير الحوادث\\nأعده الراصد\\n\\nالنص;التاريخ\\n%s;2019-03-06\\n | t.csv:5",
        "تقرير الحوادث,\\nالنص,التاريخ\\n#description,#date\\n%s,2019-03-06\\n | t.csv:4",
        "وصف ما جرى,متى\\n#event+description+ar,#date +reported\\n%s,2019-03-06\\n | t.csv:3",
        "النص,متى\\n#x,#date\\n%s,2019-03-06\\n | t.csv:3",
      })
  void findsTheNamesBelowATitleAndTheTagsBelowTheNames(String csv, String row) throws IOException {
    String text = csv.strip().replace("\\n", "\n").formatted(A) + "\n";
    Command run = run(Files.writeString(folder.resolve("t.csv"), text));
    assertThat(run.err()).isEmpty();
    assertThat(reports()).containsExactly(row.strip() + " 2019-03-06 1");
  }

  @Test
  void findsThemInAWorkbook() throws IOException {
    Path book = folder.resolve("t.xlsx");
    String rows =
        Workbooks.row(1, "سجل الحوادث")
            + Workbooks.row(3, "تفاصيل", "التاريخ")
            + Workbooks.row(4, A, "٢٠١٩-٠٣-٠٦")
            + Workbooks.row(5, B, "7 آذار 2019");
    Workbooks.write(book, "", rows);
    assertThat(run(book, "--text-column", "تفاصيل").err()).isEmpty();
    assertThat(reports()).containsExactly("t.xlsx:4 2019-03-06 1", "t.xlsx:5 2019-03-07 1");
    assertThat(run(book).err()).contains("no column is known to hold the text", "تفاصيل, التاريخ");
  }

  private static String cell(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  private Path sheet(String rows) throws IOException {
    Path file = folder.resolve("t.ods");
    String content =
        "<?xml version=\"1.0\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:spreadsheet><table:table table:name=\"S\">%s</table:table><table:table>%s"
                .formatted(rows, row(cell("other")))
            + "</table:table></office:spreadsheet></office:body></office:document-content>";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return file;
  }

  @Test
  void readsAnOpenDocumentSheet() throws IOException {
    String day =
        "<table:table-cell office:date-value=\"2019-03-06\"><text:p>06/03/19</text:p></table:table-cell>";
    Path file =
        sheet(
            row(cell("سجل الحوادث") + "<table:table-cell table:number-columns-repeated=\"16383\"/>")
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
                + row(cell("التاريخ") + cell("") + cell("النص"))
                + row(day + "<table:table-cell table:number-columns-repeated=\"1\"/>" + cell(A))
                + row(cell("١٧ رجب ١٤٤٠ هـ") + cell("x") + cell(B + "</text:p><text:p>بينهم طفلان"))
                + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>");
    assertThat(run(file).err()).isEmpty();
    assertThat(reports()).containsExactly("t.ods:5 2019-03-06 1", "t.ods:6 2019-03-24 2");
  }

  @Test
  void saysWhatIsNoSheet() throws IOException {
    Path good = Files.writeString(folder.resolve("a.txt"), A);
    Files.writeString(folder.resolve("t.ods"), "no zip");
    Command run = run(good.getParent());
    assertThat(run.err())
        .isEqualTo(
            "extract: t.ods: no OpenDocument spreadsheet, or a damaged one; save it again\n");
    assertThat(run(sheet("")).err()).contains("t.ods: its first sheet is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6 آذار 2019",
        "الأربعاء 6 مارس 2019",
        "٦ آذار/مارس ٢٠١٩",
        "29 جمادى الآخرة 1440 هـ",
        "٢٠١٩-٠٣-٠٦"
      })
  void readsDaysInWords(String day) throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "text,date\n" + A + "," + day + "\n");
    assertThat(run(table).err()).isEmpty();
    assertThat(reports()).containsExactly("t.csv:2 2019-03-06 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"آذار 2019", "الأربعاء", "غير معروف", "6/3/2019", "5 أو 6 آذار 2019"})
  void saysWhichDaysItCannotRead(String day) throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "text,date\n" + A + "," + day + "\n");
    assertThat(run(table).err())
        .contains("t.csv:2: «" + day + "» in its column date is not read as a day; write it as");
    assertThat(reports()).containsExactly("t.csv:2  1");
  }

  @Test
  void aColumnThatLooksLikeTheDaysIsNamed() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("t.csv"), "رقم,يوم الواقعة,النص\n12,2019-03-06," + A + "\n");
    assertThat(run(table).err())
        .isEqualTo(
            "extract: t.csv: its column «يوم الواقعة» looks like the report's day; name it with --date-column"
                + " to have it read so\n");
    assertThat(run(table, "--date-column", "يوم الواقعة").err()).isEmpty();
    assertThat(reports()).containsExactly("t.csv:2 2019-03-06 1");
  }
}
