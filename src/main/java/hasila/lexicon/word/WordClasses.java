package hasila.lexicon.word;

import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import hasila.text.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a word of the language is a verb, a noun or a given name, from a dictionary of a hundred
 * thousand forms; what it does not hold is most likely a name. A hash table of three bytes a slot:
 * a fingerprint of the form, and its classes. Of a hundred thousand other words one has the
 * fingerprint of a form.
 */
public final class WordClasses {
  public static final int NOUN = 1;
  public static final int VERB = 2;
  public static final int NAME = 4;

  /** Not in the table: a noun with the ending of the indefinite accusative, «خطابا». */
  public static final int ACCUSATIVE = 8;

  /** Not in the table: a noun in the form of many people, «متداولين». */
  public static final int PEOPLE = 16;

  /** The name of the compiled table, beside this class. */
  public static final String FILE = "word-classes.bin";

  private static final int CLASSES = NOUN | VERB | NAME;
  private static final String FOLDER = "/hasila/lexicon/classes/";
  private static final int SHORTEST = 2;
  private static final int SLOTS = 1 << 17;
  private static final int SHIFT = Long.SIZE - 17;
  private static final int WIDTH = 3;
  private static final int BITS = 8 * WIDTH;

  private final byte[] slots;

  private WordClasses(byte[] slots) {
    this.slots = slots;
  }

  public static WordClasses load() {
    try (InputStream compiled = WordClasses.class.getResourceAsStream("/hasila/lexicon/" + FILE)) {
      return compiled == null ? compile() : new WordClasses(compiled.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the table of forms; a wrong line stops it. */
  public static WordClasses compile() {
    Map<String, Integer> classes = new HashMap<>();
    for (Row row : Table.load(FOLDER, "word-classes").rows()) {
      String folded = Spelling.fold(row.cell("form"));
      int bits =
          switch (row.cell("class")) {
            case "N" -> NOUN;
            case "V" -> VERB;
            case "VN" -> VERB | NOUN;
            default -> throw row.fault("unknown class", "Write N, V or VN");
          };
      if (folded.length() >= SHORTEST) {
        classes.merge(folded, bits, (a, b) -> a | b);
      }
    }
    for (Row row : Table.load(FOLDER, "given-names").rows()) {
      classes.merge(Spelling.fold(row.cell("form")), NAME, (a, b) -> a | b);
    }
    WordClasses all = new WordClasses(new byte[SLOTS * WIDTH]);
    classes.keySet().stream().sorted().forEach(form -> all.put(form, classes.get(form)));
    return all;
  }

  private void put(String form, int bits) {
    long hash = hash(form.toCharArray(), 0, form.length());
    int slot = (int) (hash >>> SHIFT);
    while (slot(slot) != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    int value = mark(hash) | bits;
    for (int i = 0; i < WIDTH; i++) {
      slots[slot * WIDTH + i] = (byte) (value >>> 8 * i);
    }
  }

  private int slot(int slot) {
    int at = slot * WIDTH;
    return slots[at] & 0xFF | (slots[at + 1] & 0xFF) << 8 | (slots[at + 2] & 0xFF) << 16;
  }

  public void write(OutputStream out) throws IOException {
    out.write(slots);
  }

  private static long hash(char[] folded, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = (hash ^ folded[i]) * 0x100000001B3L;
    }
    return hash * 0x9E3779B97F4A7C15L;
  }

  /** Bits of a hash that the slot does not tell. */
  private static int mark(long hash) {
    return (int) (hash >>> BITS) & (1 << BITS) - 1 & ~CLASSES;
  }

  /** The classes of a folded form, 0 if the dictionary does not hold it. */
  public int of(char[] folded, int from, int to) {
    if (to - from < SHORTEST) {
      return 0;
    }
    long hash = hash(folded, from, to);
    int mark = mark(hash);
    int slot = (int) (hash >>> SHIFT);
    for (int value = slot(slot); value != 0; value = slot(slot)) {
      if ((value & ~CLASSES) == mark) {
        return value & CLASSES;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return 0;
  }
}
