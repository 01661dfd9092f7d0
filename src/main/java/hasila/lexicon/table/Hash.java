package hasila.lexicon.table;

/**
 * A hash that runs from a word's end to its beginning, so that one pass gives the hash of every
 * suffix.
 */
public final class Hash {
  private Hash() {}

  public static int step(int hash, char c) {
    return hash * 31 + c;
  }

  static int of(String word) {
    int hash = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      hash = step(hash, word.charAt(i));
    }
    return hash;
  }
}
