package hasila.documents;

import org.apache.pdfbox.text.TextPosition;

/**
 * What one glyph of a page says, and where it stands, left to right and top down in points.
 *
 * @param text one character, or the several of a ligature in the order of reading
 * @param base where its line stands
 */
record Glyph(String text, float left, float right, float base, float size) {
  static Glyph of(TextPosition position) {
    float left = position.getXDirAdj();
    return new Glyph(
        position.getUnicode(),
        left,
        left + position.getWidthDirAdj(),
        position.getYDirAdj(),
        position.getYScale());
  }

  boolean isSpace() {
    return text.isBlank();
  }

  /** Whether it stands on or below a letter. */
  boolean isMark() {
    return !text.isEmpty() && text.codePoints().allMatch(Glyph::isMark);
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  boolean isNumber() {
    return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
  }

  boolean isLatin() {
    return !text.isEmpty()
        && Character.isLetter(text.codePointAt(0))
        && Character.getDirectionality(text.codePointAt(0))
            == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  boolean isArabic() {
    return !text.isEmpty()
        && Character.getDirectionality(text.codePointAt(0))
            == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  float middle() {
    return (left + right) / 2;
  }
}
