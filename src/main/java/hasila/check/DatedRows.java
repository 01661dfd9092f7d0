package hasila.check;

import hasila.claim.Claim;
import hasila.date.Resolved;
import hasila.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries what is found about a date to its row in the mentions and to the claims that hold on it.
 */
final class DatedRows {
  private DatedRows() {}

  /** The same findings with rows: {@code findings} name dates by their index. */
  static List<Finding> of(
      List<Finding> findings, List<Mention> mentions, List<Resolved> dates, List<Claim> claims) {
    List<Finding> carried = new ArrayList<>();
    for (Finding finding : findings) {
      List<Integer> rows = new ArrayList<>();
      List<Integer> held = new ArrayList<>();
      for (int index : finding.mentions()) {
        Resolved date = dates.get(index);
        rows.add(row(date, mentions));
        for (int claim = 0; claim < claims.size(); claim++) {
          if (claims
              .get(claim)
              .when()
              .flatMap(Claim.When::date)
              .filter(d -> d.mention() == date.mention())
              .isPresent()) {
            held.add(claim);
          }
        }
      }
      carried.add(new Finding(finding.code(), held, rows, finding.note(), finding.suggested()));
    }
    return carried;
  }

  private static int row(Resolved date, List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i) == date.mention()) {
        return i;
      }
    }
    throw new IllegalStateException("a date without a mention: " + date);
  }
}
