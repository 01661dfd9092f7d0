package hasila.lexicon;

import java.util.List;

/** A word that stands for a number: «ستة», «مئتي», «ألف». */
public record NumberWord(long value) implements Sense {
  static List<Entry> of(Row row) {
    return row.entries(new NumberWord(row.number("value")));
  }
}
