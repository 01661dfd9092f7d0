package hasila.output;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what became of the marks that people gave: carried over, or of claims no longer there. */
public final class ReviewCount {
  private final Set<Reviews.Key> unseen;
  private long reviewed;
  private long lost;

  /**
   * Begins at nought.
   *
   * @param given the marks told to this run
   */
  ReviewCount(Reviews given) {
    this.unseen = new HashSet<>(given.keys());
  }

  void add(Rendered rows) {
    reviewed += rows.reviewed().size();
    for (List<Reviews.Key> names : rows.reviewed()) {
      unseen.removeAll(names);
    }
  }

  void lost(int claims) {
    lost = claims;
  }

  /** Claims that carry a mark. */
  public long reviewed() {
    return reviewed;
  }

  /** Marks told to this run whose claim it does not find. */
  public long unplaced() {
    return unseen.size();
  }

  /** Claims marked in earlier runs that are no longer found and are kept apart. */
  public long lost() {
    return lost;
  }
}
