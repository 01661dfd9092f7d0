package hasila.lexicon;

import java.util.List;

/** A word that is never a counted noun: «من», «أو», «الذين». */
public record Particle() implements Sense {
  static List<Entry> of(Row row) {
    return row.entries(new Particle());
  }
}
