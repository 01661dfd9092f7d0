package hasila.incident;

import hasila.sorted.RecordFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts accounts with days to happenings, in the order of their days. Only the happenings of some
 * days are held: those before are over.
 */
final class Window {
  /** A report may tell without a day of what was so many days before. */
  private static final int HELD = 6;

  /** More happenings under one key are no help in finding the right one. */
  private static final int MOST = 256;

  /** The accounts that tell more come first within a day, so that others find them. */
  static final RecordFormat<Account> FORMAT =
      new RecordFormat<>(Account::write, Account::read, Window::compare);

  private final Rarity rarity;
  private final Sink sink;
  private final Map<String, List<Happening>> byKey = new HashMap<>();
  private final List<Happening> open = new ArrayList<>();
  private long made;
  private int day = Integer.MIN_VALUE;

  /** What is done with accounts that have found their happening. */
  interface Sink {
    void member(long happening, Account account) throws IOException;
  }

  Window(Rarity rarity, Sink sink) {
    this.rarity = rarity;
    this.sink = sink;
  }

  private static int compare(Account a, Account b) {
    int order = Integer.compare(day(a), day(b));
    order = order != 0 ? order : a.days().basis().compareTo(b.days().basis());
    order = order != 0 ? order : Integer.compare(b.fullness(), a.fullness());
    return order != 0 ? order : Account.compareNames(a, b);
  }

  /** When it is compared: what has no day of its own, behind all that it may be of. */
  private static int day(Account account) {
    return account.days().isDated() ? account.days().from() : account.days().to() + 1;
  }

  void add(Account account) throws IOException {
    if (day(account) != day) {
      day = day(account);
      close(day - HELD);
    }
    Happening of =
        best(account)
            .orElseGet(
                () -> {
                  Happening happening = new Happening(made++, account);
                  happening.add(account, rarity);
                  open.add(happening);
                  index(happening, happening.keys);
                  return happening;
                });
    sink.member(of.number, account);
  }

  private Optional<Happening> best(Account account) {
    Map<Long, Happening> candidates = new TreeMap<>();
    for (String key : Happening.keys(account, rarity)) {
      for (Happening happening : byKey.getOrDefault(key, List.of())) {
        candidates.put(happening.number, happening);
      }
    }
    Optional<Happening> best =
        best(candidates.values(), account, rarity, account.days().isDated() ? 0 : Evidence.MARGIN);
    best.ifPresent(
        happening -> {
          List<String> before = List.copyOf(happening.keys);
          happening.add(account, rarity);
          List<String> added = new ArrayList<>(happening.keys);
          added.removeAll(before);
          index(happening, added);
        });
    return best;
  }

  /** The happening that most speaks for, if it is enough and no other comes close. */
  static Optional<Happening> best(
      Iterable<Happening> candidates, Account account, Rarity rarity, int margin) {
    Profile profile = Profile.of(account);
    Happening best = null;
    int most = Evidence.ENOUGH - 1;
    int second = Integer.MIN_VALUE;
    for (Happening happening : candidates) {
      int points = happening.points(profile, rarity);
      if (points > most) {
        second = best == null ? second : most;
        most = points;
        best = happening;
      } else if (points > second) {
        second = points;
      }
    }
    return best == null || most < second + margin ? Optional.empty() : Optional.of(best);
  }

  private void index(Happening happening, Iterable<String> keys) {
    for (String key : keys) {
      List<Happening> same = byKey.computeIfAbsent(key, none -> new ArrayList<>(2));
      if (same.size() < MOST) {
        same.add(happening);
      }
    }
  }

  /** Lets go of the happenings before a day. */
  private void close(int before) {
    List<Happening> over = new ArrayList<>();
    for (Iterator<Happening> all = open.iterator(); all.hasNext(); ) {
      Happening happening = all.next();
      if (happening.days().to() < before) {
        all.remove();
        over.add(happening);
      }
    }
    for (Happening happening : over) {
      for (String key : happening.keys) {
        List<Happening> same = byKey.get(key);
        if (same != null && same.remove(happening) && same.isEmpty()) {
          byKey.remove(key);
        }
      }
    }
  }

  /** How many happenings there are. */
  long made() {
    return made;
  }
}
