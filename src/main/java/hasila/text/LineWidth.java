package hasila.text;

/**
 * Which lines of a text end only because the next word had no room. A text is broken at a width
 * where nearly every line that another follows is so full that the first word of the next would not
 * fit; lists, verses and headlines have lines of any length.
 */
public final class LineWidth {
  /** Narrower lines are verses and lists. */
  private static final int LEAST = 40;

  /** Wider ones are paragraphs of a line each. */
  private static final int MOST = 140;

  /** Fewer full lines may be chance, unless they make up one paragraph. */
  private static final int ENOUGH = 3;

  /** So many of ten lines are full. */
  private static final int OF_TEN = 8;

  private static final String FULL_STOPS = ".!?\u061F";

  private static final int WIDE_SPACE = 3;

  private static final int NONE = Integer.MAX_VALUE;

  private final Tokens tokens;
  private final int width;

  private LineWidth(Tokens tokens, int width) {
    this.tokens = tokens;
    this.width = width;
  }

  /** The width that a text is broken at, if it is. */
  public static LineWidth of(Tokens tokens) {
    LineWidth widest = new LineWidth(tokens, widest(tokens));
    boolean wrapped = widest.width >= LEAST && widest.width <= MOST && widest.isMostlyFull();
    return wrapped ? widest : new LineWidth(tokens, NONE);
  }

  private static int widest(Tokens tokens) {
    int widest = 0;
    int line = 0;
    for (int i = 1; i < tokens.size() && widest <= MOST; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE) {
        if (tokens.gap(i) == Tokens.NEWLINE) {
          widest = Math.max(widest, seen(tokens, tokens.start(line), tokens.end(i - 1)));
        }
        line = i;
      }
    }
    return widest;
  }

  private boolean isMostlyFull() {
    int lines = 0;
    int full = 0;
    int closed = 0;
    int paragraphs = 1;
    int line = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE) {
        if (tokens.gap(i) == Tokens.NEWLINE) {
          lines++;
          full += isFull(line, i) ? 1 : 0;
          closed += tokens.isMark(i - 1, FULL_STOPS) ? 1 : 0;
        } else {
          paragraphs++;
        }
        line = i;
      }
    }
    boolean paragraph =
        full == 2 && lines == 2 && paragraphs == 1 && tokens.isMark(tokens.size() - 1, FULL_STOPS);
    // Where each line is a sentence, none was broken.
    return closed * 2 <= lines && (paragraph || full >= ENOUGH && full * 10 >= lines * OF_TEN);
  }

  /**
   * Whether a line ends because the next one's first word had no room.
   *
   * @param line its first token
   * @param next the first token of the next line
   */
  public boolean isFull(int line, int next) {
    if (width == NONE) {
      return false;
    }
    int word = next + 1;
    while (word < tokens.size() && tokens.gap(word) == Tokens.GLUED) {
      word++;
    }
    int length = seen(tokens, tokens.start(line), tokens.end(next - 1));
    return length + 1 + seen(tokens, tokens.start(next), tokens.end(word - 1)) > width
        && !isTabular(line, next);
  }

  /** Whether wide space parts the line into cells or half-verses, or colons into labels. */
  private boolean isTabular(int line, int next) {
    int labels = 0;
    for (int i = line + 1; i < next; i++) {
      labels += tokens.isMark(i, ':') ? 1 : 0;
      int start = tokens.end(i - 1);
      if (tokens.start(i) - start >= WIDE_SPACE || tokens.text().indexOf('\t', start) == start) {
        return true;
      }
    }
    return labels > 1;
  }

  /** The characters that take room. */
  private static int seen(Tokens tokens, int start, int end) {
    int seen = 0;
    for (int i = start; i < end; i++) {
      char c = tokens.text().charAt(i);
      seen += Spelling.isMark(c) || Spelling.isInvisible(c) ? 0 : 1;
    }
    return seen;
  }
}
