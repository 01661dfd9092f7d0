package hasila.check.figures;

import hasila.check.facts.Check;
import hasila.check.facts.Facts;
import hasila.check.facts.Finding;
import hasila.check.facts.Saying;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** «1.250 كيلومتر»: a thousand and more, or one and a quarter. */
public final class AmbiguousSeparator implements Check {
  private static final CheckCode CODE = CheckCode.AMBIGUOUS_SEPARATOR;
  private static final int GROUP = 3;

  @Override
  public List<Finding> look(Facts facts) {
    return facts.doubts(CODE, figure -> note(facts, figure));
  }

  private static String note(Facts facts, Figure figure) {
    Optional<BigDecimal> value =
        figure.amount().best().or(figure.amount()::low).or(figure.amount()::high);
    String quoted = facts.quoted(figure);
    if (value.isEmpty()) {
      return "The separator in " + quoted + " may group thousands or begin decimals.";
    }
    boolean whole = value.get().stripTrailingZeros().scale() <= 0;
    BigDecimal other = whole ? value.get().movePointLeft(GROUP) : value.get().movePointRight(GROUP);
    return "The separator in "
        + quoted
        + (whole ? " was taken to group thousands" : " was taken to begin decimals")
        + ", so the value is "
        + Saying.number(value.get())
        + "; read the other way it is "
        + Saying.number(other)
        + ".";
  }
}
