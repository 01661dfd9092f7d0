package hasila.output.marks;

import hasila.output.file.Rendered;
import hasila.output.row.Opinions;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * {@code claims.lost.csv}: claims that a person marked in an earlier run and that this run does not
 * find, as they were. A claim that is found again leaves it; without any there is no such file.
 */
public final class LostClaims extends KeptClaims {
  static final String NAME = "claims.lost.csv";

  private final List<Opinions> marked;
  private final Set<Opinions> found = Collections.newSetFromMap(new IdentityHashMap<>());

  public LostClaims(Path folder, List<Opinions> marked) {
    super(folder, NAME);
    this.marked = marked;
  }

  @Override
  public void write(Rendered report) {
    found.addAll(report.said().values());
  }

  @Override
  List<List<String>> rows() {
    return marked.stream()
        .filter(claim -> claim.isKept() && !found.contains(claim) && !claim.isConflict())
        .map(claim -> row(claim.word()))
        .toList();
  }
}
