package hasila.documents;

import hasila.document.drawn.DocumentParser;
import hasila.document.drawn.Drawn;
import hasila.input.Details;
import hasila.input.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** PDF read with PDFBox, and Word old and new, OpenDocument and RTF by Apache Tika. */
public final class TikaDocuments implements DocumentParser {
  /** A document with more text than this is no report. */
  private static final int MOST = 8 << 20;

  private final AutoDetectParser parser =
      new AutoDetectParser(
          new OOXMLParser(), new OfficeParser(), new OpenDocumentParser(), new RTFParser());

  @Override
  public Drawn parse(byte[] bytes, int length) throws InputException {
    return bytes[0] == '%' ? pdf(bytes, length) : other(bytes, length);
  }

  /** A PDF has no lines but glyphs, so that it is read by where they stand. */
  private static Drawn pdf(byte[] bytes, int length) throws InputException {
    try (PDDocument document = Loader.loadPDF(Arrays.copyOf(bytes, length))) {
      PdfText drawn = PdfText.of(document);
      String pictures = drawn.pictures();
      if (drawn.text().isBlank()) {
        throw withoutText();
      }
      if (drawn.text().length() > MOST) {
        throw tooLong();
      }
      String problem =
          pictures.isEmpty()
              ? ""
              : "without the text of page "
                  + pictures
                  + ", which is a picture; have its text recognised first";
      return new Drawn(drawn.text().strip() + "\n", Details.NONE, problem);
    } catch (InvalidPasswordException e) {
      throw locked();
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static InputException locked() {
    return new InputException("a document locked with a password", "save it without one");
  }

  private static InputException tooLong() {
    return new InputException("a document with more than 8 MB of text", "split it");
  }

  private static InputException damaged(Exception fault) {
    return new InputException(
        "a damaged document (" + fault.getClass().getSimpleName() + ")",
        "save it again, or as text");
  }

  private static InputException withoutText() {
    return new InputException(
        "a document without text, of pictures perhaps", "have its text recognised first");
  }

  private Drawn other(byte[] bytes, int length) throws InputException {
    BodyContentHandler text = new BodyContentHandler(MOST);
    ParseContext context = new ParseContext();
    // Files inside the document are other documents.
    context.set(Parser.class, new EmptyParser());
    try (ByteArrayInputStream stream = new ByteArrayInputStream(bytes, 0, length)) {
      parser.parse(stream, text, new Metadata(), context);
    } catch (EncryptedDocumentException e) {
      throw locked();
    } catch (WriteLimitReachedException e) {
      throw tooLong();
    } catch (TikaException | SAXException | IOException e) {
      throw damaged(e);
    }
    String drawn = text.toString().strip();
    if (drawn.isEmpty()) {
      throw withoutText();
    }
    // What a document says of itself is when and as what a file was made, not what a paper printed.
    return new Drawn(drawn + "\n", Details.NONE);
  }
}
