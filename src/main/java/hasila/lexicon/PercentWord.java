package hasila.lexicon;

import java.util.List;

/** What makes the number before it a percentage: «%», «بالمئة». */
public record PercentWord() implements Sense {
  static List<Entry> of(Row row) {
    return row.entries(new PercentWord());
  }
}
