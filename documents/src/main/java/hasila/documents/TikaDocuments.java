package hasila.documents;

import hasila.document.DocumentParser;
import hasila.document.Drawn;
import hasila.input.Details;
import hasila.input.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Documents read by Apache Tika: PDF, Word old and new, OpenDocument, RTF. */
public final class TikaDocuments implements DocumentParser {
  /** A document with more text than this is no report. */
  private static final int MOST = 8 << 20;

  private final AutoDetectParser parser =
      new AutoDetectParser(
          new PDFParser(), new OOXMLParser(), new OfficeParser(), new OpenDocumentParser(), new RTFParser());

  @Override
  public Drawn parse(byte[] bytes, int length) throws InputException {
    BodyContentHandler text = new BodyContentHandler(MOST);
    ParseContext context = new ParseContext();
    // Files inside the document are other documents.
    context.set(Parser.class, new EmptyParser());
    try (ByteArrayInputStream stream = new ByteArrayInputStream(bytes, 0, length)) {
      parser.parse(stream, text, new Metadata(), context);
    } catch (EncryptedDocumentException e) {
      throw new InputException("a document locked with a password", "save it without one");
    } catch (WriteLimitReachedException e) {
      throw new InputException("a document with more than 8 MB of text", "split it");
    } catch (TikaException | SAXException | IOException e) {
      throw new InputException(
          "a damaged document (" + e.getClass().getSimpleName() + ")", "save it again, or as text");
    }
    String drawn = text.toString().strip();
    if (drawn.isEmpty()) {
      throw new InputException(
          "a document without text, of pictures perhaps", "have its text recognised first");
    }
    // What a document says of itself is when and as what a file was made, not what a paper printed.
    return new Drawn(drawn + "\n", Details.NONE);
  }
}
