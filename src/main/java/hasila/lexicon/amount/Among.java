package hasila.lexicon.amount;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A word that makes what follows a part of the figure before: «بينهم», «منها». */
public record Among(Who who) implements Sense {
  /** How many parts may follow. */
  public enum Who {
    GROUP,
    OF,
    MEMBER
  }

  /** Whether a word for these begins at the token. */
  public static boolean is(Words words, int token, Who who) {
    return words.is(token, Role.AMONG) && ((Among) words.sense(token, Role.AMONG)).who == who;
  }

  /** Whether words for these end at the token. */
  public static boolean endsAt(Words words, int token, Who who) {
    for (int first = token; first >= 0 && first >= token - 2; first--) {
      if (words.is(first, Role.AMONG)) {
        Hit<Among> hit = words.at(first, Role.AMONG, Among.class).orElseThrow();
        if (hit.last() == token) {
          return hit.sense().who() == who;
        }
      }
    }
    return false;
  }

  public static List<Entry> of(Row row) {
    return row.entries(new Among(row.constant("who", Who.class)));
  }
}
