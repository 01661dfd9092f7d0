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

  /** Whether a source of this kind begins at the token. */
  public static boolean is(Words words, int token, Kind kind) {
    return words.is(token, Role.SOURCE) && ((Source) words.sense(token, Role.SOURCE)).kind == kind;
  }

  static List<Entry> of(Row row) {
    return row.entries(new Source(row.constant("kind", Kind.class), row.cell("full")));
  }
}
