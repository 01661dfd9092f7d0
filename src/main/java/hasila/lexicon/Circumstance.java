package hasila.lexicon;

import java.util.List;

/** A noun that tells how something happened: «رصاص», «جروح». */
public record Circumstance(Kind kind) implements Sense {
  /** What it tells. */
  public enum Kind {
    WEAPON,
    HARM,
    MANNER
  }

  static List<Entry> of(Row row) {
    return row.entries(new Circumstance(row.constant("kind", Kind.class)));
  }
}
