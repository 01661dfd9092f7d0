package hasila.check;

import hasila.claim.Claim;
import hasila.lexicon.Event;
import hasila.lexicon.Noun;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether two claims count the same kind of thing, and whether nobody can be counted by both. */
final class Kinds {
  private static final Set<String> PEOPLE = Set.of("person", "body");
  private static final Set<String> ARMED = Set.of("fighter", "soldier", "police");
  private static final Set<String> AGES = Set.of("child", "woman", "man");

  private Kinds() {}

  /** Whether both count people, or things of one unit. */
  static boolean sameUnit(Claim a, Claim b) {
    return a.unit().equals(b.unit()) || PEOPLE.contains(a.unit()) && PEOPLE.contains(b.unit());
  }

  /**
   * One noun or one sort of people on both sides; a word for victims («قتيل») may stand for any
   * sort that is not named.
   */
  static boolean alike(Claim a, Claim b) {
    if (!sameUnit(a, b) || !Set.copyOf(a.groups()).equals(Set.copyOf(b.groups()))) {
      return false;
    }
    Optional<Noun> one = a.noun();
    Optional<Noun> two = b.noun();
    if (one.isEmpty() || two.isEmpty()) {
      return one.isEmpty() && two.isEmpty()
          ? a.counted().equals(b.counted())
          : one.or(() -> two).get().isAnySort();
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
  static boolean exclusive(Claim a, Claim b) {
    boolean harmed =
        a.event() == Event.KILLED && b.event() == Event.INJURED
            || a.event() == Event.INJURED && b.event() == Event.KILLED;
    return harmed || differ(ages(a), ages(b)) || differ(sides(a), sides(b));
  }

  /**
   * Whether of two one names an age or a sex and the other a side: each of the two may be the other
   * too.
   */
  static boolean crossing(List<Claim> claims) {
    return claims.stream().anyMatch(claim -> !ages(claim).isEmpty())
        && claims.stream().anyMatch(claim -> ages(claim).isEmpty() && !claim.groups().isEmpty());
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
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
    return groups.stream().anyMatch(ARMED::contains) ? Set.of("armed") : Set.of();
  }
}
