package hasila.document.drawn;

/** Text in which half a character may stand, as JSON and HTML can spell it. */
public final class Surrogates {
  private Surrogates() {}

  /** The same text with U+FFFD for each half of a character. */
  public static String repaired(String text) {
    StringBuilder repaired = new StringBuilder();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        repaired.append(text, done, i).append('\uFFFD');
        done = i + 1;
      }
    }
    return done == 0 ? text : repaired.append(text, done, text.length()).toString();
  }
}
