package hasila.check;

import hasila.check.dates.DateChecks;
import hasila.check.dates.DatedRows;
import hasila.check.facts.Check;
import hasila.check.facts.Facts;
import hasila.check.facts.Finding;
import hasila.check.figures.AmbiguousSeparator;
import hasila.check.figures.HeadlineDiffers;
import hasila.check.figures.LookalikeLetters;
import hasila.check.figures.PartExceedsWhole;
import hasila.check.figures.PartsAgree;
import hasila.check.figures.PartsExceedWhole;
import hasila.check.figures.SourcesDisagree;
import hasila.check.figures.TwoHedges;
import hasila.claim.scene.Claim;
import hasila.date.days.Resolved;
import hasila.date.today.ReportDay;
import hasila.lexicon.Words;
import hasila.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** All checks of one report. What they find never feeds back into a value. */
public final class Checks {
  private static final List<Check> OF_NUMBERS =
      List.of(new TwoHedges(), new AmbiguousSeparator(), new LookalikeLetters());
  private static final List<Check> OF_CLAIMS =
      List.of(
          new PartExceedsWhole(),
          new PartsExceedWhole(),
          new PartsAgree(),
          new HeadlineDiffers(),
          new SourcesDisagree());

  private Checks() {}

  /**
   * Every finding about a report: its dates first, then its figures, each check in text order.
   *
   * @param mentions the numbers and dates that the findings name by index
   * @param claims the claims that the findings name by index
   */
  public static List<Finding> check(
      Words words,
      List<Mention> mentions,
      List<Resolved> dates,
      List<Claim> claims,
      ReportDay day) {
    List<Finding> found =
        new ArrayList<>(DatedRows.of(DateChecks.check(words, dates, day), mentions, dates, claims));
    Facts facts = new Facts(words, mentions, claims);
    for (Check check : OF_NUMBERS) {
      found.addAll(check.look(facts));
    }
    if (!claims.isEmpty()) {
      for (Check check : OF_CLAIMS) {
        found.addAll(check.look(facts));
      }
    }
    return found;
  }
}
