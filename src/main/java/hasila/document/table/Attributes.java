package hasila.document.table;

/**
 * Counts the attributes of the tags in a part of a workbook, whatever its encoding, while it
 * passes: the parser compares each attribute of a tag with all others, so a tag that has many takes
 * long.
 *
 * <p>It counts every equals sign with a quote behind it between two «<», which no attribute can do
 * without. Words between tags may have some too, but a cell of Excel holds 32,767 characters
 * (<i>Excel specifications and limits</i>), too few for {@link #MOST} of them.
 */
final class Attributes {
  /** So many take the parser about three thousandths of a second. */
  static final int MOST = 2_000;

  private int count;
  private boolean equals;

  /** Whether all tags so far, with those among these bytes, have few. */
  boolean areFew(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      switch (bytes[i]) {
        case '<' -> {
          count = 0;
          equals = false;
        }
        case '=' -> equals = true;
        case '"', '\'' -> {
          count += equals ? 1 : 0;
          equals = false;
          if (count > MOST) {
            return false;
          }
        }
        // Of two bytes a character, one is zero.
        case ' ', '\t', '\r', '\n', 0 -> {}
        default -> equals = false;
      }
    }
    return true;
  }
}
