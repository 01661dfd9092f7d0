package hasila.text;

import hasila.input.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How files that are no plain text begin, so that a refusal can say what they are. */
enum FileSignature {
  PDF("%PDF-", "a PDF document"),
  ZIP(
      "PK\u0003\u0004",
      "a zip archive, or a Word or Excel document",
      Cure.UNPACK + ", or " + Cure.TEXT),
  OFFICE("\u00D0\u00CF\u0011\u00E0", "an old Word or Excel document"),
  RTF("{\\rtf", "an RTF document"),
  GZIP("\u001F\u008B", "a gzip archive"),
  SEVEN_ZIP("7z\u00BC\u00AF", "a 7z archive", Cure.UNPACK),
  RAR("Rar!\u001A", "a RAR archive", Cure.UNPACK),
  PNG("\u0089PNG", "a PNG picture", Cure.PICTURE),
  JPEG("\u00FF\u00D8\u00FF", "a JPEG picture", Cure.PICTURE),
  GIF_87("GIF87a", "a GIF picture", Cure.PICTURE),
  GIF_89("GIF89a", "a GIF picture", Cure.PICTURE),
  PROGRAM("\u007FELF", "a program"),
  CLASS("\u00CA\u00FE\u00BA\u00BE", "a program");

  /** So many pictures tell what an archive holds. */
  private static final int PICTURES_SEEN = 50;

  private static final List<String> PICTURES =
      List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic");

  private final byte[] start;
  private final String name;
  private final String cure;

  FileSignature(String start, String name) {
    this(start, name, Cure.TEXT);
  }

  FileSignature(String start, String name, String cure) {
    this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    this.name = name;
    this.cure = cure;
  }

  /** What the bytes are and what to do, where they begin as a file does that is no text. */
  static Optional<InputException> of(byte[] bytes, int length) {
    for (FileSignature signature : values()) {
      byte[] start = signature.start;
      if (length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length)) {
        return Optional.of(
            signature == ZIP && isOfPictures(bytes, length)
                ? refusal("a zip archive of nothing but pictures", Cure.PICTURE)
                : refusal(signature.name, signature.cure));
      }
    }
    return Optional.empty();
  }

  private static InputException refusal(String name, String cure) {
    return new InputException("not a plain text but " + name, cure);
  }

  /** Whether the names in an archive are those of pictures; damaged ones have none. */
  private static boolean isOfPictures(byte[] bytes, int length) {
    int pictures = 0;
    try (ZipInputStream archive =
        new ZipInputStream(new ByteArrayInputStream(bytes, 0, length), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = archive.getNextEntry();
          entry != null && pictures < PICTURES_SEEN;
          entry = archive.getNextEntry()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (!entry.isDirectory()) {
          if (PICTURES.stream().noneMatch(name::endsWith)) {
            return false;
          }
          pictures++;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return pictures > 0;
    }
    return pictures > 0;
  }

  /** What to do about a file; constants of their own, as those of an enum come too late. */
  private static final class Cure {
    static final String TEXT = "save it as text, in UTF-8";
    static final String UNPACK = "unpack it and name the folder";
    static final String PICTURE =
        "the program reads no text in pictures: have it recognised (OCR), check it, and save it as"
            + " text, in UTF-8";
  }
}
