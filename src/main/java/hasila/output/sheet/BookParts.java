package hasila.output.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies a workbook and puts right what the library that writes it cannot say: one and the same
 * time of creation, so that the same claims give the same bytes, and that folded columns are
 * folded. Memory does not grow with its sheets.
 */
final class BookParts {
  private static final String TIMED = "docProps/core.xml";
  private static final LocalDateTime CLOCK = LocalDateTime.of(2020, 1, 1, 12, 0);
  private static final String TIME = "2020-01-01T12:00:00Z";
  private static final String OPEN = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
  private static final String CLOSE = "</dcterms:created>";

  private static final String SHEETS = "xl/worksheets/sheet";

  /** What comes before the rows of a sheet, its columns among it, is shorter. */
  private static final int HEAD = 1 << 15;

  /** A column that is seen, before one that is hidden. */
  private static final Pattern FOLDED =
      Pattern.compile("( outlineLevel=\"0\"[^>]*)(/><col [^>]* hidden=\"true\")");

  private BookParts() {}

  static void copy(Path workbook, Path copy) throws IOException {
    try (ZipFile from = ZipFile.builder().setPath(workbook).get();
        ZipArchiveOutputStream to = new ZipArchiveOutputStream(copy)) {
      Enumeration<ZipArchiveEntry> parts = from.getEntriesInPhysicalOrder();
      while (parts.hasMoreElements()) {
        ZipArchiveEntry part = parts.nextElement();
        ZipArchiveEntry entry = new ZipArchiveEntry(part.getName());
        // As the clock shows it: the moment would depend on the time zone.
        entry.setTimeLocal(CLOCK);
        to.putArchiveEntry(entry);
        try (InputStream text = from.getInputStream(part)) {
          copy(part.getName(), text, to);
        }
        to.closeArchiveEntry();
      }
    }
  }

  private static void copy(String name, InputStream from, OutputStream to) throws IOException {
    if (name.equals(TIMED)) {
      to.write(timed(from.readAllBytes()));
    } else if (name.startsWith(SHEETS)) {
      // Latin-1 keeps each byte, wherever the head is cut.
      String head = new String(from.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      String folded = FOLDED.matcher(head).replaceAll("$1 collapsed=\"true\"$2");
      to.write(folded.getBytes(StandardCharsets.ISO_8859_1));
      from.transferTo(to);
    } else {
      from.transferTo(to);
    }
  }

  private static byte[] timed(byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8);
    int from = text.indexOf(OPEN) + OPEN.length();
    return (text.substring(0, from) + TIME + text.substring(text.indexOf(CLOSE, from)))
        .getBytes(StandardCharsets.UTF_8);
  }
}
