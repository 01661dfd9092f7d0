package hasila.check.figures;

import hasila.check.facts.Bounds;
import hasila.check.facts.Breakdown;
import hasila.check.facts.Check;
import hasila.check.facts.Facts;
import hasila.check.facts.Finding;
import hasila.check.facts.Kinds;
import hasila.check.facts.Saying;
import hasila.claim.scene.Claim;
import hasila.mention.CheckCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * «12 قتيلا بينهم 8 أطفال و7 نساء»: parts that exclude each other add up to more than their whole.
 * «10 مدنيين و4 أطفال» under 12 is fine: the children may be among the civilians.
 */
public final class PartsExceedWhole implements Check {
  @Override
  public List<Finding> look(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Breakdown breakdown : facts.breakdowns()) {
      Optional<BigDecimal> most =
          Bounds.most(facts.claims.get(breakdown.whole()).figure().amount());
      if (most.isEmpty()) {
        continue;
      }
      for (List<Integer> parts : exclusive(facts.claims, breakdown.parts())) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int part : parts) {
          sum = sum.add(Bounds.least(facts.claims.get(part).figure().amount()).orElseThrow());
        }
        if (sum.compareTo(most.get()) > 0) {
          found.add(finding(facts, breakdown.whole(), parts, sum));
          break;
        }
      }
    }
    return found;
  }

  private static Finding finding(Facts facts, int whole, List<Integer> parts, BigDecimal sum) {
    List<Integer> about = new ArrayList<>(parts);
    about.add(whole);
    about.sort(Integer::compare);
    String note =
        "The parts "
            + facts.list(parts)
            + " add up to "
            + Saying.number(sum)
            + ", more than their whole, "
            + facts.said(whole)
            + "; one of the figures is wrong or belongs elsewhere.";
    return facts.finding(CheckCode.PARTS_EXCEED_WHOLE, about, note);
  }

  /** For each part, the parts of the list that exclude it and each other. */
  private static List<List<Integer>> exclusive(List<Claim> claims, List<Integer> parts) {
    List<Integer> firm = new ArrayList<>();
    for (int part : parts) {
      if (Bounds.least(claims.get(part).figure().amount()).isPresent()) {
        firm.add(part);
      }
    }
    List<List<Integer>> sets = new ArrayList<>();
    for (int first : firm.subList(0, Math.min(firm.size(), 8))) {
      List<Integer> set = new ArrayList<>(List.of(first));
      for (int part : firm) {
        if (part != first && set.size() < 64 && isApart(claims, set, part)) {
          set.add(part);
        }
      }
      if (set.size() > 1) {
        set.sort(Integer::compare);
        sets.add(set);
      }
    }
    return sets;
  }

  private static boolean isApart(List<Claim> claims, List<Integer> set, int part) {
    for (int other : set) {
      if (!apart(claims.get(other), claims.get(part))) {
        return false;
      }
    }
    return true;
  }

  /** «7 في حلب و6 في إدلب»: parts without a noun of their own are told apart by where they were. */
  private static boolean apart(Claim a, Claim b) {
    boolean bare = a.counted().startsWith("[") && b.counted().startsWith("[");
    return bare || Kinds.exclusive(a, b) || Breakdown.isBulleted(a) && Breakdown.isBulleted(b);
  }
}
