package hasila.document.drawn;

import hasila.input.InputException;

/**
 * Draws the text out of documents such as PDF. The jar has none: one comes with {@code
 * extract-documents.jar}, which is found where it lies beside it.
 */
public interface DocumentParser {
  /**
   * Draws the text of a document.
   *
   * @param bytes the document, of which only the first {@code length} bytes count
   * @throws InputException where it is damaged, locked, or holds no text
   */
  Drawn parse(byte[] bytes, int length) throws InputException;
}
