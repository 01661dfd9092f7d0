package hasila.lexicon.sense;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A word that ties a figure to a claimant: «بحسب», «نقلا عن». */
public record Attribution(Then then) implements Sense {
  /** What follows. */
  public enum Then {
    /** The claimant. */
    NAME,
    /** A claimant that a table knows: «بناء على معلومات», not «بناء على رغبته». */
    SOURCE,
    /** A verb of saying may follow, with the claimant behind it. */
    VERB,
    /**
     * A verb stands behind it, known or not, and behind that the claimant: «وفق ما دونته الشرطة».
     */
    TOLD
  }

  public static List<Entry> of(Row row) {
    return row.entries(new Attribution(row.constant("then", Then.class)));
  }
}
