package hasila.incident;

/**
 * How rare words are among the accounts of a run, so that a shared name of a victim or a school
 * tells more than «قصف». Counted before any account is compared, in a table of fixed size, in which
 * a few words share a place.
 */
final class Rarity {
  private static final int SIZE = 1 << 20;
  private static final int FEW = 50;

  /** What less than the root of all accounts name is rare. */
  private static final double RARE = 2;

  private static final double RARE_WORD = 0.6;
  private static final int MOST_RARE_WORDS = 5;

  /** So much that both say, in rarity, gives a point by itself, up to so much. */
  private static final double SHARED = 10;

  private static final double MOST_SHARED = 40;

  private final int[] seen = new int[SIZE];
  private int accounts;

  void count(WordSet words) {
    accounts++;
    for (int hash : words.hashes) {
      seen[hash >>> 12]++;
    }
  }

  /** The points that the words of two accounts give: all that both use, and the rare ones. */
  int points(WordSet one, WordSet two) {
    int[] a = one.hashes;
    int[] b = two.hashes;
    double rare = RARE_WORD * Math.log(accounts + 1.0);
    double both = 0;
    double inOne = 0;
    double inTwo = 0;
    int rareWords = 0;
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
        rareWords += weight > rare ? 1 : 0;
        k++;
      }
    }
    while (k < b.length) {
      inTwo += weight(b[k++]);
    }
    double shorter = Math.min(inOne, inTwo);
    double share = shorter == 0 ? 0 : both / shorter;
    return (int) Math.round(share * Evidence.SAME_WORDS.points)
        + Math.min(rareWords, MOST_RARE_WORDS) * Evidence.SAME_RARE_WORD.points
        + (int) (Math.min(both, MOST_SHARED) / SHARED);
  }

  /** Whether few accounts, but more than one, have a word. */
  boolean isTelling(int hash) {
    int number = seen[hash >>> 12];
    return number > 1 && number <= FEW;
  }

  /** How rare the rarest word of a name is, from 0 to 1; all are rare among few accounts. */
  double of(String name) {
    double most = 0;
    for (int hash : WordSet.of(name).hashes) {
      most = Math.max(most, weight(hash));
    }
    double known = Math.log(accounts + 1.0);
    return accounts < FEW ? 1 : Math.min(1, RARE * most / known);
  }

  private double weight(int hash) {
    return Math.log((accounts + 1.0) / Math.max(1, seen[hash >>> 12]));
  }
}
