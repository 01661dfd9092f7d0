package hasila.check.figures;

import hasila.text.Spelling;

/** Whether two names of claimants are of one voice: «المرصد السوري» and «مدير المرصد». */
public final class Voices {
  private static final int SHORTEST = 3;
  private static final int ARTICLE = 3;

  private Voices() {}

  /**
   * Whether one name is in the other, or the two share a word that is not merely the title
   * («وزارة», «مصدر») of both.
   */
  public static boolean same(String one, String two) {
    String[] a = Spelling.fold(one).split(" ", -1);
    String[] b = Spelling.fold(two).split(" ", -1);
    boolean allOfA = true;
    boolean allOfB = true;
    for (int i = 0; i < a.length; i++) {
      boolean found = false;
      for (int k = 0; k < b.length; k++) {
        boolean same = sameWord(a[i], b[k]);
        if (same && (i > 0 || k > 0)) {
          return true;
        }
        found |= same;
      }
      allOfA &= found;
    }
    for (String word : b) {
      boolean found = false;
      for (String other : a) {
        found |= sameWord(word, other);
      }
      allOfB &= found;
    }
    return allOfA || allOfB;
  }

  /** One word, with or without an article and a preposition. */
  private static boolean sameWord(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    return a.equals(b)
        || shorter.length() >= SHORTEST
            && longer.length() - shorter.length() <= ARTICLE
            && longer.endsWith(shorter);
  }
}
