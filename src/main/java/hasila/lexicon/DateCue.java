package hasila.lexicon;

import java.util.List;

/** A small word that a date hangs on: «منذ», «الموافق». */
public record DateCue(Kind kind) implements Sense {
  /** What it does; the header of the table says it word by word. */
  public enum Kind {
    SINCE,
    UNTIL,
    DURING,
    IN,
    AGO,
    AHEAD,
    BETWEEN,
    FROM,
    TO,
    OF,
    THIS,
    HIJRI,
    GREGORIAN,
    SAME,
    HOURS,
    DATED,
    FEW,
    LAST,
    NAME,
    TITLE,
    GENERAL,
    UNLIKE,
    NUMBER,
    YEAR_OF,
    AGE,
    BYLINE,
    NOW,
    EARLIER
  }

  static List<Entry> of(Row row) {
    return row.entries(new DateCue(row.constant("kind", Kind.class)));
  }
}
