package hasila.lexicon;

import java.util.List;

/** More of the same: «آخرين». */
public record Others(Number number) implements Sense {
  /** One or several. */
  public enum Number {
    PLURAL,
    SINGULAR
  }

  static List<Entry> of(Row row) {
    return row.entries(new Others(row.constant("number", Number.class)));
  }
}
