package hasila.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the reports of a run that are copies of others. All reports are added first; then {@link
 * #find}. Only reports that share a band of their sketches are compared, and of those that share
 * one only with some: time and memory grow with the number of reports, whatever they hold.
 */
public final class Copies {
  /** Reports that have so many values of their sketches in common, side by side, are compared. */
  private static final int BAND = 4;

  /** In each band with the last so many before that are no copies themselves. */
  private static final int COMPARED = 64;

  /** So much of the shorter text stands in the longer one. */
  private static final double SHARED = 0.9;

  /** The longer text has at most so many words more, or that part of the shorter's. */
  private static final int FEW_WORDS = 40;

  private static final double FEW_OF_MANY = 0.2;
  private static final double FEW_OF_FEW = 2 / 3.0;

  /** Of a few words the same may be true again, days later. */
  private static final int SHORT = 30;

  private static final int FEW_DAYS = 3;

  private final List<String> names = new ArrayList<>();
  private final List<Fingerprint> prints = new ArrayList<>();

  /** By rank: the place where the report was added. */
  private int[] ranked = new int[0];

  /** By rank: the rank of the report that it is a copy of, {@link Pairing#NONE} of none. */
  private int[] copyOf = new int[0];

  /** By place, of copies only. */
  private final Map<Integer, Copy> copies = new HashMap<>();

  /** A report that is a copy. */
  public static final class Copy {
    private final int original;
    private final String report;
    private final int[] rows;

    private Copy(int original, String report, int[] rows) {
      this.original = original;
      this.report = report;
      this.rows = rows;
    }

    /** The place of the report that it is a copy of. */
    public int original() {
      return original;
    }

    /** That one's name. */
    public String report() {
      return report;
    }

    /** How many claims the copy has. */
    public int claims() {
      return rows.length;
    }

    /** The claim of the original that says the same as one that it {@link #has}. */
    public int row(int claim) {
      return rows[claim];
    }

    /** Whether the original says it too. */
    public boolean has(int claim) {
      return rows[claim] != Pairing.NONE;
    }
  }

  /** Takes in a report, and returns its place: the next, from 0. */
  public int add(String report, Fingerprint print) {
    names.add(report);
    prints.add(print);
    return prints.size() - 1;
  }

  /** All reports are there: finds the copies. */
  public void find() {
    rank();
    copyOf = new int[ranked.length];
    Arrays.fill(copyOf, Pairing.NONE);
    compare(rank -> print(rank).sketch().hash());
    for (int band = 0; band < Sketch.VALUES; band += BAND) {
      int from = band;
      compare(rank -> band(print(rank).sketch().values(), from));
    }
    for (int rank = 0; rank < ranked.length; rank++) {
      if (copyOf[rank] != Pairing.NONE) {
        int before = copyOf[copyOf[rank]];
        copyOf[rank] = before == Pairing.NONE ? copyOf[rank] : before;
        int original = ranked[copyOf[rank]];
        int[] rows = new Pairing(prints.get(original), print(rank)).rows();
        copies.put(ranked[rank], new Copy(original, names.get(original), rows));
      }
    }
  }

  /** The earliest first, the undated last; then as their names are ordered. */
  private void rank() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < prints.size(); i++) {
      if (prints.get(i).sketch().isLongEnough()) {
        all.add(i);
      }
    }
    all.sort(
        Comparator.<Integer>comparingInt(i -> prints.get(i).day())
            .thenComparing(names::get)
            .thenComparingLong(i -> prints.get(i).sketch().hash())
            .thenComparingInt(i -> i));
    ranked = all.stream().mapToInt(i -> i).toArray();
  }

  private Fingerprint print(int rank) {
    return prints.get(ranked[rank]);
  }

  /** Numbers that reports share which may be copies. */
  private interface Key {
    long of(int rank);
  }

  private static long band(byte[] values, int from) {
    int key = 0;
    for (int i = from; i < from + BAND; i++) {
      key = key << Byte.SIZE | values[i] & 0xFF;
    }
    return key;
  }

  /** Compares the reports that share a key. */
  private void compare(Key key) {
    long[] byKey = new long[ranked.length];
    int n = 0;
    for (int rank = 0; rank < ranked.length; rank++) {
      if (copyOf[rank] == Pairing.NONE) {
        long of = key.of(rank);
        byKey[n++] = (of ^ of >>> 32) << 32 | rank;
      }
    }
    Arrays.sort(byKey, 0, n);
    int start = 0;
    for (int i = 1; i <= n; i++) {
      if (i == n || byKey[i] >>> 32 != byKey[start] >>> 32) {
        compare(byKey, start, i);
        start = i;
      }
    }
  }

  private void compare(long[] byKey, int start, int end) {
    int[] heads = new int[Math.min(COMPARED, end - start)];
    int n = 0;
    for (int i = start; i < end; i++) {
      int rank = (int) byKey[i];
      for (int j = Math.max(0, n - heads.length); j < n && copyOf[rank] == Pairing.NONE; j++) {
        int head = heads[j % heads.length];
        copyOf[rank] = isCopy(print(head), print(rank)) ? head : Pairing.NONE;
      }
      if (copyOf[rank] == Pairing.NONE) {
        heads[n++ % heads.length] = rank;
      }
    }
  }

  /** Whether a report is a copy of an earlier one. */
  private static boolean isCopy(Fingerprint original, Fingerprint copy) {
    Sketch one = original.sketch();
    Sketch two = copy.sketch();
    int shorter = Math.min(one.words(), two.words());
    int longer = Math.max(one.words(), two.words());
    int more = longer - shorter;
    boolean few =
        more <= Math.max(FEW_WORDS, FEW_OF_MANY * shorter) && more <= FEW_OF_FEW * shorter;
    if (!few || shorter < SHORT && isDaysLater(original.day(), copy.day())) {
      return false;
    }
    return one.isSame(two) || one.shared(two) >= SHARED && !new Pairing(original, copy).differs();
  }

  private static boolean isDaysLater(int first, int second) {
    return second != Fingerprint.UNDATED && second - first > FEW_DAYS;
  }

  /** What a report is a copy of, by the place where it was added. */
  public Optional<Copy> of(int report) {
    return Optional.ofNullable(copies.get(report));
  }

  /** How many copies there are. */
  public int size() {
    return copies.size();
  }

  /** The places of the copies, in order. */
  public List<Integer> all() {
    return copies.keySet().stream().sorted().toList();
  }

  /** A report's name. */
  public String report(int report) {
    return names.get(report);
  }

  /** Where the number of a claim begins in its report. */
  public int start(int report, int claim) {
    return prints.get(report).start(claim);
  }

  /** The {@code claim_id} of a row of a report. */
  public String id(int report, int claim) {
    return names.get(report) + "#" + prints.get(report).start(claim);
  }
}
