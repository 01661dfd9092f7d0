package hasila.document;

import hasila.document.chat.Mail;
import hasila.document.drawn.DocumentKind;
import hasila.document.drawn.Drawn;
import hasila.document.drawn.Packed;
import hasila.document.page.HtmlPage;
import hasila.input.Bytes;
import hasila.input.InputException;
import hasila.input.Source;
import hasila.text.Decoded;
import hasila.text.Encodings;
import hasila.text.Report;
import hasila.text.Script;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads sources as reports: plain text, pages, documents, each of them packed with gzip or not.
 * Keeps buffers: one per thread.
 */
public final class ReportReader {
  private final Bytes bytes;
  private final Bytes unpacked;
  private final MessageDigest digest;

  /**
   * A reader with its own buffers.
   *
   * @param limit the most bytes that a report may have, packed or not
   */
  public ReportReader(int limit) {
    bytes = new Bytes(limit);
    unpacked = new Bytes(limit);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Reads a source; what is wrong with it stands in the report's {@code problem}. */
  public Report read(Source source) {
    try {
      return readInMemory(source);
    } catch (OutOfMemoryError e) {
      bytes.clear();
      unpacked.clear();
      String fault = InputException.tooLarge().getMessage();
      return new Report(source.name(), "", 0, "", "", fault);
    }
  }

  private Report readInMemory(Source source) {
    String name = source.name();
    try {
      source.read(bytes);
    } catch (InputException e) {
      bytes.clear();
      return new Report(name, "", 0, "", "", e.getMessage());
    }
    digest.update(bytes.array(), 0, bytes.length());
    String hash = HexFormat.of().formatHex(digest.digest());
    long size = bytes.length();
    if (source instanceof Source.Row row) {
      return new Report(name, row.text(), size, "UTF-8", hash, row.problem(), row.details());
    }
    try {
      Bytes content = Packed.isGzip(bytes.array(), bytes.length()) ? unpack() : bytes;
      return report(name, content, size, hash).named(NameDay.of(name));
    } catch (InputException e) {
      return new Report(name, "", size, "", hash, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // A library that fails on one file must not cost the user all others.
      String fault = "damaged, or unlike what it is named (" + e.getClass().getSimpleName() + ")";
      return new Report(name, "", size, "", hash, fault + "; save it as text, in UTF-8");
    }
  }

  private Bytes unpack() throws InputException {
    try (GZIPInputStream stream =
        new GZIPInputStream(new ByteArrayInputStream(bytes.array(), 0, bytes.length()))) {
      unpacked.fill(stream);
      return unpacked;
    } catch (IOException e) {
      throw Packed.damaged(e);
    }
  }

  private static Report report(String name, Bytes content, long size, String hash)
      throws InputException {
    String plain = Packed.plainName(name).toLowerCase(Locale.ROOT);
    if (plain.endsWith(".mht") || plain.endsWith(".mhtml")) {
      throw new InputException("a web archive", "save the page as HTML");
    }
    if (plain.endsWith(Mail.ENDING)) {
      Drawn drawn = Mail.draw(content.array(), content.length());
      return new Report(name, drawn.text(), size, "", hash, drawn.problem(), drawn.details());
    }
    Optional<DocumentKind> document = DocumentKind.of(content.array(), content.length(), plain);
    if (document.isPresent()) {
      Drawn drawn = document.get().draw(content.array(), content.length());
      return new Report(name, drawn.text(), size, "", hash, drawn.problem(), drawn.details());
    }
    Decoded decoded = Encodings.decode(content.array(), content.length());
    if (!isPage(plain, decoded.text())) {
      return new Report(
          name,
          decoded.text(),
          size,
          decoded.encoding(),
          hash,
          decoded.problem().isEmpty() ? Script.problem(decoded.text()) : decoded.problem());
    }
    Drawn drawn = HtmlPage.draw(decoded.text());
    String problem = decoded.problem();
    if (drawn.text().isBlank() && problem.isEmpty()) {
      problem = "no text in this page; save it in a browser, or save its text";
    }
    problem = problem.isEmpty() ? Script.problem(drawn.text()) : problem;
    return new Report(name, drawn.text(), size, decoded.encoding(), hash, problem, drawn.details());
  }

  /** Whether a text is HTML: by the file's name, or as it begins. */
  private static boolean isPage(String name, String text) {
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return true;
    }
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.regionMatches(true, start, "<!doctype html", 0, 14)
        || text.regionMatches(true, start, "<html", 0, 5);
  }
}
