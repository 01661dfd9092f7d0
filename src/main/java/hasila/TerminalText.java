package hasila;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Text from names and files made safe for a terminal: control characters and those that turn the
 * direction of writing are spelled out.
 */
final class TerminalText {
  private TerminalText() {}

  /** Several lines, each made safe. */
  static String safeLines(String text) {
    return text.lines().map(line -> safe(line) + "\n").collect(Collectors.joining());
  }

  /** One line made safe. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)
          || c >= '\u200E' && c <= '\u200F'
          || c >= '\u2028' && c <= '\u202E'
          || c == '\u061C'
          || c >= '\u2066' && c <= '\u2069') {
        safe.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
