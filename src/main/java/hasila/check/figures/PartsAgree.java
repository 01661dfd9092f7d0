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
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Support, no alarm: a breakdown adds up to its whole, or figures told side by side to a total told
 * before.
 */
public final class PartsAgree implements Check {
  @Override
  public List<Finding> look(Facts facts) {
    List<Finding> found = new ArrayList<>();
    List<Claim> claims = facts.claims;
    for (Breakdown breakdown : facts.breakdowns()) {
      if (isPartition(claims, breakdown.parts())) {
        add(facts, breakdown.parts(), breakdown.whole(), found);
      }
    }
    if (claims.stream().anyMatch(PartsAgree::isSameEvent)) {
      Map<List<Object>, List<Integer>> totals = totals(claims);
      for (List<Integer> list : lists(claims)) {
        Optional<Integer> whole = total(claims, totals, list);
        if (whole.isPresent()) {
          add(facts, list, whole.get(), found);
        }
      }
    }
    return found;
  }

  private static void add(Facts facts, List<Integer> parts, int whole, List<Finding> found) {
    Optional<BigDecimal> sum = sum(facts.claims, parts);
    Optional<BigDecimal> told = facts.claims.get(whole).figure().amount().best();
    if (sum.isPresent() && told.isPresent() && told.get().compareTo(sum.get()) == 0) {
      String note =
          facts.list(parts)
              + " add up to "
              + Saying.number(sum.get())
              + ", which supports "
              + facts.said(whole)
              + ".";
      found.add(facts.finding(CheckCode.PARTS_AGREE, parts, note));
    }
  }

  /** The sum of exact figures, empty where one is not exact. */
  private static Optional<BigDecimal> sum(List<Claim> claims, List<Integer> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int part : parts) {
      if (!Bounds.isExact(claims.get(part).figure().amount())) {
        return Optional.empty();
      }
      sum = sum.add(claims.get(part).figure().amount().best().orElseThrow());
    }
    return Optional.of(sum);
  }

  /**
   * Whether the parts may be taken to divide the whole: no two of them cut it along different
   * lines.
   */
  private static boolean isPartition(List<Claim> claims, List<Integer> parts) {
    List<Claim> all = new ArrayList<>();
    for (int part : parts) {
      all.add(claims.get(part));
    }
    return !Kinds.crossing(all);
  }

  /** The figures of one event listed in a sentence, with more than one of them. */
  private static Collection<List<Integer>> lists(List<Claim> claims) {
    Map<List<Object>, List<Integer>> lists = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.partOf().isEmpty() && claim.sameAs().isEmpty()) {
        lists
            .computeIfAbsent(List.of(claim.sentence(), claim.event()), key -> new ArrayList<>())
            .add(i);
      }
    }
    lists.values().removeIf(list -> list.size() < 2);
    return lists.values();
  }

  /** The total told before the list that adds up to it, if the claim stage takes them for one. */
  private static Optional<Integer> total(
      List<Claim> claims, Map<List<Object>, List<Integer>> totals, List<Integer> list) {
    Claim first = claims.get(list.get(0));
    Optional<BigDecimal> sum = sum(claims, list);
    if (sum.isEmpty()) {
      return Optional.empty();
    }
    for (int i : totals.getOrDefault(key(first, sum.get()), List.of())) {
      if (claims.get(i).sentence() < first.sentence()
          && (isSameEvent(claims.get(i)) || isSameEvent(first))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isSameEvent(Claim claim) {
    return claim.countOnce() == Claim.CountOnce.SAME_EVENT;
  }

  /** The counts by event and number, in text order. */
  private static Map<List<Object>, List<Integer>> totals(List<Claim> claims) {
    Map<List<Object>, List<Integer>> totals = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Optional<BigDecimal> best = claim.figure().amount().best();
      if (best.isPresent() && claim.figure().kind() == Figure.Kind.COUNT) {
        totals.computeIfAbsent(key(claim, best.get()), key -> new ArrayList<>()).add(i);
      }
    }
    return totals;
  }

  private static List<Object> key(Claim claim, BigDecimal number) {
    return List.of(claim.event(), number.stripTrailingZeros());
  }
}
