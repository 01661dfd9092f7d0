package hasila.lexicon.time;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/**
 * Which of several weekdays, months or years: «الماضي».
 *
 * @param steps -1 last, 0 this, 1 next, -2 the one before the last
 * @param thread whether it may hang on another date of the text: «التالي»
 */
public record Direction(int steps, boolean thread) implements Sense {
  public static List<Entry> of(Row row) {
    return row.entries(new Direction((int) row.number("steps"), row.cell("thread").equals("yes")));
  }
}
