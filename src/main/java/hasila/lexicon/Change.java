package hasila.lexicon;

import java.util.List;

/** A word of rising or falling: behind it «من 20 إلى 30» names two figures. */
public record Change() implements Sense {
  static List<Entry> of(Row row) {
    return row.entries(new Change());
  }
}
