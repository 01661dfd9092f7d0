package hasila.incident.toll;

import hasila.incident.account.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of an account that are of one event and name the same sorts of people: the highest,
 * and the highest outside its sentence, will do to tell whose part another figure is.
 */
public final class Sort {
  private final Telling one;
  private long highest = Long.MIN_VALUE;
  private long elsewhere = Long.MIN_VALUE;
  private int sentence;

  private Sort(Telling one) {
    this.one = one;
    this.sentence = one.sentence();
  }

  /** Sorts figures. */
  public static final class All {
    private final Map<Object, Sort> sorts = new LinkedHashMap<>();

    public void add(Telling telling) {
      sorts
          .computeIfAbsent(List.of(telling.event(), telling.groups()), none -> new Sort(telling))
          .take(telling);
    }

    /** Whether the figure counts some of the people that one of another sentence counts. */
    public boolean hold(Telling telling) {
      for (Sort sort : sorts.values()) {
        if (telling.isPartOf(sort.one) && telling.most() <= sort.besides(telling.sentence())) {
          return true;
        }
      }
      return false;
    }

    /** Whether the figure can be compared with one of them. */
    public boolean compare(Telling telling) {
      return sorts.values().stream().anyMatch(sort -> telling.isComparable(sort.one));
    }
  }

  private void take(Telling telling) {
    long most = telling.most();
    if (telling.sentence() == sentence) {
      highest = Math.max(highest, most);
    } else if (most > highest) {
      elsewhere = highest;
      highest = most;
      sentence = telling.sentence();
    } else {
      elsewhere = Math.max(elsewhere, most);
    }
  }

  private long besides(int in) {
    return in == sentence ? elsewhere : highest;
  }
}
