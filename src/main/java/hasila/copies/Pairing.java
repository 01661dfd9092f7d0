package hasila.copies;

import java.util.Arrays;

/**
 * Which figure of a report is which of another that has nearly the same words: the longest row of
 * figures that both have in the same order. Figures that a report says twice are compared once.
 */
final class Pairing {
  static final int NONE = -1;

  /** More figures that differ are no matter of a few words. */
  private static final long MOST = 1_000_000;

  private final Fingerprint original;
  private final Fingerprint copy;
  private final int[] ofOriginal;
  private final int[] ofCopy;

  /** By place in {@link #ofCopy}: the place in {@link #ofOriginal}. */
  private final int[] paired;

  Pairing(Fingerprint original, Fingerprint copy) {
    this.original = original;
    this.copy = copy;
    this.ofOriginal = kept(original);
    this.ofCopy = kept(copy);
    this.paired = new int[ofCopy.length];
    Arrays.fill(paired, NONE);
    pair();
  }

  private static int[] kept(Fingerprint report) {
    int[] kept = new int[report.size()];
    int n = 0;
    for (int row = 0; row < kept.length; row++) {
      if (report.keep(row) == row) {
        kept[n++] = row;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private boolean isSame(int a, int b) {
    return original.figure(ofOriginal[a]) == copy.figure(ofCopy[b]);
  }

  private void pair() {
    int start = 0;
    int shorter = Math.min(ofOriginal.length, ofCopy.length);
    while (start < shorter && isSame(start, start)) {
      paired[start] = start;
      start++;
    }
    int endA = ofOriginal.length;
    int endB = ofCopy.length;
    while (endA > start && endB > start && isSame(endA - 1, endB - 1)) {
      paired[--endB] = --endA;
    }
    if ((long) (endA - start) * (endB - start) <= MOST) {
      pairBetween(start, endA, endB);
    }
  }

  /**
   * What two texts have between the figures that are the same from their beginnings and ends on.
   */
  private void pairBetween(int start, int endA, int endB) {
    int[][] longest = new int[endA - start + 1][endB - start + 1];
    for (int a = endA - 1; a >= start; a--) {
      for (int b = endB - 1; b >= start; b--) {
        int[] row = longest[a - start];
        int[] next = longest[a + 1 - start];
        row[b - start] =
            isSame(a, b) ? next[b + 1 - start] + 1 : Math.max(next[b - start], row[b + 1 - start]);
      }
    }
    int a = start;
    int b = start;
    while (a < endA && b < endB) {
      if (isSame(a, b)) {
        paired[b++] = a++;
      } else if (longest[a + 1 - start][b - start] >= longest[a - start][b + 1 - start]) {
        a++;
      } else {
        b++;
      }
    }
  }

  /**
   * Whether both reports have a figure where the other has another. Behind the last one that both
   * have, where headlines of other reports may follow, the words before have to be the same too.
   */
  boolean differs() {
    int a = 0;
    int b = 0;
    for (int next = 0; next < paired.length; next++) {
      if (paired[next] != NONE) {
        if (isTold(original, ofOriginal, a, paired[next]) && isTold(copy, ofCopy, b, next)) {
          return true;
        }
        a = paired[next] + 1;
        b = next + 1;
      }
    }
    return a == 0 && b == 0
        ? isTold(original, ofOriginal, a, ofOriginal.length)
            && isTold(copy, ofCopy, b, ofCopy.length)
        : endDiffers(a, b);
  }

  /** Whether any of some figures is the report's own. */
  private static boolean isTold(Fingerprint report, int[] rows, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!report.isAside(rows[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean endDiffers(int fromA, int fromB) {
    for (int a = fromA; a < ofOriginal.length; a++) {
      for (int b = fromB; b < ofCopy.length; b++) {
        if (!copy.isAside(ofCopy[b]) && original.before(ofOriginal[a]) == copy.before(ofCopy[b])) {
          return true;
        }
      }
    }
    return false;
  }

  /** By row of the copy: the row of the original that says the same, {@link #NONE} without one. */
  int[] rows() {
    int[] kept = new int[copy.size()];
    Arrays.fill(kept, NONE);
    for (int b = 0; b < paired.length; b++) {
      if (paired[b] != NONE) {
        kept[ofCopy[b]] = ofOriginal[paired[b]];
      }
    }
    int[] rows = new int[copy.size()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = kept[copy.keep(row)];
    }
    return rows;
  }
}
