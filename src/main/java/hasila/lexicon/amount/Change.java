package hasila.lexicon.amount;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A word of rising or falling: behind it «من 20 إلى 30» names two figures. */
public record Change() implements Sense {
  public static List<Entry> of(Row row) {
    return row.entries(new Change());
  }
}
