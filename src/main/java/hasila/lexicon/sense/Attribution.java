package hasila.lexicon.sense;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A word that ties a figure to a claimant: «بحسب», «نقلا عن». */
public record Attribution(Then then) implements Sense {
  /** What follows: the claimant, or a verb of saying with the claimant behind it. */
  public enum Then {
    NAME,
    VERB
  }

  public static List<Entry> of(Row row) {
    return row.entries(new Attribution(row.constant("then", Then.class)));
  }
}
