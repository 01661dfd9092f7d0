package hasila.claim;

import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a row tells of people whom an earlier row has counted: two listed figures that make up an
 * earlier total («14 مدنيا بالإضافة إلى ستة من العناصر» after «عشرين شخصا»), or a rival figure of
 * another claimant.
 */
final class SameEvent {
  private static final int LISTED = 25;

  private SameEvent() {}

  static boolean isToldBefore(Draft draft, List<Draft> drafts) {
    return total(draft, drafts).isPresent();
  }

  private static Optional<Draft> total(Draft draft, List<Draft> drafts) {
    if (!isCounted(draft)) {
      return Optional.empty();
    }
    List<Draft> list = list(draft, drafts);
    if (list.size() < 2) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Draft part : list) {
      sum = sum.add(part.figure.amount().best().orElse(BigDecimal.ZERO));
    }
    for (Draft earlier : drafts) {
      if (earlier.first() >= list.get(0).first()) {
        break;
      }
      if (isCounted(earlier)
          && earlier.section == Claim.Section.BODY
          && earlier.event == draft.event
          && earlier.figure.amount().best().get().compareTo(sum) == 0
          && earlier.sentence != draft.sentence) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  private static boolean isCounted(Draft draft) {
    return draft.figure.kind() == Figure.Kind.COUNT
        && draft.isPerson()
        && draft.whole.isEmpty()
        && draft.sameAs.isEmpty()
        && draft.figure.amount().best().isPresent();
  }

  /** The figures of one event listed side by side in the draft's sentence. */
  private static List<Draft> list(Draft draft, List<Draft> drafts) {
    List<Draft> list = new ArrayList<>();
    for (Draft other : drafts) {
      if (other.sentence == draft.sentence
          && other.event == draft.event
          && isCounted(other)
          && Math.abs(other.first() - draft.first()) < LISTED) {
        list.add(other);
      }
    }
    return list;
  }
}
