package hasila.lexicon.sense;

import hasila.lexicon.Tag;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A little word that the grammar asks for by name: «من» is {@code from}. */
public record Particle(Tag tag) implements Sense {
  public static List<Entry> of(Row row) {
    return row.entries(new Particle(row.constant("name", Tag.class)));
  }
}
