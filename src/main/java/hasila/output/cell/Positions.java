package hasila.output.cell;

import java.util.Arrays;

/**
 * Where the UTF-16 offsets of a text are in code points and lines. One pass over the text, then a
 * binary search over its line ends and over its (rare) surrogate pairs.
 */
public final class Positions {
  private int[] lines = new int[32];
  private int lineEnds;
  private int[] pairs = new int[0];
  private int pairCount;

  public Positions(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      addLine(i);
    }
    if (text.indexOf('\r') >= 0) {
      addLoneReturns(text);
    }
    int length = text.length();
    boolean hasPairs = text.codePointCount(0, length) < length;
    for (int i = 0; hasPairs && i < length; i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && i > 0
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        addPair(i);
      }
    }
  }

  private void addLine(int end) {
    if (lineEnds == lines.length) {
      lines = Arrays.copyOf(lines, lineEnds * 2);
    }
    lines[lineEnds++] = end;
  }

  private void addPair(int low) {
    if (pairCount == pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(16, pairCount * 2));
    }
    pairs[pairCount++] = low;
  }

  private void addLoneReturns(String text) {
    for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
      if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        addLine(i);
      }
    }
    Arrays.sort(lines, 0, lineEnds);
  }

  /** The offset in code points. */
  public int codePoint(int offset) {
    return pairCount == 0 ? offset : offset - below(pairs, pairCount, offset);
  }

  /** The line, counted from 1; lines end in LF, CR LF or CR. */
  public int line(int offset) {
    return 1 + below(lines, lineEnds, offset);
  }

  /** How many of the sorted values lie below a limit. */
  private static int below(int[] values, int count, int limit) {
    int found = Arrays.binarySearch(values, 0, count, limit);
    return found >= 0 ? found : -found - 1;
  }
}
