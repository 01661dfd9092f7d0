package hasila.incident;

import hasila.lexicon.Event;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A happening while accounts are put to it: what its accounts say, in few words however many they
 * are.
 */
final class Happening {
  /** So many accounts speak for it. */
  private static final int SPEAKERS = 8;

  private static final int KEYS = 128;
  private static final int WORDS = 24;
  private static final int SHORTEST = 3;
  private static final int SUFFIX = 4;
  private static final double CELL = 10;

  /** Smaller figures are shared by too many. */
  private static final int TELLING = 4;

  final long number;
  private final String matter;
  private Days days;
  private final List<Profile> profiles = new ArrayList<>(2);

  /** Under which it may be looked for. */
  final Set<String> keys = new LinkedHashSet<>();

  Happening(long number, Account first) {
    this.number = number;
    this.matter = first.matter();
    this.days = first.days();
  }

  void add(Account account, Rarity rarity) {
    days = days.narrowed(account.days());
    if (profiles.size() < SPEAKERS && !speaks(account)) {
      profiles.add(Profile.of(account));
    }
    if (keys.size() < KEYS) {
      keys.addAll(keys(account, rarity));
    }
  }

  private boolean speaks(Account account) {
    for (Profile profile : profiles) {
      if (Account.compareNames(profile.account(), account) == 0) {
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
    if (!matter.equals(account.account().matter())) {
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

  /** What accounts of one happening have in common, one of these at least. */
  static Set<String> keys(Account account, Rarity rarity) {
    Set<String> keys = new LinkedHashSet<>();
    Spot spot = account.spot();
    if (!spot.id().isEmpty()) {
      keys.add("#" + spot.id());
    }
    if (spot.isKnown()) {
      long north = Math.round(Double.parseDouble(spot.lat()) * CELL);
      long east = Math.round(Double.parseDouble(spot.lon()) * CELL);
      for (long n = north - 1; n <= north + 1; n++) {
        for (long e = east - 1; e <= east + 1; e++) {
          keys.add("@" + n + " " + e);
        }
      }
    }
    for (String word : spot.folded().split(" ", -1)) {
      if (word.length() >= SHORTEST) {
        keys.add(word.substring(Math.max(0, word.length() - SUFFIX)));
      }
    }
    keys.addAll(figures(account, TELLING));
    int words = 0;
    for (int hash : account.words().hashes) {
      if (rarity.isTelling(hash) && words++ < WORDS) {
        keys.add("~" + hash);
      }
    }
    return keys;
  }

  /** The figures from a size on, as keys. */
  static Set<String> figures(Account account, int least) {
    Set<String> figures = new LinkedHashSet<>();
    for (Map.Entry<Event, List<Long>> values : Figures.of(account).wholes().entrySet()) {
      for (long value : values.getValue()) {
        if (value >= least) {
          figures.add("=" + values.getKey().ordinal() + " " + value);
        }
      }
    }
    return figures;
  }
}
