package hasila.check.facts;

import hasila.claim.scene.Claim;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Noun;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether two claims count the same kind of thing, and whether nobody can be counted by both. */
public final class Kinds {
  private static final Set<String> ARMED = Set.of("fighter", "soldier", "police");
  private static final Set<String> AGES = Set.of("child", "woman", "man");

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
    return one.get().lemma().equals(two.get().lemma())
        || anybody
        || isVictim(one.get())
        || isVictim(two.get());
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
    return harmed || differ(ages(a), ages(b)) || differ(sides(a), sides(b));
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

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static Set<String> ages(Claim claim) {
    Set<String> ages = new HashSet<>(claim.groups());
    ages.retainAll(AGES);
    return ages;
  }

  /** Civilians and armed people; which armed people are which is often left open. */
  private static Set<String> sides(Claim claim) {
    List<String> groups = claim.groups();
    if (groups.contains("civilian")) {
      return Set.of("civilian");
    }
    return Collections.disjoint(groups, ARMED) ? Set.of() : Set.of("armed");
  }
}
