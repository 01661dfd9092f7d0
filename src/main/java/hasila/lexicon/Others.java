package hasila.lexicon;

import java.util.List;

/** More of the same: «آخرين». */
public record Others(Number number) implements Sense {
  /** One or several. */
  public enum Number {
    PLURAL,
    SINGULAR
  }

  /** Whether a word for one more begins at the token: «آخر». */
  public static boolean isOne(Words words, int token) {
    return words.is(token, Role.OTHERS)
        && ((Others) words.sense(token, Role.OTHERS)).number == Number.SINGULAR;
  }

  static List<Entry> of(Row row) {
    return row.entries(new Others(row.constant("number", Number.class)));
  }
}
