package hasila.claim;

import hasila.claim.Claim.CountOnce;
import hasila.lexicon.Event;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * People counted twice without a word that says so: figures listed side by side make up the total
 * of another sentence («14 مدنيا بالإضافة إلى ستة من العناصر» after «عشرين شخصا»). What tells more
 * counts, the total or its list.
 */
final class SameEvent {
  /** How far apart the figures of a list stand at most. */
  private static final int LISTED = 25;

  private final List<Draft> drafts;

  /** The totals of the body by event and number, each list in text order. */
  private final Map<Event, Map<BigDecimal, List<Draft>>> totals = new EnumMap<>(Event.class);

  /** Whose repeats and parts are marked already. */
  SameEvent(List<Draft> drafts) {
    this.drafts = drafts;
    for (Draft draft : drafts) {
      if (isCounted(draft) && draft.section == Claim.Section.BODY) {
        totals
            .computeIfAbsent(draft.event, event -> new HashMap<>())
            .computeIfAbsent(value(draft).stripTrailingZeros(), number -> new ArrayList<>(2))
            .add(draft);
      }
    }
  }

  void mark() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft first = drafts.get(i);
      if (isCounted(first) && !isInList(i)) {
        List<Draft> list = list(i);
        if (list.size() > 1) {
          compare(list);
        }
      }
    }
  }

  /** Marks the totals that the list makes up, or the list where a total tells more. */
  private void compare(List<Draft> list) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Draft part : list) {
      sum = sum.add(value(part));
    }
    Draft first = list.get(0);
    for (Draft total :
        totals
            .getOrDefault(first.event, Map.of())
            .getOrDefault(sum.stripTrailingZeros(), List.of())) {
      if (total.sentence < first.sentence && total.countOnce == CountOnce.YES) {
        if (tells(total) <= tells(list)) {
          total.countOnce = CountOnce.SAME_EVENT;
        } else {
          list.forEach(part -> part.countOnce = CountOnce.SAME_EVENT);
        }
        return;
      }
    }
  }

  private static int tells(List<Draft> list) {
    int most = 0;
    for (Draft part : list) {
      most = Math.max(most, tells(part));
    }
    return most;
  }

  private static int tells(Draft draft) {
    return (draft.who.basis() == Claim.Who.Basis.STATED ? 2 : 0)
        + (draft.counted.groups().isEmpty() ? 0 : 1);
  }

  private static BigDecimal value(Draft draft) {
    return draft.figure.amount().best().orElse(BigDecimal.ZERO);
  }

  private static boolean isCounted(Draft draft) {
    return draft.figure.kind() == Figure.Kind.COUNT
        && draft.isPerson()
        && draft.event != Event.NONE
        && draft.whole.isEmpty()
        && draft.sameAs.isEmpty()
        && draft.figure.amount().best().isPresent();
  }

  /** Whether the figure goes on with a list that an earlier one began. */
  private boolean isInList(int index) {
    Draft draft = drafts.get(index);
    for (int i = index - 1; i >= 0 && drafts.get(i).sentence == draft.sentence; i--) {
      if (areListed(drafts.get(i), draft)) {
        return true;
      }
    }
    return false;
  }

  /** The figures of one event listed side by side from here. */
  private List<Draft> list(int index) {
    List<Draft> list = new ArrayList<>();
    Draft last = drafts.get(index);
    list.add(last);
    for (int i = index + 1; i < drafts.size() && drafts.get(i).sentence == last.sentence; i++) {
      if (areListed(last, drafts.get(i))) {
        last = drafts.get(i);
        list.add(last);
      }
    }
    return list;
  }

  private static boolean areListed(Draft last, Draft next) {
    return isCounted(next)
        && isCounted(last)
        && next.event == last.event
        && next.first() - last.first() < LISTED;
  }
}
