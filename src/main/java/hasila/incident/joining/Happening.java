package hasila.incident.joining;

import hasila.incident.account.Account;
import hasila.incident.account.Days;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A happening while accounts are put to it: what its accounts say, in few words however many they
 * are.
 */
final class Happening {
  /** So many accounts speak for it. */
  private static final int SPEAKERS = 8;

  private static final int KEYS = 256;

  final long number;
  private final String matter;
  private Days days;
  private final List<Profile> profiles = new ArrayList<>(2);

  /** Under which it may be looked for. */
  private final Set<Long> keys = new LinkedHashSet<>();

  Happening(long number, Account first) {
    this.number = number;
    this.matter = first.matter();
    this.days = first.days();
  }

  /** Puts an account to it, and returns the keys that it has from that one alone. */
  long[] add(Profile profile, long[] ofAccount) {
    days = days.narrowed(profile.account.days());
    if (profiles.size() < SPEAKERS && !speaks(profile.account)) {
      profiles.add(profile);
    }
    Set<Long> added = new LinkedHashSet<>();
    for (long key : ofAccount) {
      if (keys.size() < KEYS && keys.add(key)) {
        added.add(key);
      }
    }
    return Keys.array(added);
  }

  Set<Long> keys() {
    return keys;
  }

  private boolean speaks(Account account) {
    for (Profile profile : profiles) {
      if (Account.compareNames(profile.account, account) == 0) {
        return true;
      }
    }
    return false;
  }

  Days days() {
    return days;
  }

  /**
   * The points that speak for an account being of this happening: between those of the account that
   * speaks most for it and what all say on average, so that no chain of accounts leads from one
   * happening to the next.
   */
  int points(Profile account, Rarity rarity) {
    if (!matter.equals(account.account.matter())) {
      return Integer.MIN_VALUE;
    }
    int most = Integer.MIN_VALUE;
    int sum = 0;
    for (Profile profile : profiles) {
      int points = profile.points(account, rarity);
      most = Math.max(most, points);
      sum += points;
    }
    return Math.floorDiv(most + Math.floorDiv(sum, profiles.size()), 2);
  }
}
