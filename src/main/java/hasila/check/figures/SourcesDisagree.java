package hasila.check.figures;

import hasila.check.facts.Bounds;
import hasila.check.facts.Check;
import hasila.check.facts.Facts;
import hasila.check.facts.Finding;
import hasila.check.facts.Kinds;
import hasila.check.facts.Saying;
import hasila.claim.scene.Claim;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two claimants, one event, figures that cannot both be right: «أربعة جرحى بحسب الوكالة» and «ثلاثة
 * بحسب رئيس البلدية». That it is one event is read from its day, its place and the words that set
 * the two against each other; see {@link SameOccasion}.
 */
public final class SourcesDisagree implements Check {
  private static final int WINDOW = 24;
  private static final BigDecimal FACTOR = BigDecimal.valueOf(8);

  @Override
  public List<Finding> look(Facts facts) {
    List<Finding> found = new ArrayList<>();
    List<Integer> told = new ArrayList<>();
    Set<List<Integer>> known = new HashSet<>();
    SameOccasion occasion = new SameOccasion(facts);
    for (int i = 0; i < facts.claims.size(); i++) {
      if (!mayBeRival(facts.claims.get(i))) {
        continue;
      }
      List<Integer> recent = told.subList(Math.max(0, told.size() - WINDOW), told.size());
      for (int earlier : recent) {
        if (disagree(facts, earlier, i)
            && !isSum(facts.claims, earlier, i)
            && occasion.isLikely(earlier, i, recent)
            && known.add(pair(facts, earlier, i))) {
          found.add(
              facts.finding(
                  CheckCode.SOURCES_DISAGREE, List.of(earlier, i), note(facts, earlier, i)));
          break;
        }
      }
      told.add(i);
    }
    return found;
  }

  /** The rows that the two repeat, or the two: a dispute told again is one finding. */
  private static List<Integer> pair(Facts facts, int a, int b) {
    int one = facts.kept(a);
    int two = facts.kept(b);
    return List.of(Math.min(one, two), Math.max(one, two));
  }

  private static boolean mayBeRival(Claim claim) {
    return claim.figure().kind() == Figure.Kind.COUNT
        && claim.section() == Claim.Section.BODY
        && claim.event() != Event.NONE
        && claim.event() != Event.OTHER
        && claim.status() == Claim.Status.REPORTED
        && claim.partOf().isEmpty()
        && claim.countOnce() != Claim.CountOnce.SUPERSEDED
        && claim.who().basis() == Claim.Who.Basis.STATED;
  }

  private static boolean disagree(Facts facts, int a, int b) {
    Claim one = facts.claims.get(a);
    Claim two = facts.claims.get(b);
    return one.event() == two.event()
        && Bounds.apart(one.figure().amount(), two.figure().amount())
        && Kinds.alike(one, two)
        && areBodies(facts, one) == areBodies(facts, two)
        && Bounds.isNear(one.figure().amount(), two.figure().amount(), FACTOR)
        && sameTime(one.when(), two.when())
        && OneVoice.differ(facts, one, two);
  }

  /** «جثث 3 أطفال»: the bodies that somebody has seen are no toll. */
  private static boolean areBodies(Facts facts, Claim claim) {
    return claim.unit() == Thing.BODY
        || Noun.hasUnit(facts.words, claim.figure().first() - 1, Thing.BODY);
  }

  private static boolean sameTime(Optional<Claim.When> a, Optional<Claim.When> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return a.get().relation() == b.get().relation()
        && a.get().start().equals(b.get().start())
        && a.get().end().equals(b.get().end());
  }

  /** Whether the report adds the two up: then each tells of other people. */
  private static boolean isSum(List<Claim> claims, int a, int b) {
    Claim one = claims.get(a);
    Claim two = claims.get(b);
    if (one.figure().amount().best().isEmpty() || two.figure().amount().best().isEmpty()) {
      return false;
    }
    BigDecimal sum = one.figure().amount().best().get().add(two.figure().amount().best().get());
    for (int i = Math.max(0, a - WINDOW); i < Math.min(claims.size(), b + WINDOW); i++) {
      Optional<BigDecimal> value = claims.get(i).figure().amount().best();
      if (claims.get(i).event() == one.event()
          && value.isPresent()
          && value.get().compareTo(sum) == 0) {
        return true;
      }
    }
    return false;
  }

  private static String note(Facts facts, int a, int b) {
    return Saying.quoted(facts.claims.get(a).who().name())
        + " says "
        + facts.said(a)
        + ", "
        + Saying.quoted(facts.claims.get(b).who().name())
        + " says "
        + facts.said(b)
        + ", it seems of one event; add up only one of them.";
  }
}
