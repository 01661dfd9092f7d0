package hasila.check;

import hasila.claim.Claim;
import hasila.date.ReportDay;
import hasila.date.Resolved;
import hasila.lexicon.Words;
import hasila.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** All checks of one report. */
public final class Checks {
  private Checks() {}

  public static List<Finding> check(
      Words words, List<Mention> mentions, List<Resolved> dates, List<Claim> claims, ReportDay day) {
    return new ArrayList<>(DatedRows.of(DateChecks.check(words, dates, day), mentions, dates, claims));
  }
}
