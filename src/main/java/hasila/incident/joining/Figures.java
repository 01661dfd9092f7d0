package hasila.incident.joining;

import hasila.incident.account.Account;
import hasila.incident.account.Evidence;
import hasila.incident.account.Telling;
import hasila.lexicon.sense.Event;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures by which accounts are compared: for each event those that add up, their sum, and
 * apart from them the parts.
 */
final class Figures {
  private static final int MOST = 24;
  private static final int LARGE = 10;
  private static final int SMALL = 3;
  private static final int FAR = 3;
  private static final int FAR_BY = 5;

  private final Map<Event, List<Long>> wholes = new EnumMap<>(Event.class);
  private final Map<Event, List<Long>> parts = new EnumMap<>(Event.class);

  static Figures of(Account account) {
    Figures figures = new Figures();
    figures.add(account);
    return figures;
  }

  void add(Account account) {
    Map<Event, Long> sums = new EnumMap<>(Event.class);
    for (Telling telling : account.tellings()) {
      if (telling.best() >= 0) {
        if (telling.adds()) {
          sums.merge(telling.event(), telling.best(), Long::sum);
        }
        if (telling.partOf() == Telling.NONE) {
          put(wholes, telling.event(), telling.best());
        } else if (telling.best() > 1) {
          put(parts, telling.event(), telling.best());
        }
      }
    }
    sums.forEach((event, sum) -> put(wholes, event, sum));
  }

  private static void put(Map<Event, List<Long>> into, Event event, long value) {
    List<Long> values = into.computeIfAbsent(event, none -> new ArrayList<>(2));
    if (values.size() < MOST && !values.contains(value)) {
      values.add(value);
    }
  }

  Map<Event, List<Long>> wholes() {
    return wholes;
  }

  /** The points that the figures of an account give. */
  int points(Figures other) {
    int points = 0;
    for (Map.Entry<Event, List<Long>> own : wholes.entrySet()) {
      List<Long> others = other.wholes.get(own.getKey());
      if (others != null) {
        points += points(own.getValue(), others);
      }
    }
    for (Map.Entry<Event, List<Long>> own : parts.entrySet()) {
      List<Long> others = other.parts.get(own.getKey());
      points +=
          others != null && shared(own.getValue(), others) > 0 ? Evidence.SAME_PART.points : 0;
    }
    return points;
  }

  private static int points(List<Long> one, List<Long> two) {
    long same = shared(one, two);
    if (same > 0) {
      return (same >= LARGE
              ? Evidence.SAME_LARGE_FIGURE
              : same > SMALL ? Evidence.SAME_FIGURE : Evidence.SAME_SMALL_FIGURE)
          .points;
    }
    for (long a : one) {
      for (long b : two) {
        long most = Math.max(a, b);
        long least = Math.min(a, b);
        if (most <= least * FAR || most - least <= FAR_BY) {
          return Evidence.FIGURES_DIFFER.points;
        }
      }
    }
    return Evidence.FIGURES_FAR.points;
  }

  /** The largest figure of both. */
  private static long shared(List<Long> one, List<Long> two) {
    long shared = -1;
    for (long value : one) {
      if (value > shared && two.contains(value)) {
        shared = value;
      }
    }
    return shared;
  }
}
