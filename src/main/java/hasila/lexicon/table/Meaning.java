package hasila.lexicon.table;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.FunctionWord;

/**
 * One thing that a form can mean.
 *
 * <p>A program that reads a page needs a tenth of the tables: a line is read when one of its words
 * is first met. Two threads may both do so; senses are immutable and alike.
 */
public final class Meaning {
  private static final int[] ALONE = {};

  public final Role role;
  private final int[] next;
  private final Lines lines;
  private final int line;
  private final int entry;
  private Sense known;

  /**
   * A meaning.
   *
   * @param next the forms that must follow, empty for a single word
   * @param line the line of its table
   * @param entry which of the line's entries it is
   */
  public Meaning(Role role, int[] next, Lines lines, int line, int entry) {
    this.role = role;
    this.next = next.length == 0 ? ALONE : next;
    this.lines = lines;
    this.line = line;
    this.entry = entry;
  }

  public Sense sense() {
    Sense sense = known;
    if (sense == null) {
      sense = lines.sense(role, line, entry);
      known = sense;
    }
    return sense;
  }

  /** The bit of its table; of a function word that of its kind too. */
  public long bits() {
    return role == Role.FUNCTION ? role.bit() | ((FunctionWord) sense()).kind().bit() : role.bit();
  }

  /** How many words follow the first. */
  public int more() {
    return next.length;
  }

  /** The form that must follow first. */
  public int second() {
    return next[0];
  }

  /** Whether the words that must follow do so. */
  public boolean holds(Words words, int token) {
    if (next.length == 0) {
      return true;
    }
    if (token + next.length >= words.size()) {
      return false;
    }
    for (int i = 0; i < next.length; i++) {
      if (words.full(token + 1 + i) != next[i]) {
        return false;
      }
    }
    return true;
  }
}
