package hasila.check;

import hasila.claim.Claim;
import hasila.lexicon.Event;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Support, no alarm: a breakdown adds up to its whole, or figures told side by side to a total told
 * before.
 */
final class PartsAgree implements Check {
  @Override
  public List<Finding> look(Facts facts) {
    List<Finding> found = new ArrayList<>();
    List<Claim> claims = facts.claims;
    for (Breakdown breakdown : Breakdown.all(claims)) {
      if (isPartition(claims, breakdown.parts())) {
        add(facts, breakdown.parts(), breakdown.whole(), found);
      }
    }
    for (List<Integer> list : toldAgain(claims)) {
      total(claims, list).ifPresent(whole -> add(facts, list, whole, found));
    }
    return found;
  }

  private static void add(Facts facts, List<Integer> parts, int whole, List<Finding> found) {
    Optional<BigDecimal> sum = sum(facts.claims, parts);
    if (sum.isPresent()
        && facts
            .claims
            .get(whole)
            .figure()
            .amount()
            .best()
            .filter(w -> w.compareTo(sum.get()) == 0)
            .isPresent()) {
      String note =
          Saying.list(parts.stream().map(facts::named).toList())
              + " add up to "
              + Saying.number(sum.get())
              + ", which supports "
              + facts.said(whole)
              + ".";
      found.add(facts.finding("parts_agree", parts, note));
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
    for (int a : parts) {
      for (int b : parts) {
        if (a < b && Kinds.crossing(claims.get(a), claims.get(b))) {
          return false;
        }
      }
    }
    return true;
  }

  private record Key(int sentence, Event event) {}

  /** The figures that the claim stage takes for people counted before, listed in one sentence. */
  private static List<List<Integer>> toldAgain(List<Claim> claims) {
    Map<Key, List<Integer>> lists = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.countOnce() == Claim.CountOnce.SAME_EVENT) {
        lists
            .computeIfAbsent(new Key(claim.sentence(), claim.event()), key -> new ArrayList<>())
            .add(i);
      }
    }
    return lists.values().stream().filter(list -> list.size() > 1).toList();
  }

  /** The total of the body, told before the list, that the list adds up to. */
  private static Optional<Integer> total(List<Claim> claims, List<Integer> list) {
    Optional<BigDecimal> sum = sum(claims, list);
    Claim first = claims.get(list.get(0));
    for (int i = 0; i < list.get(0) && sum.isPresent(); i++) {
      Claim total = claims.get(i);
      if (total.section() == Claim.Section.BODY
          && total.figure().kind() == Figure.Kind.COUNT
          && total.event() == first.event()
          && total.sentence() != first.sentence()
          && total
              .figure()
              .amount()
              .best()
              .filter(value -> value.compareTo(sum.get()) == 0)
              .isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
