package hasila.copies;

import hasila.lexicon.Words;
import hasila.text.Tokens;
import java.util.Arrays;

/**
 * A text in {@value #VALUES} bytes, from which can be told how much it has in common with another.
 * This is MinHash: of every run of three words the hash is taken by {@value #VALUES} functions, and
 * the least of each kept, of which a byte will do. As large as the share of values that two
 * sketches have in common is that of runs that stand in both texts among those that stand in
 * either.
 */
public final class Sketch {
  static final int VALUES = 128;

  /** A text without words. */
  public static final Sketch NONE = new Sketch(0, 0, new byte[0]);

  /** «قتل 3 أشخاص في حلب» may be true twice. */
  private static final int SHORTEST = 8;

  private static final int RUN = 3;

  /** So many runs are taken in at once. */
  private static final int HELD = 1 << 10;

  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final int[] FACTORS = new int[VALUES];
  private static final int[] ADDENDS = new int[VALUES];

  static {
    for (int i = 0; i < VALUES; i++) {
      long mixed = mixed(STEP * (i + 1));
      FACTORS[i] = (int) mixed | 1;
      ADDENDS[i] = (int) (mixed >>> 32);
    }
  }

  private final long hash;
  private final int words;
  private final byte[] values;

  /**
   * A sketch of a text.
   *
   * @param hash that of all words; texts of the same words have the same
   * @param words how many there are; marks are none
   * @param values none where the text is too short to be told from another by its words
   */
  Sketch(long hash, int words, byte[] values) {
    this.hash = hash;
    this.words = words;
    this.values = values;
  }

  long hash() {
    return hash;
  }

  int words() {
    return words;
  }

  byte[] values() {
    return values;
  }

  /** The sketch of a report. */
  public static Sketch of(Words words) {
    int[] least = new int[VALUES];
    Arrays.fill(least, Integer.MAX_VALUE);
    int[] runs = new int[Math.min(HELD, words.size())];
    int held = 0;
    long hash = 0;
    int n = 0;
    long before = 0;
    long last = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.tokens().kind(i) != Tokens.MARK) {
        long word = mixed(word(words, i));
        hash = (hash + word) * STEP;
        if (++n >= RUN) {
          runs[held++] = (int) (mixed((before * STEP + last) * STEP + word) >>> 32);
          if (held == HELD) {
            add(runs, held, least);
            held = 0;
          }
        }
        before = last;
        last = word;
      }
    }
    add(runs, held, least);
    return n < SHORTEST ? new Sketch(hash, n, NONE.values) : new Sketch(hash, n, bytes(least));
  }

  /** What a word is, however spelled, and in whatever digits. */
  private static int word(Words words, int token) {
    Tokens tokens = words.tokens();
    if (tokens.kind(token) != Tokens.DIGITS) {
      return words.letters(token);
    }
    int number = 1;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      number = number * 31 + Character.digit(tokens.text().charAt(i), 10);
    }
    return number;
  }

  /** Takes in runs; value by value, which keeps the least one in a register. */
  private static void add(int[] runs, int n, int[] least) {
    for (int i = 0; i < VALUES; i++) {
      int factor = FACTORS[i];
      int addend = ADDENDS[i];
      int value = least[i];
      for (int j = 0; j < n; j++) {
        value = Math.min(value, runs[j] * factor + addend);
      }
      least[i] = value;
    }
  }

  private static byte[] bytes(int[] least) {
    byte[] bytes = new byte[VALUES];
    for (int i = 0; i < VALUES; i++) {
      bytes[i] = (byte) mixed(least[i]);
    }
    return bytes;
  }

  private static long mixed(long value) {
    long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }

  boolean isLongEnough() {
    return values.length > 0;
  }

  /** Whether the texts are the same, word for word. */
  boolean isSame(Sketch other) {
    return hash == other.hash && words == other.words;
  }

  /** Which share of the shorter text's runs of words stands in the longer one too. */
  double shared(Sketch other) {
    int same = 0;
    for (int i = 0; i < VALUES; i++) {
      same += values[i] == other.values[i] ? 1 : 0;
    }
    double ofEither = (double) same / VALUES;
    double inBoth = ofEither / (1 + ofEither) * (runs() + other.runs());
    return inBoth / Math.min(runs(), other.runs());
  }

  private int runs() {
    return words - RUN + 1;
  }
}
