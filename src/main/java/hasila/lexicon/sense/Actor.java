package hasila.lexicon.sense;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/**
 * A word for who does harm: «قوات», «مسلحين», «إسرائيل», «روسي».
 *
 * @param nation joins a country with its adjective, blank for the rest
 */
public record Actor(Kind kind, String nation) implements Sense {
  /** What the word is. */
  public enum Kind {
    /** An army, a group, an authority. */
    FORCE,
    /** What it acts with: «طائرات». */
    CRAFT,
    /** Somebody unnamed: «مسلحين». */
    PERSON,
    /** A country. */
    STATE,
    /** The adjective of a country. */
    NATIONALITY
  }

  /** Whether a word for somebody, no mere adjective, begins at the token. */
  public static boolean isName(Words words, int token) {
    return words.is(token, Role.ACTOR) && at(words, token).kind != Kind.NATIONALITY;
  }

  /** Whether a word of this kind begins at the token. */
  public static boolean is(Words words, int token, Kind kind) {
    return words.is(token, Role.ACTOR) && at(words, token).kind == kind;
  }

  /** The nation that the word names, blank for none. */
  public static String nation(Words words, int token) {
    return words.is(token, Role.ACTOR) ? at(words, token).nation : "";
  }

  private static Actor at(Words words, int token) {
    return (Actor) words.sense(token, Role.ACTOR);
  }

  public static List<Entry> of(Row row) {
    return row.entries(new Actor(row.constant("kind", Kind.class), row.cell("nation")));
  }
}
