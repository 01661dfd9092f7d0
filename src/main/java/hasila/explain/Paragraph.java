package hasila.explain;

import java.util.Locale;

/** Aligned lines: a label, and what is said of it, long ones wrapped below each other. */
final class Paragraph {
  private static final int WIDTH = 96;
  private static final int LABEL = 18;

  private final StringBuilder out = new StringBuilder();

  void blank() {
    out.append('\n');
  }

  /** Text as it is. */
  void text(String text) {
    out.append(text).append('\n');
  }

  void line(String label, String value) {
    String margin = String.format(Locale.ROOT, "   %-" + (LABEL - 3) + "s", label);
    int room = WIDTH - LABEL;
    String rest = value;
    while (rest.length() > room && rest.lastIndexOf(' ', room) > 0) {
      int cut = rest.lastIndexOf(' ', room);
      out.append(margin).append(rest, 0, cut).append('\n');
      margin = " ".repeat(LABEL);
      rest = rest.substring(cut + 1);
    }
    out.append((margin + rest).stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
