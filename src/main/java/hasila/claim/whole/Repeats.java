package hasila.claim.whole;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.lexicon.sense.Event;
import hasila.mention.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows say one figure again, and which of them tells most. */
public final class Repeats {
  /** A figure repeats none of those with its value so many of them away. */
  private static final int REACH = 100;

  private final Scene scene;

  public Repeats(Scene scene) {
    this.scene = scene;
  }

  public void mark(List<Draft> drafts) {
    Map<Object, List<Draft>> alike = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.figure.kind().isClaim()) {
        Object value = value(draft.figure.amount());
        List<Draft> same = alike.get(value);
        if (same == null) {
          same = new ArrayList<>(2);
          alike.put(value, same);
        }
        same.add(draft);
      }
    }
    Likeness likeness = new Likeness(scene, drafts);
    for (List<Draft> same : alike.values()) {
      if (same.size() > 1) {
        join(same, likeness);
      }
    }
    new Sums(scene, drafts, likeness).mark();
  }

  /**
   * Joins each row to the rows before it that it is most like, unless one of those that are no
   * summary tells of something else.
   */
  private void join(List<Draft> same, Likeness likeness) {
    int[] told = new int[same.size()];
    int[] best = new int[same.size()];
    for (int i = 0; i < same.size(); i++) {
      Draft draft = same.get(i);
      boolean summary = likeness.isSummary(draft);
      int from = Math.max(0, i - REACH);
      Arrays.fill(best, from, i, 0);
      for (int k = from; k < i; k++) {
        int weight = likeness.of(same.get(k), draft);
        boolean other =
            weight == Likeness.APART || !summary && !likeness.isSummary(same.get(k)) && weight < 2;
        best[told[k]] = other ? Likeness.APART : Math.max(best[told[k]], weight);
      }
      told[i] = i;
      int most = Likeness.ENOUGH - 1;
      for (int k = from; k < i; k++) {
        if (best[told[k]] > most) {
          most = best[told[k]];
          told[i] = told[k];
        }
      }
    }
    keepFullest(same, told, likeness);
  }

  private static void keepFullest(List<Draft> same, int[] told, Likeness likeness) {
    int[] fullest = new int[same.size()];
    for (int i = 0; i < told.length; i++) {
      if (told[i] == i || fullness(same.get(i)) > fullness(same.get(fullest[told[i]]))) {
        fullest[told[i]] = i;
      }
    }
    for (int i = 0; i < told.length; i++) {
      Draft draft = same.get(i);
      Draft kept = same.get(fullest[told[i]]);
      if (kept != draft) {
        boolean before = draft.index < kept.index;
        draft.sameAs = Optional.of(kept);
        draft.rules.add(likeness.rule(before ? draft : kept, before ? kept : draft));
      }
    }
  }

  /** What two figures that say one thing have in common. */
  private static Object value(Amount amount) {
    Optional<BigDecimal> best = amount.best();
    return best.isPresent()
        ? best.get().stripTrailingZeros()
        : List.of(amount.low(), amount.high());
  }

  /**
   * How much a row tells, the weightiest first: what happened, a figure of its own, its whole, the
   * body, its own date, a claimant, a place. The fullest is the row to keep, the earliest of
   * several.
   */
  private static int fullness(Draft draft) {
    int full = draft.event() != Event.NONE ? 128 : 0;
    full += Apart.isTakenUp(draft) ? 0 : 64;
    full += draft.whole().isPresent() ? 32 : 0;
    full += draft.section == Claim.Section.BODY ? 16 : 0;
    if (draft.when().isPresent()) {
      Claim.When when = draft.when().get();
      full += when.text().isPresent() && when.start().isPresent() ? 8 : 0;
      full += when.basis() == Claim.When.Basis.STATED ? 4 : 0;
    }
    full += draft.who().basis() == Claim.Who.Basis.STATED ? 2 : 0;
    full += draft.where().name().isPresent() ? 1 : 0;
    return full;
  }
}
