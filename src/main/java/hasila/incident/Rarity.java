package hasila.incident;

/**
 * How rare words are among the accounts of a run, so that a shared name of a victim or a school
 * tells more than «قصف». Counted before any account is compared, in a table of fixed size, in which
 * a few words share a place.
 */
final class Rarity {
  private static final int SIZE = 1 << 20;

  private final int[] seen = new int[SIZE];
  private int accounts;

  void count(WordSet words) {
    accounts++;
    for (int hash : words.hashes) {
      seen[hash >>> 12]++;
    }
  }

  /** How much of what the shorter of two texts tells the other tells too, from 0 to 1. */
  double shared(WordSet one, WordSet two) {
    int[] a = one.hashes;
    int[] b = two.hashes;
    double both = 0;
    double inOne = 0;
    double inTwo = 0;
    int k = 0;
    for (int hash : a) {
      double weight = weight(hash);
      inOne += weight;
      while (k < b.length && b[k] < hash) {
        inTwo += weight(b[k++]);
      }
      if (k < b.length && b[k] == hash) {
        both += weight;
        inTwo += weight;
        k++;
      }
    }
    while (k < b.length) {
      inTwo += weight(b[k++]);
    }
    double shorter = Math.min(inOne, inTwo);
    return shorter == 0 ? 0 : both / shorter;
  }

  private double weight(int hash) {
    return Math.log((accounts + 1.0) / Math.max(1, seen[hash >>> 12]));
  }
}
