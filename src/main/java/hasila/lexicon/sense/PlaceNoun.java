package hasila.lexicon.sense;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A noun that heads a place: «بلدة», «ريف». */
public record PlaceNoun(Rank rank) implements Sense {
  /** How large a place. */
  public enum Rank {
    AREA,
    TOWN,
    SITE,
    DIRECTION,
    /** A country or a city: «سوريا». */
    NAME
  }

  /** Whether a place of this rank begins at the token. */
  public static boolean is(Words words, int token, Rank rank) {
    return words.is(token, Role.PLACE) && ((PlaceNoun) words.sense(token, Role.PLACE)).rank == rank;
  }

  /** The rank of the noun of places that begins at the token. */
  public static Rank rank(Words words, int token) {
    return ((PlaceNoun) words.sense(token, Role.PLACE)).rank;
  }

  public static List<Entry> of(Row row) {
    return row.entries(new PlaceNoun(row.constant("rank", Rank.class)));
  }
}
