package hasila.document.drawn;

import hasila.input.InputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Documents that are no text by themselves. */
public enum DocumentKind {
  PDF("a PDF document", "%PDF-", ""),
  WORD("a Word document", "PK\u0003\u0004", ".docx"),
  OPEN_DOCUMENT("an OpenDocument text", "PK\u0003\u0004", ".odt"),
  OLD_WORD("an old Word document", "\u00D0\u00CF\u0011\u00E0", ".doc"),
  RTF("an RTF document", "{\\rtf", "");

  /** What makes the jar that reads them. */
  static final String COMMAND = "mvn -q -f documents package";

  private final String words;
  private final byte[] start;
  private final String ending;

  DocumentKind(String words, String start, String ending) {
    this.words = words;
    this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    this.ending = ending;
  }

  /** What kind of document it is, if it is one. */
  public static Optional<DocumentKind> of(byte[] bytes, int length, String name) {
    if (length == 0
        || bytes[0] != '%' && bytes[0] != 'P' && bytes[0] != (byte) 0xD0 && bytes[0] != '{') {
      return Optional.empty();
    }
    for (DocumentKind kind : values()) {
      int size = kind.start.length;
      if (length >= size
          && Arrays.equals(bytes, 0, size, kind.start, 0, size)
          && name.endsWith(kind.ending)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Its text, if the jar that reads documents is there. */
  public Drawn draw(byte[] bytes, int length) throws InputException {
    List<DocumentParser> parsers = Parsers.FOUND;
    if (parsers.isEmpty()) {
      throw new InputException(
          words + ", which this jar alone does not read",
          "build extract-documents.jar beside it with «" + COMMAND + "», or save it as text");
    }
    return parsers.get(0).parse(bytes, length);
  }

  /** Looked for only once a document is met. */
  private static final class Parsers {
    static final List<DocumentParser> FOUND =
        ServiceLoader.load(DocumentParser.class).stream().map(ServiceLoader.Provider::get).toList();

    private Parsers() {}
  }
}
