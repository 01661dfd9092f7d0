package hasila.incident.joining;

import hasila.incident.account.Evidence;
import hasila.incident.account.WordSet;

/**
 * How rare words are among the accounts of a run, so that a shared name of a victim or a school
 * tells more than «قصف». Counted before any account is compared, in a table of fixed size, in which
 * a few words share a place.
 */
public final class Rarity {
  private static final int SIZE = 1 << 20;
  private static final int FEW = 50;

  /** Accounts are looked for by words that so many of them have at most. */
  private static final int TELLING = 20;

  /** What less than the root of all accounts name is rare. */
  private static final double RARE = 2;

  private static final double RARE_WORD = 0.6;
  private static final int MOST_RARE_WORDS = 5;

  /** So much that both say, in rarity, gives a point by itself, up to so much. */
  private static final double SHARED = 10;

  private static final double MOST_SHARED = 40;

  private static final double[] LOGS = logs();

  private final int[] seen = new int[SIZE];
  private int accounts;
  private double all;

  public void count(WordSet words) {
    accounts++;
    all = Math.log(accounts + 1.0);
    for (int hash : words.hashes) {
      seen[hash >>> 12]++;
    }
  }

  /** The most points that words give. */
  static int most() {
    return Evidence.SAME_WORDS.points
        + MOST_RARE_WORDS * Evidence.SAME_RARE_WORD.points
        + (int) (MOST_SHARED / SHARED);
  }

  /** Takes out an account that was counted. */
  public void forget(WordSet words) {
    accounts--;
    all = Math.log(accounts + 1.0);
    for (int hash : words.hashes) {
      seen[hash >>> 12]--;
    }
  }

  /** How much each word tells. */
  float[] weights(WordSet words) {
    float[] weights = new float[words.hashes.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) weight(words.hashes[i]);
    }
    return weights;
  }

  /** The points that the words of two accounts give: all that both use, and the rare ones. */
  int points(Profile one, Profile two) {
    int[] a = one.account.words().hashes;
    int[] b = two.account.words().hashes;
    float rare = (float) (RARE_WORD * all);
    float both = 0;
    int rareWords = 0;
    int k = 0;
    for (int i = 0; i < a.length && k < b.length; i++) {
      while (k < b.length && b[k] < a[i]) {
        k++;
      }
      if (k < b.length && b[k] == a[i]) {
        both += one.weights[i];
        rareWords += one.weights[i] > rare ? 1 : 0;
        k++;
      }
    }
    float shorter = Math.min(one.weight, two.weight);
    float share = shorter == 0 ? 0 : both / shorter;
    return Math.round(share * Evidence.SAME_WORDS.points)
        + Math.min(rareWords, MOST_RARE_WORDS) * Evidence.SAME_RARE_WORD.points
        + (int) (Math.min(both, MOST_SHARED) / SHARED);
  }

  /** Whether few accounts, but more than one, have a word. */
  boolean isTelling(int hash) {
    int number = seen[hash >>> 12];
    return number > 1 && number <= TELLING;
  }

  /** How rare the rarest word of a name is, from 0 to 1; all are rare among few accounts. */
  double of(String name) {
    double most = 0;
    for (int hash : WordSet.of(name).hashes) {
      most = Math.max(most, weight(hash));
    }
    return accounts < FEW ? 1 : Math.min(1, RARE * most / all);
  }

  private double weight(int hash) {
    int number = seen[hash >>> 12];
    return all - (number < LOGS.length ? LOGS[number] : Math.log(number));
  }

  private static double[] logs() {
    double[] logs = new double[1 << 12];
    for (int i = 1; i < logs.length; i++) {
      logs[i] = Math.log(i);
    }
    return logs;
  }
}
