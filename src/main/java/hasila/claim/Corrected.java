package hasila.claim;

import hasila.claim.scene.Claim;
import hasila.mention.Figure;
import hasila.mention.Mention;
import hasila.text.Report;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A report's claims, and the mentions with their figures, after what people corrected. */
public record Corrected(List<Claim> claims, List<Mention> mentions) {
  /** Puts the corrections in. */
  public static Corrected of(
      Report report, List<Claim> claims, List<Mention> mentions, Corrections corrections) {
    List<Claim> corrected = new ArrayList<>(claims.size());
    Map<Mention, Figure> figures = new IdentityHashMap<>();
    for (Claim claim : claims) {
      Claim now = corrections.of(report, claim);
      corrected.add(now);
      if (now != claim) {
        figures.put(claim.figure(), now.figure());
      }
    }
    return figures.isEmpty()
        ? new Corrected(claims, mentions)
        : new Corrected(
            corrected,
            mentions.stream()
                .map(mention -> figures.containsKey(mention) ? figures.get(mention) : mention)
                .toList());
  }
}
