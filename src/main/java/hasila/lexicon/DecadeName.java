package hasila.lexicon;

import java.util.List;

/**
 * A decade: «التسعينيات».
 *
 * @param tens its first year within its century
 */
public record DecadeName(int tens) implements Sense {
  static List<Entry> of(Row row) {
    return row.entries(new DecadeName((int) row.number("tens")));
  }
}
