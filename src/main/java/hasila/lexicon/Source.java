package hasila.lexicon;

import java.util.List;

/** A noun that heads a claimant: «وزارة», «مصدر». */
public record Source(Kind kind, String full) implements Sense {
  /** An organisation, a person, or something written. */
  public enum Kind {
    BODY,
    PERSON,
    PAPER
  }

  static List<Entry> of(Row row) {
    return row.entries(new Source(row.constant("kind", Kind.class), row.cell("full")));
  }
}
