package hasila.lexicon.time;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/**
 * What makes the number before it a time of day: «صباحا», «ص».
 *
 * @param clockOnly whether hours and minutes must stand before it
 */
public record DayPart(boolean clockOnly) implements Sense {
  public static List<Entry> of(Row row) {
    return row.entries(new DayPart(row.cell("glued").equals("yes")));
  }
}
