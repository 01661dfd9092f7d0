package hasila.lexicon.sense;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A noun of a thing or a land where something may happen: «مسجد», «جسر», «جبهة». */
public record SiteNoun(Kind kind) implements Sense {
  /** What it is. */
  public enum Kind {
    SITE,
    LAND,
    LINE
  }

  public static List<Entry> of(Row row) {
    return row.entries(new SiteNoun(row.constant("kind", Kind.class)));
  }
}
