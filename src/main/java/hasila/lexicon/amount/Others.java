package hasila.lexicon.amount;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** More of the same: «آخرين». */
public record Others(Number number) implements Sense {
  /** One, two or several. */
  public enum Number {
    PLURAL,
    DUAL,
    SINGULAR
  }

  /** Whether a word for two more begins at the token: «آخران». */
  public static boolean isTwo(Words words, int token) {
    return is(words, token, Number.DUAL);
  }

  /** Whether a word for one more begins at the token: «آخر». */
  public static boolean isOne(Words words, int token) {
    return is(words, token, Number.SINGULAR);
  }

  private static boolean is(Words words, int token, Number number) {
    return words.is(token, Role.OTHERS)
        && ((Others) words.sense(token, Role.OTHERS)).number == number;
  }

  public static List<Entry> of(Row row) {
    return row.entries(new Others(row.constant("number", Number.class)));
  }
}
