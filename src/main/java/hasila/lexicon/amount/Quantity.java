package hasila.lexicon.amount;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A quantity without a number: «بضعة», «عدد من», «عدة». */
public record Quantity(Kind kind, Place place) implements Sense {
  /** How many that is. */
  public enum Kind {
    /** Three to nine. */
    FEW,
    /** One to nine, beside tens only: «نيف وعشرون». */
    ODD,
    /** Nobody knows. */
    SOME
  }

  /** On which side of the noun. */
  public enum Place {
    BEFORE,
    AFTER
  }

  public static List<Entry> of(Row row) {
    return row.entries(
        new Quantity(row.constant("kind", Kind.class), row.constant("place", Place.class)));
  }
}
