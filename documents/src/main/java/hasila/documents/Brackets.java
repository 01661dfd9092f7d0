package hasila.documents;

/**
 * Brackets in text that runs from right to left. Some programs write the sign that is seen, others
 * the one that is meant: where most of a text's open to the wrong side, all are turned.
 */
final class Brackets {
  private static final String OPENING = "([{\u00AB\u2039";
  private static final String CLOSING = ")]}\u00BB\u203A";

  private Brackets() {}

  static void turn(StringBuilder text) {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opening = OPENING.indexOf(c) >= 0;
      if (!opening && CLOSING.indexOf(c) < 0) {
        continue;
      }
      boolean spaceBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      boolean spaceAfter = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (spaceBefore != spaceAfter) {
        right += spaceBefore == opening ? 1 : 0;
        wrong += spaceBefore == opening ? 0 : 1;
      }
    }
    for (int i = 0; wrong > right && i < text.length(); i++) {
      int opening = OPENING.indexOf(text.charAt(i));
      int closing = CLOSING.indexOf(text.charAt(i));
      if (opening >= 0 || closing >= 0) {
        text.setCharAt(i, opening >= 0 ? CLOSING.charAt(opening) : OPENING.charAt(closing));
      }
    }
  }
}
