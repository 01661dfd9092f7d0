package hasila.check.dates;

import hasila.check.facts.Finding;
import hasila.claim.scene.Claim;
import hasila.date.days.Resolved;
import hasila.mention.Mention;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Carries what is found about a date to its row in the mentions and to the claims that hold on it.
 */
public final class DatedRows {
  private DatedRows() {}

  /** The same findings with rows: {@code findings} name dates by their index. */
  public static List<Finding> of(
      List<Finding> findings, List<Mention> mentions, List<Resolved> dates, List<Claim> claims) {
    List<Finding> carried = new ArrayList<>();
    if (findings.isEmpty()) {
      return carried;
    }
    Map<Mention, Integer> rowOf = new IdentityHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      rowOf.put(mentions.get(i), i);
    }
    Map<Mention, List<Integer>> heldBy = new IdentityHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Optional<Claim.When> when = claims.get(i).when();
      Optional<Resolved> date = when.isPresent() ? when.get().date() : Optional.empty();
      if (date.isPresent()) {
        heldBy.computeIfAbsent(date.get().mention(), mention -> new ArrayList<>()).add(i);
      }
    }
    for (Finding finding : findings) {
      List<Integer> rows = new ArrayList<>();
      List<Integer> held = new ArrayList<>();
      for (int index : finding.mentions()) {
        Mention date = dates.get(index).mention();
        rows.add(Objects.requireNonNull(rowOf.get(date), "a date without a mention"));
        held.addAll(heldBy.getOrDefault(date, List.of()));
      }
      carried.add(new Finding(finding.code(), held, rows, finding.note(), finding.suggested()));
    }
    return carried;
  }
}
