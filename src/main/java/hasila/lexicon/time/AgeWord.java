package hasila.lexicon.time;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Meaning;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
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

  /** Whether any entry at the token stands in this place. */
  public static boolean is(Words words, int token, Place place) {
    if (words.is(token, Role.AGE)) {
      for (Meaning meaning : words.meanings(token, Role.AGE)) {
        if (((AgeWord) meaning.sense()).place == place && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  public static List<Entry> of(Row row) {
    return row.entries(new AgeWord(row.constant("place", Place.class)));
  }
}
