package hasila.text;

import hasila.input.InputException;
import hasila.text.ReportReader.Decoded;

/** Finds out which encoding bytes are in. */
final class Encodings {
  private Encodings() {}

  static Decoded decode(byte[] bytes, int length) throws InputException {
    if (length == 0) {
      throw new InputException("the file is empty", "remove it, or save its text again");
    }
    return Decoded.utf8(bytes, length);
  }
}
