package hasila.lexicon.amount;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** What makes the number before it a percentage: «%», «بالمئة». */
public record PercentWord() implements Sense {
  public static List<Entry> of(Row row) {
    return row.entries(new PercentWord());
  }
}
