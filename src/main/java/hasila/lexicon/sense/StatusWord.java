package hasila.lexicon.sense;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Meaning;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A word that makes a figure expected, denied or conditional: «من المرتقب». */
public record StatusWord(Status status) implements Sense {
  /** What the figure is then. */
  public enum Status {
    EXPECTED,
    DENIED,
    CONDITIONAL
  }

  /** Whether some word of this status begins at the token. */
  public static boolean is(Words words, int token, Status status) {
    if (words.is(token, Role.STATUS)) {
      for (Meaning meaning : words.meanings(token, Role.STATUS)) {
        if (((StatusWord) meaning.sense()).status == status && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  public static List<Entry> of(Row row) {
    return row.entries(new StatusWord(row.constant("status", Status.class)));
  }
}
