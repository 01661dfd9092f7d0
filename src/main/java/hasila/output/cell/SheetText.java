package hasila.output.cell;

import java.util.Locale;

/**
 * Text as a workbook holds it: characters that XML cannot hold are written {@code _x0001_}, as
 * spreadsheets do, and words that already look so are kept apart from them; lines end with LF.
 */
public final class SheetText {
  private static final int CODE = "_x0000_".length();

  private SheetText() {}

  /** The text with the line ends that spreadsheets use. */
  public static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The text as it is to be written into a cell. */
  public static String written(String text) {
    return escaped(lines(text));
  }

  private static String escaped(String text) {
    StringBuilder written = new StringBuilder(text.length() + CODE);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isCode(text, i)) {
        // The underscore alone; its x and digits follow as they are.
        written.append("_x005F_");
      } else if (c < ' ' && c != '\t' && c != '\n' || c >= '\uFFFE') {
        appendCode(c, written);
      } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
        written.append('\uFFFD');
      } else {
        written.append(c);
      }
    }
    return written.toString();
  }

  /** The text of a cell whose writing this is. */
  public static String read(String written) {
    int code = written.indexOf("_x");
    if (code < 0) {
      return written;
    }
    StringBuilder text = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      if (isCode(written, i)) {
        text.append((char) Integer.parseInt(written, i + 2, i + 6, 16));
        i += CODE - 1;
      } else {
        text.append(written.charAt(i));
      }
    }
    return text.toString();
  }

  /** Whether {@code _xHHHH_} stands there. */
  private static boolean isCode(String text, int at) {
    if (!text.startsWith("_x", at) || at + CODE > text.length() || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }

  private static void appendCode(char c, StringBuilder into) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    into.append("_x").append("0".repeat(4 - digits.length())).append(digits).append('_');
  }

  private static boolean isPaired(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
