package hasila;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, so that a test can say every byte of them. */
final class Workbooks {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private Workbooks() {}

  /** A workbook with one sheet, given as the rows of its XML. */
  static void write(Path file, String beforeSheet, String rows) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
      part(zip, "_rels/.rels", relations("r1", OFFICE + "/officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations("r1", OFFICE + "/worksheet", "worksheets/sheet1.xml"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + OFFICE
              + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          beforeSheet
              + "<worksheet xmlns=\""
              + MAIN
              + "\"><sheetData>"
              + rows
              + "</sheetData></worksheet>");
    }
  }

  private static String relations(String id, String type, String target) {
    return "<Relationships xmlns=\"%s\"><Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/></Relationships>"
        .formatted(PACKAGE, id, type, target);
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((XML + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A row with texts from column A on. */
  static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      String place = (char) ('A' + i) + Integer.toString(number);
      row.append("<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + texts[i] + "</t></is></c>");
    }
    return row.append("</row>").toString();
  }
}
