package hasila.check;

import hasila.claim.Claim;
import hasila.lexicon.Words;
import hasila.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** Reads the figures of one report against each other. What it finds never feeds back into a value. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new TwoHedges(),
          new AmbiguousSeparator(),
          new PartExceedsWhole(),
          new PartsExceedWhole(),
          new PartsAgree(),
          new HeadlineDiffers(),
          new SourcesDisagree());

  private Checks() {}

  /**
   * Every finding about the figures of a report; what concerns its days is said by {@code DateChecks}.
   *
   * @param mentions the numbers and dates that the findings name by index
   * @param claims the claims that the findings name by index
   */
  public static List<Finding> check(Words words, List<Mention> mentions, List<Claim> claims) {
    Facts facts = new Facts(words, mentions, claims);
    List<Finding> found = new ArrayList<>();
    for (Check check : ALL) {
      found.addAll(check.look(facts));
    }
    return found;
  }
}
