package hasila.lexicon.table;

import hasila.lexicon.Role;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All tables compiled: every folded form with what it means, in a few arrays that are read at once.
 * A form of several words hangs on its first.
 */
public final class Dictionary {
  /** The number of the form that no table holds. */
  public static final int UNKNOWN = 0;

  /** Role, line, entry, and how many words follow: what every meaning has. */
  private static final int FIXED = 4;

  private static final Meaning[] NONE = {};
  private static final Role[] ROLES = Role.values();

  private final char[] letters;
  private final int[] starts;
  private final int[] slots;
  private final int[] meanings;
  private final int[] meaningsAt;
  private final Lines lines;
  private final Meaning[][] known;

  /**
   * A dictionary.
   *
   * @param letters all forms, one behind the other
   * @param starts where each begins, and where the last ends
   * @param slots the hash table: numbers of forms
   * @param meanings role, line, entry and the number of further words with their forms, for each
   *     meaning
   * @param meaningsAt where the meanings of each form begin, and where the last end
   */
  public Dictionary(
      char[] letters, int[] starts, int[] slots, int[] meanings, int[] meaningsAt, Lines lines) {
    this.letters = letters;
    this.starts = starts;
    this.slots = slots;
    this.meanings = meanings;
    this.meaningsAt = meaningsAt;
    this.lines = lines;
    this.known = new Meaning[starts.length][];
  }

  static int slot(int hash, int slots) {
    return (hash * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(slots - 1);
  }

  /** The number of a folded form, {@link #UNKNOWN} if no table holds it. */
  public int find(char[] folded, int from, int to, int hash) {
    int slot = slot(hash, slots.length);
    while (slots[slot] != UNKNOWN) {
      if (isForm(slots[slot], folded, from, to)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  private boolean isForm(int form, char[] folded, int from, int to) {
    int start = starts[form];
    if (starts[form + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (letters[start + i - from] != folded[i]) {
        return false;
      }
    }
    return true;
  }

  /** What a form means, in the order of the tables. */
  public Meaning[] meanings(int form) {
    if (form == UNKNOWN) {
      return NONE;
    }
    Meaning[] all = known[form];
    if (all == null) {
      all = read(form);
      known[form] = all;
    }
    return all;
  }

  private Meaning[] read(int form) {
    List<Meaning> all = new ArrayList<>();
    for (int at = meaningsAt[form];
        at < meaningsAt[form + 1];
        at += FIXED + meanings[at + FIXED - 1]) {
      int next = at + FIXED;
      int[] words = Arrays.copyOfRange(meanings, next, next + meanings[next - 1]);
      all.add(new Meaning(ROLES[meanings[at]], words, lines, meanings[at + 1], meanings[at + 2]));
    }
    return all.toArray(NONE);
  }

  public void write(DataOutputStream out) throws IOException {
    byte[] forms = new String(letters).getBytes(StandardCharsets.UTF_16BE);
    for (int[] column : new int[][] {{forms.length / 2}, starts, slots, meanings, meaningsAt}) {
      write(column, out);
    }
    lines.write(out);
    out.write(forms);
  }

  public static void write(int[] column, DataOutputStream out) throws IOException {
    out.writeInt(column.length);
    for (int value : column) {
      out.writeInt(value);
    }
  }

  public static Dictionary read(ByteBuffer in) {
    char[] letters = new char[ints(in)[0]];
    int[] starts = ints(in);
    int[] slots = ints(in);
    int[] meanings = ints(in);
    int[] meaningsAt = ints(in);
    Lines lines = Lines.read(in);
    in.asCharBuffer().get(letters);
    return new Dictionary(letters, starts, slots, meanings, meaningsAt, lines);
  }

  static int[] ints(ByteBuffer in) {
    int[] column = new int[in.getInt()];
    in.asIntBuffer().get(column);
    in.position(in.position() + column.length * Integer.BYTES);
    return column;
  }
}
