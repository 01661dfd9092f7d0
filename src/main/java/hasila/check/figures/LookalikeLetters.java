package hasila.check.figures;

import hasila.check.facts.Check;
import hasila.check.facts.Facts;
import hasila.check.facts.Finding;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import hasila.text.Lookalikes;
import java.util.List;

/** «١ه شابا»: letters stand where text recognition should have written digits. */
public final class LookalikeLetters implements Check {
  private static final CheckCode CODE = CheckCode.LOOKALIKE_LETTERS;

  @Override
  public List<Finding> look(Facts facts) {
    return facts.doubts(CODE, figure -> note(facts, figure));
  }

  private static String note(Facts facts, Figure figure) {
    String written =
        facts.tokens.text().substring(figure.number(), facts.tokens.end(figure.last()));
    return "Letters stand for digits in "
        + facts.quoted(figure)
        + "; it may be "
        + String.join(" or ", Lookalikes.readings(written))
        + ": look at the original and correct the row.";
  }
}
