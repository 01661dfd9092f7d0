package hasila.lexicon.sense;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/**
 * A word before a number that is a name and counts nothing: «رقم 62», «اللواء 52», «إف 16», «أبو
 * ستة».
 */
public record Label(Kind kind) implements Sense {
  /** Which numbers behind it are names. */
  public enum Kind {
    /** All. */
    NUMBER,
    /** Digits that no noun follows. */
    SERIES,
    /** Digits that no noun follows, whatever stands between marks: «كوفيد-19». */
    MODEL,
    /** Digits that no noun follows, one name between: «موقع سويداء 24». */
    MEDIUM,
    /** A number word. */
    PERSON,
    /** A definite number. */
    GROUP,
    /** A definite number word. */
    PLACE
  }

  public static List<Entry> of(Row row) {
    return row.entries(new Label(row.constant("kind", Kind.class)));
  }
}
