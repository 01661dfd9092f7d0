package hasila.lexicon.sense;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A noun that tells how something happened: «رصاص», «جروح». */
public record Circumstance(Kind kind) implements Sense {
  /** What it tells. */
  public enum Kind {
    WEAPON,
    HARM,
    MANNER
  }

  public static List<Entry> of(Row row) {
    return row.entries(new Circumstance(row.constant("kind", Kind.class)));
  }
}
