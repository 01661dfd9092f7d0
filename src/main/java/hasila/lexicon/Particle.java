package hasila.lexicon;

import java.util.List;

/** A little word that the grammar asks for by name: «من» is {@code from}. */
public record Particle(String name) implements Sense {
  static List<Entry> of(Row row) {
    return row.entries(new Particle(row.cell("name")));
  }
}
