package hasila.lexicon;

import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All tables in one dictionary of folded forms. A form has a number, the roles that may begin at it, and its senses; a
 * form of several words hangs on its first.
 */
public final class Lexicon {
  /** The number of the form that no table holds. */
  static final int UNKNOWN = 0;

  private static final int NO_MORE_WORDS = -1;

  private final Clitics clitics = Clitics.load();
  private int size = 1;
  private String[] forms = new String[8192];
  private long[] roles = new long[8192];
  private Meaning[][] meanings = new Meaning[8192][];
  private int[] slots = new int[32768];

  /** One sense of a form; {@code next} are the forms that must follow, empty for a single word. */
  private record Meaning(Role role, Sense sense, int[] next) {}

  private Lexicon() {}

  /** Reads every table of the program. */
  public static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (Role role : Role.values()) {
      for (Row row : Table.load(role.table()).rows()) {
        List<Entry> entries = role.read(row);
        if (entries.isEmpty()) {
          throw row.fault("no form", "Write at least one under forms");
        }
        for (Entry entry : entries) {
          lexicon.add(role, entry, row);
        }
      }
    }
    return lexicon;
  }

  /** Looks the tokens of a report up. The lexicon does not change: any number of threads may do so at once. */
  public Words read(Tokens tokens) {
    return new Words(this, clitics, tokens);
  }

  private void add(Role role, Entry entry, Row row) {
    String[] words = entry.form().strip().split("\\s+");
    int[] numbers = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      String folded = Spelling.fold(words[i]);
      if (folded.isEmpty()) {
        throw row.fault("an empty form", "Remove the stray | or write the form");
      }
      numbers[i] = number(folded);
    }
    int first = numbers[0];
    roles[first] |= role.bit();
    Meaning[] old = meanings[first] == null ? new Meaning[0] : meanings[first];
    Meaning meaning = new Meaning(role, entry.sense(), Arrays.copyOfRange(numbers, 1, numbers.length));
    for (Meaning other : old) {
      if (other.role == role && other.sense.equals(entry.sense()) && Arrays.equals(other.next, meaning.next)) {
        return;
      }
    }
    Meaning[] all = Arrays.copyOf(old, old.length + 1);
    all[old.length] = meaning;
    meanings[first] = all;
  }

  private int number(String folded) {
    int hash = Hash.of(folded);
    int slot = slot(hash);
    while (slots[slot] != UNKNOWN) {
      if (forms[slots[slot]].equals(folded)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size == forms.length) {
      grow();
      return number(folded);
    }
    slots[slot] = size;
    forms[size] = folded;
    return size++;
  }

  private void grow() {
    int more = forms.length * 2;
    forms = Arrays.copyOf(forms, more);
    roles = Arrays.copyOf(roles, more);
    meanings = Arrays.copyOf(meanings, more);
    slots = new int[more * 4];
    for (int i = 1; i < size; i++) {
      int slot = slot(Hash.of(forms[i]));
      while (slots[slot] != UNKNOWN) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(slots.length - 1) & (slots.length - 1);
  }

  /** The number of a folded form, {@link #UNKNOWN} if no table holds it. */
  int find(char[] folded, int from, int to, int hash) {
    int slot = slot(hash);
    while (slots[slot] != UNKNOWN) {
      if (Hash.equal(forms[slots[slot]], folded, from, to)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  long roles(int form) {
    return roles[form];
  }

  /** How many further words a meaning needs, or {@link #NO_MORE_WORDS} if the words do not match. */
  private static int following(Meaning meaning, Words words, int token) {
    for (int i = 0; i < meaning.next.length; i++) {
      int t = token + 1 + i;
      if (t >= words.size() || words.full(t) != meaning.next[i]) {
        return NO_MORE_WORDS;
      }
    }
    return meaning.next.length;
  }

  /** The longest entries of a table that begin at a token with this form; ties in the order of the table. */
  <T extends Sense> void collect(int form, Words words, int token, Role role, Class<T> type, List<Hit<T>> into) {
    if (form == UNKNOWN || (roles[form] & role.bit()) == 0) {
      return;
    }
    for (Meaning meaning : meanings[form]) {
      if (meaning.role == role) {
        int more = following(meaning, words, token);
        if (more != NO_MORE_WORDS) {
          into.add(new Hit<>(type.cast(meaning.sense), token, token + more));
        }
      }
    }
  }

  /** Every form with one of its senses in a table, for tests and documentation. */
  public List<Entry> entries(Role role) {
    List<Entry> entries = new ArrayList<>();
    for (Row row : Table.load(role.table()).rows()) {
      entries.addAll(role.read(row));
    }
    return entries;
  }
}
