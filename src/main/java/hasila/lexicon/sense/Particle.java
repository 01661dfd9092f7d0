package hasila.lexicon.sense;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A little word that the grammar asks for by name: «من» is {@code from}. */
public record Particle(String name) implements Sense {
  public static List<Entry> of(Row row) {
    return row.entries(new Particle(row.cell("name")));
  }
}
