package hasila.lexicon.amount;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A word that leads up to a total: «حصيلة», «ارتفع», «بلغ». */
public record Total(Kind kind) implements Sense {
  /** Noun of the total, verb of change, or verb of reaching. */
  public enum Kind {
    NOUN,
    RISE,
    REACH
  }

  /** Whether a word of this kind begins at the token. */
  public static boolean is(Words words, int token, Kind kind) {
    return words.is(token, Role.TOTAL) && ((Total) words.sense(token, Role.TOTAL)).kind == kind;
  }

  public static List<Entry> of(Row row) {
    return row.entries(new Total(row.constant("kind", Kind.class)));
  }
}
