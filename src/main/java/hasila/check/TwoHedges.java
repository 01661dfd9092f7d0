package hasila.check;

import hasila.mention.Figure;
import hasila.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** «نحو عشرين شخصا على الأقل»: one hedge says roughly, the other bounds. */
final class TwoHedges implements Check {
  private static final String CODE = "two_hedges";

  @Override
  public List<Finding> look(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Mention mention : facts.mentions) {
      if (mention instanceof Figure figure && figure.checks().contains(CODE)) {
        String taken =
            Saying.amount(figure.amount())
                .map(amount -> "it was read as " + amount)
                .orElse("its bounds were kept");
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
