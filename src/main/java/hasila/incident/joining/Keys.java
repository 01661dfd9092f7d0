package hasila.incident.joining;

import hasila.incident.account.Account;
import hasila.incident.account.Spot;
import hasila.lexicon.sense.Event;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What accounts of one happening have in common, one of these at least: the place or one beside it,
 * a figure, a rare word. As hashes, by which happenings are looked for.
 */
final class Keys {
  private static final int WORDS = 24;
  private static final double CELL = 10;

  /** Smaller figures are shared by too many, if they are not of one place. */
  private static final int TELLING = 4;

  private Keys() {}

  /** The keys of an account, each once. */
  static long[] of(Account account, Rarity rarity) {
    Set<Long> keys = new LinkedHashSet<>();
    List<String> names = names(account.spot());
    List<String> figures = figures(account, 1);
    for (String name : names) {
      keys.add(Ids.hash(name));
      for (String figure : figures) {
        keys.add(Ids.hash(name + figure));
      }
    }
    for (String figure : figures(account, TELLING)) {
      keys.add(Ids.hash(figure));
    }
    cells(account.spot(), keys);
    int words = 0;
    for (int hash : account.words().hashes) {
      if (words < WORDS && rarity.isTelling(hash)) {
        keys.add((long) hash);
        words++;
      }
    }
    return array(keys);
  }

  static long[] array(Set<Long> keys) {
    long[] array = new long[keys.size()];
    Iterator<Long> all = keys.iterator();
    for (int i = 0; i < array.length; i++) {
      array[i] = all.next();
    }
    return array;
  }

  private static List<String> names(Spot spot) {
    List<String> names = new ArrayList<>();
    if (!spot.id().isEmpty()) {
      names.add("#" + spot.id());
    }
    for (String name : spot.names().isEmpty() ? spot.areas() : spot.names()) {
      names.add(name.substring(name.lastIndexOf(' ') + 1));
    }
    return names;
  }

  /** The square of the map that a place lies in, and those beside it. */
  private static void cells(Spot spot, Set<Long> keys) {
    if (spot.isKnown()) {
      long north = Math.round(spot.north() * CELL);
      long east = Math.round(spot.east() * CELL);
      for (long n = north - 1; n <= north + 1; n++) {
        for (long e = east - 1; e <= east + 1; e++) {
          keys.add(Ids.hash("@" + n + " " + e));
        }
      }
    }
  }

  /** The figures from a size on. */
  static List<String> figures(Account account, int least) {
    List<String> figures = new ArrayList<>();
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
