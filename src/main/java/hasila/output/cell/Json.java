package hasila.output.cell;

import java.util.List;

/**
 * Writes JSON that may stand inside a script element: no character of a value can end the element,
 * and none is changed by an HTML parser or an encoder on the way (CR, NUL, a lone surrogate).
 */
public final class Json {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private Json() {}

  public static void string(String value, StringBuilder into) {
    into.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        into.append('\\').append(c);
      } else if (c == '\n') {
        into.append("\\n");
      } else if (isPlain(c) || isPaired(value, i)) {
        into.append(c);
      } else {
        into.append("\\u")
            .append(HEX[c >> 12])
            .append(HEX[c >> 8 & 15])
            .append(HEX[c >> 4 & 15])
            .append(HEX[c & 15]);
      }
    }
    into.append('"');
  }

  /**
   * Neither markup, nor a control, nor half a pair; the separators U+2028 and U+2029 end lines in a
   * script.
   */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < '\u007F' && c != '<' && c != '>' && c != '&'
        || c > '\u009F'
            && c != '\u2028'
            && c != '\u2029'
            && c < '\uFFFE'
            && !Character.isSurrogate(c);
  }

  private static boolean isPaired(String value, int i) {
    char c = value.charAt(i);
    return Character.isHighSurrogate(c)
            && i + 1 < value.length()
            && Character.isLowSurrogate(value.charAt(i + 1))
        || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }

  public static void strings(List<String> values, StringBuilder into) {
    into.append('[');
    for (int i = 0; i < values.size(); i++) {
      into.append(i == 0 ? "" : ",");
      string(values.get(i), into);
    }
    into.append(']');
  }
}
