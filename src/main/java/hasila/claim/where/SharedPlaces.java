package hasila.claim.where;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import java.util.List;

/** Places that a figure has of another one which tells the same. */
public final class SharedPlaces {
  private SharedPlaces() {}

  /** A headline that names no place is where the row is that it repeats. */
  public static Claim.Where ofRepeat(Draft draft) {
    return draft.place().isEmpty()
            && draft.sameAs.isPresent()
            && draft.sameAs.get().place().isPresent()
        ? taken(draft, draft.sameAs.get(), "place/repeat")
        : draft.where();
  }

  /** A total is where all its parts are: the list tells it more exactly. */
  public static Claim.Where ofParts(Draft total, List<Draft> parts) {
    Draft first = parts.get(0);
    return first.place().isPresent()
            && parts.stream().allMatch(part -> part.place().equals(first.place()))
        ? taken(total, first, "place/parts")
        : total.where();
  }

  private static Claim.Where taken(Draft draft, Draft other, String rule) {
    draft.rules.instead(rule);
    return other.where();
  }
}
