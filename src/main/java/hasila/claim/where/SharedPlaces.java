package hasila.claim.where;

import hasila.claim.scene.Draft;
import java.util.List;

/** Places that a figure has of another one which tells the same. */
public final class SharedPlaces {
  private SharedPlaces() {}

  /** A headline that names no place is where the row is that it repeats. */
  public static void ofRepeats(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.place().isEmpty()
          && draft.sameAs().isPresent()
          && draft.sameAs().get().place().isPresent()) {
        take(draft, draft.sameAs().get(), "place/repeat");
      }
    }
  }

  /** A total is where all its parts are: the list tells it more exactly. */
  public static void ofParts(Draft total, List<Draft> parts) {
    Draft first = parts.get(0);
    if (first.place().isPresent() && parts.stream().allMatch(part -> isThere(part, first))) {
      take(total, first, "place/parts");
    }
  }

  private static boolean isThere(Draft draft, Draft other) {
    return draft.place().equals(other.place());
  }

  private static void take(Draft draft, Draft other, String rule) {
    draft.where = draft.where.instead(other.where.made());
    draft.rules.instead(rule);
  }
}
