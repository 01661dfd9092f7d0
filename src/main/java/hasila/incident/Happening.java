package hasila.incident;

import hasila.lexicon.Cause;
import hasila.lexicon.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A happening while accounts are put to it: what its accounts say, in few words however many they
 * are.
 */
final class Happening {
  private static final int SPOTS = 8;
  private static final int TEXTS = 6;
  private static final int REPORTS = 512;
  private static final int KEYS = 64;
  private static final int SHORTEST = 3;
  private static final int SUFFIX = 4;
  private static final double CELL = 10;

  /** Smaller figures are shared by too many. */
  private static final int TELLING = 4;

  final long number;
  private final String matter;
  private Days days;
  private final List<Spot> spots = new ArrayList<>(2);
  private final Figures figures = new Figures();
  private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
  private final List<WordSet> texts = new ArrayList<>(2);
  private final Set<String> reports = new HashSet<>();

  /** Under which it may be looked for. */
  final Set<String> keys = new LinkedHashSet<>();

  Happening(long number, Account first) {
    this.number = number;
    this.matter = first.matter();
    this.days = first.days();
    add(first);
  }

  void add(Account account) {
    days = days.narrowed(account.days());
    if (!account.spot().isBlank() && spots.size() < SPOTS && !spots.contains(account.spot())) {
      spots.add(account.spot());
    }
    figures.add(account);
    if (account.cause() != Cause.NONE) {
      causes.add(account.cause());
    }
    if (texts.size() < TEXTS) {
      texts.add(account.words());
    }
    if (reports.size() < REPORTS) {
      reports.add(account.report());
    }
    if (keys.size() < KEYS) {
      keys.addAll(keys(account));
    }
  }

  Days days() {
    return days;
  }

  /** The points that speak for an account being of this happening. */
  int points(Account account, Rarity rarity) {
    if (!matter.equals(account.matter())) {
      return Integer.MIN_VALUE;
    }
    int points = ofDays(account.days()) + ofPlace(account.spot());
    if (points <= Evidence.DAY_APART.points / 2) {
      return points;
    }
    points += figures.points(Figures.of(account)) + ofCause(account.cause());
    points += reports.contains(account.report()) ? Evidence.SAME_REPORT.points : 0;
    if (points + Evidence.SAME_WORDS.points < Evidence.ENOUGH) {
      return points;
    }
    double shared = 0;
    for (WordSet text : texts) {
      shared = Math.max(shared, rarity.shared(text, account.words()));
    }
    return points + (int) Math.round(shared * Evidence.SAME_WORDS.points);
  }

  private int ofDays(Days other) {
    if (!days.isKnown() || !other.isKnown()) {
      return 0;
    }
    int gap = days.gap(other);
    if (gap > 1) {
      return Evidence.DAY_APART.points;
    }
    if (!days.isDated() || !other.isDated()) {
      return gap == 0 ? Evidence.DAY_FITS.points : Evidence.DAY_APART.points;
    }
    return gap == 0 ? Evidence.SAME_DAY.points : Evidence.DAY_BESIDE.points;
  }

  private int ofPlace(Spot other) {
    Spot.Kinship closest = spots.isEmpty() ? Spot.Kinship.UNKNOWN : Spot.Kinship.APART;
    for (Spot spot : spots) {
      Spot.Kinship kinship = spot.to(other);
      closest = kinship.compareTo(closest) < 0 ? kinship : closest;
    }
    return switch (closest) {
      case SAME -> Evidence.SAME_PLACE.points;
      case NEAR -> Evidence.PLACE_NEAR.points;
      case UNKNOWN -> 0;
      case STRANGE -> Evidence.PLACE_STRANGE.points;
      case APART -> Evidence.PLACE_APART.points;
    };
  }

  private int ofCause(Cause cause) {
    if (cause == Cause.NONE || causes.isEmpty()) {
      return 0;
    }
    return causes.contains(cause) ? Evidence.SAME_CAUSE.points : Evidence.OTHER_CAUSE.points;
  }

  /** What accounts of one happening have in common, one of these at least. */
  static Set<String> keys(Account account) {
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
    for (Map.Entry<Event, List<Long>> figures : Figures.of(account).wholes().entrySet()) {
      for (long figure : figures.getValue()) {
        if (figure >= TELLING) {
          keys.add("=" + figures.getKey().ordinal() + " " + figure);
        }
      }
    }
    return keys;
  }
}
