package hasila.check.facts;

import hasila.claim.scene.Claim;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Noun;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether two claims count the same kind of thing, and whether nobody can be counted by both. */
public final class Kinds {
  private static final Set<Group> AGES = EnumSet.of(Group.CHILD, Group.WOMAN, Group.MAN);

  /** Whom a figure stands with. */
  private enum Side {
    NONE,
    CIVILIAN,
    ARMED
  }

  private Kinds() {}

  /** Whether both count people, or things of one unit. */
  public static boolean sameUnit(Claim a, Claim b) {
    return a.unit() == b.unit() || a.unit().isSomebody() && b.unit().isSomebody();
  }

  /**
   * One noun or one sort of people on both sides; a word for victims («قتيل») may stand for any
   * sort that is not named.
   */
  public static boolean alike(Claim a, Claim b) {
    if (!sameUnit(a, b)
        || !a.groups().containsAll(b.groups())
        || !b.groups().containsAll(a.groups())) {
      return false;
    }
    Optional<Noun> one = a.noun();
    Optional<Noun> two = b.noun();
    if (one.isEmpty() || two.isEmpty()) {
      return one.isEmpty() && two.isEmpty()
          ? a.counted().equals(b.counted())
          : (one.isPresent() ? one : two).get().isAnySort();
    }
    boolean anybody = one.get().isAnySort() && two.get().isAnySort();
    return one.get().isSameAs(two.get()) || anybody || isVictim(one.get()) || isVictim(two.get());
  }

  private static boolean isVictim(Noun noun) {
    return noun.event() != Event.NONE && noun.groups().isEmpty();
  }

  /**
   * Whether the two cannot share a person: children and women, civilians and soldiers, dead and
   * wounded.
   */
  public static boolean exclusive(Claim a, Claim b) {
    boolean harmed =
        a.event() == Event.KILLED && b.event() == Event.INJURED
            || a.event() == Event.INJURED && b.event() == Event.KILLED;
    return harmed || differ(a.groups(), b.groups()) || areOfTwoSides(side(a), side(b));
  }

  /**
   * Whether of two one names an age or a sex and the other a side: each of the two may be the other
   * too.
   */
  public static boolean crossing(List<Claim> claims) {
    boolean ages = false;
    boolean sides = false;
    for (Claim claim : claims) {
      boolean age = !Collections.disjoint(claim.groups(), AGES);
      ages |= age;
      sides |= !age && !claim.groups().isEmpty();
    }
    return ages && sides;
  }

  /** Whether both name ages or sexes, and no one in common. */
  private static boolean differ(List<Group> a, List<Group> b) {
    return !Collections.disjoint(a, AGES)
        && !Collections.disjoint(b, AGES)
        && AGES.stream().noneMatch(age -> a.contains(age) && b.contains(age));
  }

  private static boolean areOfTwoSides(Side a, Side b) {
    return a != b && a != Side.NONE && b != Side.NONE;
  }

  /** Civilians and armed people; which armed people are which is often left open. */
  private static Side side(Claim claim) {
    if (claim.groups().contains(Group.CIVILIAN)) {
      return Side.CIVILIAN;
    }
    return claim.groups().stream().anyMatch(Group::isArmed) ? Side.ARMED : Side.NONE;
  }
}
