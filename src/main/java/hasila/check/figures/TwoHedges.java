package hasila.check.figures;

import hasila.check.facts.Check;
import hasila.check.facts.Facts;
import hasila.check.facts.Finding;
import hasila.check.facts.Saying;
import hasila.mention.Figure;
import hasila.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** «نحو عشرين شخصا على الأقل»: one hedge says roughly, the other bounds. */
public final class TwoHedges implements Check {
  private static final String CODE = "two_hedges";

  @Override
  public List<Finding> look(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Mention mention : facts.mentions) {
      if (mention instanceof Figure figure && figure.checks().contains(CODE)) {
        Optional<String> amount = Saying.amount(figure.amount());
        String taken =
            amount.isPresent() ? "it was read as " + amount.get() : "its bounds were kept";
        found.add(
            facts.finding(
                CODE,
                figure,
                "Two hedges meet around " + facts.quoted(figure) + "; " + taken + "."));
      }
    }
    return found;
  }
}
