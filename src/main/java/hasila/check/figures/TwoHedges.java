package hasila.check.figures;

import hasila.check.facts.Check;
import hasila.check.facts.Facts;
import hasila.check.facts.Finding;
import hasila.check.facts.Saying;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import java.util.List;
import java.util.Optional;

/** «نحو عشرين شخصا على الأقل»: one hedge says roughly, the other bounds. */
public final class TwoHedges implements Check {
  private static final CheckCode CODE = CheckCode.TWO_HEDGES;

  @Override
  public List<Finding> look(Facts facts) {
    return facts.doubts(CODE, figure -> note(facts, figure));
  }

  private static String note(Facts facts, Figure figure) {
    Optional<String> amount = Saying.amount(figure.amount());
    return "Two hedges meet around "
        + facts.quoted(figure)
        + "; "
        + (amount.isPresent() ? "it was read as " + amount.get() : "its bounds were kept")
        + ".";
  }
}
