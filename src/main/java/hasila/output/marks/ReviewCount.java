package hasila.output.marks;

import hasila.output.file.Rendered;
import hasila.output.row.Opinions;
import hasila.output.row.Reviews;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Counts what became of the marks that people gave: carried over, or of claims no longer there. */
public final class ReviewCount {
  private final Set<Opinions> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
  private long reviewed;
  private long lost;
  private long differing;

  /**
   * Begins at nought.
   *
   * @param reviews the marks told to this run among them
   */
  public ReviewCount(Reviews reviews) {
    reviews.all().stream().filter(Opinions::isGiven).forEach(unseen::add);
  }

  public void add(Rendered rows) {
    for (Opinions said : rows.said().values()) {
      reviewed += said.word().isBlank() ? 0 : 1;
      unseen.remove(said);
    }
  }

  public void lost(int claims) {
    lost = claims;
  }

  public void differing(int claims) {
    differing = claims;
  }

  /** Claims that carry a mark. */
  public long reviewed() {
    return reviewed;
  }

  /** Marks told to this run whose claim it does not find. */
  public long unplaced() {
    return unseen.size();
  }

  /** Claims marked in an earlier run that this one does not find, and keeps apart. */
  public long lost() {
    return lost;
  }

  /** Claims of which people say different things. */
  public long differing() {
    return differing;
  }
}
