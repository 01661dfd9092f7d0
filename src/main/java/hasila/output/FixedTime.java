package hasila.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Gives a workbook one and the same time of creation, so that the same claims give the same bytes.
 * Its parts are copied as they are compressed, but for the small one that tells the time.
 */
final class FixedTime {
  private static final String TIMED = "docProps/core.xml";
  private static final LocalDateTime CLOCK = LocalDateTime.of(2020, 1, 1, 12, 0);
  private static final String TIME = "2020-01-01T12:00:00Z";
  private static final String OPEN = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
  private static final String CLOSE = "</dcterms:created>";

  private FixedTime() {}

  static void copy(Path workbook, Path copy) throws IOException {
    try (ZipFile from = ZipFile.builder().setPath(workbook).get();
        ZipArchiveOutputStream to = new ZipArchiveOutputStream(copy)) {
      Enumeration<ZipArchiveEntry> parts = from.getEntriesInPhysicalOrder();
      while (parts.hasMoreElements()) {
        ZipArchiveEntry part = parts.nextElement();
        if (part.getName().equals(TIMED)) {
          try (InputStream text = from.getInputStream(part)) {
            to.putArchiveEntry(named(part));
            to.write(timed(text.readAllBytes()));
            to.closeArchiveEntry();
          }
        } else {
          ZipArchiveEntry entry = named(part);
          entry.setMethod(part.getMethod());
          entry.setSize(part.getSize());
          entry.setCompressedSize(part.getCompressedSize());
          entry.setCrc(part.getCrc());
          to.addRawArchiveEntry(entry, from.getRawInputStream(part));
        }
      }
    }
  }

  private static ZipArchiveEntry named(ZipArchiveEntry part) {
    ZipArchiveEntry entry = new ZipArchiveEntry(part.getName());
    // As the clock shows it: the moment would depend on the time zone.
    entry.setTimeLocal(CLOCK);
    return entry;
  }

  private static byte[] timed(byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8);
    int from = text.indexOf(OPEN) + OPEN.length();
    return (text.substring(0, from) + TIME + text.substring(text.indexOf(CLOSE, from)))
        .getBytes(StandardCharsets.UTF_8);
  }
}
