package hasila.claim;

import hasila.lexicon.Event;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a row tells of people whom an earlier row has counted: two listed figures that make up an
 * earlier total («14 مدنيا بالإضافة إلى ستة من العناصر» after «عشرين شخصا»), or a rival figure of
 * another claimant.
 */
final class SameEvent {
  private static final int LISTED = 25;

  private final List<Draft> drafts;

  /** The totals of the body by event and number, each list in text order. */
  private final Map<Event, Map<BigDecimal, List<Draft>>> totals = new EnumMap<>(Event.class);

  /** Whose repeats are marked already. */
  SameEvent(List<Draft> drafts) {
    this.drafts = drafts;
    for (Draft draft : drafts) {
      if (isCounted(draft) && draft.section == Claim.Section.BODY) {
        BigDecimal value = draft.figure.amount().best().get().stripTrailingZeros();
        Map<BigDecimal, List<Draft>> ofEvent = totals.get(draft.event);
        if (ofEvent == null) {
          ofEvent = new HashMap<>();
          totals.put(draft.event, ofEvent);
        }
        List<Draft> same = ofEvent.get(value);
        if (same == null) {
          same = new ArrayList<>(2);
          ofEvent.put(value, same);
        }
        same.add(draft);
      }
    }
  }

  boolean isToldBefore(int index) {
    Draft draft = drafts.get(index);
    if (!isCounted(draft)) {
      return false;
    }
    List<Draft> list = list(index);
    if (list.size() < 2) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Draft part : list) {
      sum = sum.add(part.figure.amount().best().orElse(BigDecimal.ZERO));
    }
    List<Draft> before =
        totals
            .getOrDefault(draft.event, Map.of())
            .getOrDefault(sum.stripTrailingZeros(), List.of());
    for (Draft earlier : before) {
      if (earlier.first() >= list.get(0).first()) {
        break;
      }
      if (earlier.sentence != draft.sentence) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounted(Draft draft) {
    return draft.figure.kind() == Figure.Kind.COUNT
        && draft.isPerson()
        && draft.whole.isEmpty()
        && draft.sameAs.isEmpty()
        && draft.figure.amount().best().isPresent();
  }

  /** The figures of one event listed side by side in the draft's sentence. */
  private List<Draft> list(int index) {
    Draft draft = drafts.get(index);
    int first = index;
    while (first > 0 && drafts.get(first - 1).sentence == draft.sentence) {
      first--;
    }
    List<Draft> list = new ArrayList<>();
    for (int i = first; i < drafts.size() && drafts.get(i).sentence == draft.sentence; i++) {
      Draft other = drafts.get(i);
      if (other.event == draft.event
          && isCounted(other)
          && Math.abs(other.first() - draft.first()) < LISTED) {
        list.add(other);
      }
    }
    return list;
  }
}
