package hasila.output.marks;

import hasila.output.file.Rendered;
import hasila.output.row.FixedRow;
import hasila.output.row.Opinions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * {@code reviews.conflicts.csv}: claims of which two people say different things, a row for each
 * word. Neither is in {@code claims.csv}, where a mark of the row decides.
 */
public final class ReviewConflicts extends KeptClaims {
  static final String NAME = "reviews.conflicts.csv";

  private final List<Opinions> marked;
  private final Set<Opinions> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<List<String>> rows = new ArrayList<>();
  private int claims;

  public ReviewConflicts(Path folder, List<Opinions> marked) {
    super(folder, NAME);
    this.marked = marked;
  }

  @Override
  public void write(Rendered report) {
    report
        .said()
        .forEach(
            (claim, said) -> {
              if (said.isConflict() && found.add(said)) {
                claims++;
                said.said()
                    .forEach(word -> rows.add(FixedRow.row(report.claims().get(claim), word)));
              }
            });
  }

  @Override
  List<List<String>> rows() {
    for (Opinions claim : marked) {
      if (claim.isConflict() && !found.contains(claim)) {
        claims++;
        claim.said().forEach(word -> rows.add(row(word)));
      }
    }
    return rows;
  }

  /** How many claims people differ on, once it is complete. */
  public int claims() {
    return claims;
  }
}
