package hasila.incident.joining;

import hasila.incident.account.Account;
import hasila.incident.account.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the happening that an account is of, among those that share {@link Keys} with it. The fewer
 * share a key the more it tells, and only the likeliest are compared: the cost of an account does
 * not grow with the number of happenings.
 */
final class Index {
  /** More happenings under one key are no help in finding the right one. */
  private static final int MOST = 256;

  /** So many happenings are compared with an account. */
  private static final int COMPARED = 48;

  /** What a key tells that one happening has. */
  private static final int WEIGHT = 1 << 12;

  private final Rarity rarity;
  private final Map<Long, List<Happening>> byKey = new HashMap<>();

  /** A happening, and how much the keys tell that it shares with an account. */
  private static final class Candidate {
    final Happening happening;
    int weight;

    Candidate(Happening happening) {
      this.happening = happening;
    }
  }

  /** An account, made ready once for all that it is compared with. */
  static final class Sought {
    private final Profile profile;
    private final long[] keys;

    private Sought(Account account, Rarity rarity) {
      profile = Profile.of(account, rarity);
      keys = Keys.of(account, rarity);
    }
  }

  Index(Rarity rarity) {
    this.rarity = rarity;
  }

  Sought sought(Account account) {
    return new Sought(account, rarity);
  }

  /** Puts an account to a happening, which is found by its keys from now on. */
  void put(Happening happening, Sought account) {
    for (long key : happening.add(account.profile, account.keys)) {
      List<Happening> same = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
      if (same.size() < MOST) {
        same.add(happening);
      }
    }
  }

  /** Lets go of a happening. */
  void remove(Happening happening) {
    for (long key : happening.keys()) {
      List<Happening> same = byKey.get(key);
      if (same != null && same.remove(happening) && same.isEmpty()) {
        byKey.remove(key);
      }
    }
  }

  void clear() {
    byKey.clear();
  }

  /**
   * The happening that most speaks for, if it is enough and no other comes close.
   *
   * @param margin how many points less every other one must have
   */
  Optional<Happening> best(Sought account, int margin) {
    Happening best = null;
    int most = Evidence.ENOUGH - 1;
    int second = Integer.MIN_VALUE;
    for (Candidate candidate : candidates(account.keys)) {
      int points = candidate.happening.points(account.profile, rarity);
      if (points > most) {
        second = best == null ? second : most;
        most = points;
        best = candidate.happening;
      } else if (points > second) {
        second = points;
      }
    }
    return best == null || most < second + margin ? Optional.empty() : Optional.of(best);
  }

  /** The likeliest first. */
  private List<Candidate> candidates(long[] keys) {
    Map<Long, Candidate> found = new HashMap<>();
    for (long key : keys) {
      List<Happening> same = byKey.getOrDefault(key, List.of());
      for (Happening happening : same) {
        found.computeIfAbsent(happening.number, none -> new Candidate(happening)).weight +=
            WEIGHT / same.size();
      }
    }
    List<Candidate> candidates = new ArrayList<>(found.values());
    candidates.sort(
        Comparator.<Candidate>comparingInt(candidate -> -candidate.weight)
            .thenComparingLong(candidate -> candidate.happening.number));
    return candidates.subList(0, Math.min(COMPARED, candidates.size()));
  }
}
