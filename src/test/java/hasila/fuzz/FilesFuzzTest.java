package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hasila.document.ReportReader;
import hasila.document.Tables;
import hasila.document.table.Columns;
import hasila.input.Source;
import hasila.text.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any file as a page, a table or the sheet of a workbook: it has reports, or a reason why it has
 * none. The first byte says which it is taken for.
 */
class FilesFuzzTest {
  private static final List<String> ENDINGS =
      List.of(".csv", ".jsonl", ".html", ".xlsx", ".txt.gz", ".csv.gz");

  private static final int SHEET = ENDINGS.indexOf(".xlsx");
  private static final int LIMIT = 1 << 16;

  static Stream<byte[]> files() {
    String text = "قتل 3 مدنيين يوم 5 آذار 2019";
    return Stream.of(
            "0text,date\n\"" + text + "\",2019-03-05\n,\n",
            "1{\"text\":\"" + text + "\",\"date\":1551744000}\n{}\n",
            "2<html><head><title>ع</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-03-05\"}</script>"
                + "<body><article><p>"
                + text
                + "</p></article>",
            "3<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>text</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1</f><v>"
                + text
                + "</v></c><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\"><v>43529.5</v></c></row>",
            "4\u001F")
        .map(each -> each.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("files")
  @FuzzTest
  void anyFile(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    int kind = Math.floorMod(bytes[0] - '0', ENDINGS.size());
    byte[] content = Arrays.copyOfRange(bytes, 1, bytes.length);
    Path file = Files.createTempFile("hasila", ENDINGS.get(kind));
    try {
      Files.write(file, kind == SHEET ? workbook(content) : content);
      List<Report> reports = reports(file);
      assertThat(reports).as("nothing is dropped in silence").isNotEmpty();
      assertThat(reports).noneMatch(report -> report.problem().contains("\n"));
      assertThat(reports(file)).isEqualTo(reports);
    } finally {
      Files.delete(file);
    }
  }

  private static List<Report> reports(Path file) throws IOException {
    Source source = new Source.File(file.getFileName().toString(), file, Files.size(file));
    ReportReader reader = new ReportReader(LIMIT);
    List<Report> reports = new ArrayList<>();
    Columns columns = new Columns(Optional.empty(), Optional.empty());
    try (Tables tables = new Tables(List.of(source), columns, LIMIT)) {
      tables.forEach(row -> reports.add(reader.read(row)));
    }
    return reports;
  }

  /** The smallest workbook that holds a sheet; of its parts only the rows are the fuzzer's. */
  private static byte[] workbook(byte[] rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\"/></Relationships>";
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", "<Types/>");
      part(zip, "_rels/.rels", relations.formatted(office + "/officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations.formatted(office + "/worksheet", "worksheets/sheet1.xml"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
              .formatted(main, office));
      part(
          zip, "xl/sharedStrings.xml", "<sst xmlns=\"%s\"><si><t>a</t></si></sst>".formatted(main));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(("<worksheet xmlns=\"" + main + "\"><sheetData>").getBytes(StandardCharsets.UTF_8));
      zip.write(rows);
      zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
