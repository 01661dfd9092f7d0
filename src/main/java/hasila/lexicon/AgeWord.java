package hasila.lexicon;

import java.util.List;

/** What makes a stretch of time an age: «عمره», «من العمر», «طفل». */
public record AgeWord(Place place) implements Sense {
  /** Where it stands. */
  public enum Place {
    /** Within a few words before the number. */
    BEFORE,
    /** Directly before the number. */
    NEXT,
    /** Directly behind the number or its unit. */
    AFTER,
    /** The one whose age follows: «طفل في السابعة». */
    PERSON
  }

  static List<Entry> of(Row row) {
    return row.entries(new AgeWord(row.constant("place", Place.class)));
  }
}
