package hasila.text;

/** A stretch of a text as a cell shows it: each run of white space is one space. */
public final class OneLine {
  private OneLine() {}

  public static String of(String text) {
    return of(text, 0, text.length());
  }

  /** The same of {@code text[start, end)}, which nearly always is as it should be. */
  public static String of(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isWhite(text.charAt(i))
          && (text.charAt(i) != ' ' || i + 1 < end && isWhite(text.charAt(i + 1)))) {
        return joined(text, start, end);
      }
    }
    return text.substring(start, end);
  }

  private static String joined(String text, int start, int end) {
    StringBuilder line = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!isWhite(text.charAt(i))) {
        line.append(text.charAt(i));
      } else if (i == start || !isWhite(text.charAt(i - 1))) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
