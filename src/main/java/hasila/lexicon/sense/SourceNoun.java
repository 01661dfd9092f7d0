package hasila.lexicon.sense;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A noun that heads a claimant: «وزارة», «مصدر». */
public record SourceNoun(Kind kind, String full) implements Sense {
  /** An organisation, a person, or something written. */
  public enum Kind {
    BODY,
    PERSON,
    PAPER
  }

  /** Whether a source of this kind begins at the token. */
  public static boolean is(Words words, int token, Kind kind) {
    return words.is(token, Role.SOURCE)
        && ((SourceNoun) words.sense(token, Role.SOURCE)).kind == kind;
  }

  public static List<Entry> of(Row row) {
    return row.entries(new SourceNoun(row.constant("kind", Kind.class), row.cell("full")));
  }
}
