package hasila.lexicon.time;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/**
 * A decade: «التسعينيات».
 *
 * @param tens its first year within its century
 */
public record DecadeName(int tens) implements Sense {
  public static List<Entry> of(Row row) {
    return row.entries(new DecadeName((int) row.number("tens")));
  }
}
