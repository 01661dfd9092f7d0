package hasila.claim.whole;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.date.days.Resolved;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.mention.Amount;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps two rows from telling one thing, whatever else speaks for it. */
final class Apart {
  /** Two figures of one sentence tell of two things, unless they stand so far apart. */
  private static final int NEAR = 40;

  /**
   * Days by which headline and body may differ and yet tell of one thing: a slip in a date is for
   * the checks.
   */
  private static final int SLACK = 3;

  private static final Set<Group> AGES =
      EnumSet.of(Group.CHILD, Group.WOMAN, Group.MAN, Group.ELDERLY);

  private Apart() {}

  static boolean are(Draft a, Draft b) {
    if (a.figure.kind() != b.figure.kind()
        || !isSameValue(a.figure.amount(), b.figure.amount())
        || !a.figure.unitCode().equals(b.figure.unitCode())
        || areOfTwoEvents(a, b)
        || a.isPersonOrUnknown() != b.isPersonOrUnknown()) {
      return true;
    }
    boolean near = a.sentence == b.sentence && b.first() - a.first() < NEAR && !isTakenUp(b);
    return near || !areOfOneSort(a, b) || isDatedApart(a, b);
  }

  /** «ونقل الأطفال الثلاثة إلى المستشفى» tells of those who were hurt. */
  private static boolean areOfTwoEvents(Draft a, Draft b) {
    return a.event() != b.event()
        && a.event() != Event.NONE
        && b.event() != Event.NONE
        && !(isTakenUp(b) && b.event() == Event.MOVED);
  }

  static boolean isSameValue(Amount a, Amount b) {
    Optional<BigDecimal> best = a.best();
    if (best.isPresent() && b.best().isPresent()) {
      return best.get().compareTo(b.best().get()) == 0;
    }
    return a instanceof Amount.Vague
        && b instanceof Amount.Vague
        && a.low().equals(b.low())
        && a.high().equals(b.high());
  }

  private static boolean areOfOneSort(Draft a, Draft b) {
    boolean known = a.counted().noun().isPresent() && b.counted().noun().isPresent();
    if (known && !a.isPersonOrUnknown()) {
      return b.counted().isOf(a.counted().noun().get().lemma());
    }
    List<Group> one = a.counted().groups();
    List<Group> two = b.counted().groups();
    if (one.isEmpty() || two.isEmpty() || one.equals(two)) {
      return true;
    }
    for (Group group : one) {
      for (Group other : two) {
        if (areTwoSorts(group, other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** A child is no woman, a civilian is no soldier; a civilian may be a child. */
  private static boolean areTwoSorts(Group one, Group two) {
    return one != two
        && (AGES.contains(one) && AGES.contains(two)
            || one.isArmed() != two.isArmed() && !AGES.contains(one) && !AGES.contains(two));
  }

  static boolean isDatedApart(Draft a, Draft b) {
    if (a.when().isEmpty() || b.when().isEmpty()) {
      return false;
    }
    Claim.When one = a.when().get();
    Claim.When two = b.when().get();
    if (one.relation() != two.relation()) {
      return one.relation() == Resolved.Relation.SINCE || two.relation() == Resolved.Relation.SINCE;
    }
    int slack = a.section != b.section ? SLACK : 1;
    return isBefore(one, two, slack) || isBefore(two, one, slack);
  }

  private static boolean isBefore(Claim.When one, Claim.When two, int slack) {
    return one.end().isPresent()
        && two.start().isPresent()
        && one.end().get().plusDays(slack).isBefore(two.start().get());
  }

  /** «المصابين الثلاثة», «الأطفال الثلاثة»: the figure takes up one told before. */
  static boolean isTakenUp(Draft draft) {
    return draft.counted().by() == Draft.Counted.By.DEFINITE_NOUN;
  }
}
