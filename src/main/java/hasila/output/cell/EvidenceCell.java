package hasila.output.cell;

import hasila.text.Span;
import java.util.Optional;

/**
 * The cell {@code evidence}: the clause around a figure, the figure marked, cut at word ends where
 * it is long.
 */
public final class EvidenceCell {
  /** The most characters of the cell, marks included. */
  static final int LONGEST = 300;

  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';
  private static final String CUT = "…";

  private EvidenceCell() {}

  /**
   * Marks the figure in its clause.
   *
   * @param clause the stretch to quote; if it does not hold the whole figure, it is stretched to
   */
  public static String of(String text, Span clause, Span figure) {
    int start = Math.min(clause.start(), figure.start());
    int end = Math.max(clause.end(), figure.end());
    int room = LONGEST - 2;
    if (end - start > room) {
      room -= 2 * CUT.length();
      int around = Math.max(0, room - (figure.end() - figure.start()));
      // What one side does not need, the other may have.
      int before =
          Math.min(figure.start() - start, Math.max(around / 2, around - (end - figure.end())));
      int after = Math.min(end - figure.end(), around - before);
      int first = wordStart(text, figure.start() - before, figure.start(), start);
      int last = wordEnd(text, figure.end() + after, figure.end(), end);
      return flat(
          (first > start ? CUT : "") + marked(text, first, last, figure) + (last < end ? CUT : ""));
    }
    return flat(marked(text, start, end, figure));
  }

  /** The figure that a cell marks. */
  public static Optional<String> figure(String cell) {
    int open = cell.indexOf(OPEN);
    int close = cell.indexOf(CLOSE, open);
    return open >= 0 && close > open
        ? Optional.of(cell.substring(open + 1, close))
        : Optional.empty();
  }

  private static String marked(String text, int start, int end, Span figure) {
    int shown = Math.min(figure.end(), figure.start() + LONGEST - 4);
    return text.substring(start, figure.start())
        + OPEN
        + text.substring(figure.start(), shown)
        + CLOSE
        + text.substring(shown < figure.end() ? end : figure.end(), end);
  }

  private static int wordStart(String text, int at, int figure, int clause) {
    int i = at;
    while (i > clause && i < figure && !Character.isWhitespace(text.charAt(i - 1))) {
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int at, int figure, int clause) {
    int i = at;
    while (i < clause && i > figure && !Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /** A clause may run over a line end; its row should not. */
  private static String flat(String text) {
    return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').strip();
  }
}
