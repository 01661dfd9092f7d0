package hasila.lexicon;

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

  static List<Entry> of(Row row) {
    return row.entries(new PlaceNoun(row.constant("rank", Rank.class)));
  }
}
