package hasila.claim;

import hasila.claim.Claim.CountOnce;
import hasila.date.Resolved;
import hasila.lexicon.Event;
import hasila.mention.Amount;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows say one figure again, and which rows may be added up. */
final class Repeats {
  /** A figure repeats none of those with its value so many of them away. */
  private static final int REACH = 200;

  private final Scene scene;

  Repeats(Scene scene) {
    this.scene = scene;
  }

  void mark(List<Draft> drafts) {
    Map<Object, List<Draft>> alike = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.figure.kind() == Figure.Kind.COUNT || draft.figure.kind() == Figure.Kind.MONEY) {
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
    SameEvent told = new SameEvent(drafts);
    int[] events = new int[2 * Event.values().length];
    for (Draft draft : drafts) {
      events[event(draft)]++;
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      draft.countOnce = once(draft, events[event(draft)] > 1, told.isToldBefore(i));
    }
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

  /** Two rows with one number tell of the same event, of people or of things. */
  private static int event(Draft draft) {
    return 2 * draft.event.ordinal() + (draft.isPerson() ? 1 : 0);
  }

  /**
   * How much a row tells, the weightiest first: what happened, a figure of its own, its whole, the
   * body, its own date, a claimant, a place. The fullest is the row to keep, the earliest of
   * several.
   */
  private static int fullness(Draft draft) {
    int full = draft.event != Event.NONE ? 128 : 0;
    full += Apart.isTakenUp(draft) ? 0 : 64;
    full += draft.whole.isPresent() ? 32 : 0;
    full += draft.section == Claim.Section.BODY ? 16 : 0;
    if (draft.when.isPresent()) {
      Claim.When when = draft.when.get();
      full += when.text().isPresent() && when.start().isPresent() ? 8 : 0;
      full += when.basis() == Claim.When.Basis.STATED ? 4 : 0;
    }
    full += draft.who.basis() == Claim.Who.Basis.STATED ? 2 : 0;
    full += draft.placeName.isPresent() ? 1 : 0;
    return full;
  }

  private CountOnce once(Draft draft, boolean toldAgain, boolean toldBefore) {
    if (draft.sameAs.isPresent()) {
      return CountOnce.REPEAT;
    }
    if (isSuperseded(draft)) {
      return CountOnce.SUPERSEDED;
    }
    switch (draft.status) {
      case EXPECTED:
        return CountOnce.EXPECTED;
      case DENIED:
        return CountOnce.DENIED;
      case CONDITIONAL:
        return CountOnce.CONDITIONAL;
      default:
        break;
    }
    if (draft.whole.isPresent()) {
      return CountOnce.PART;
    }
    if (toldAgain && draft.event != Event.NONE && isRunning(draft.when)) {
      return CountOnce.RUNNING_TOTAL;
    }
    return toldBefore ? CountOnce.SAME_EVENT : CountOnce.YES;
  }

  private static boolean isRunning(Optional<Claim.When> when) {
    return when.isPresent()
        && (when.get().relation() == Resolved.Relation.SINCE
            || when.get().relation() == Resolved.Relation.UNTIL);
  }

  /** «ارتفعت من 20 إلى 30», «حصيلة سابقة»: an older figure. */
  private boolean isSuperseded(Draft draft) {
    int from = draft.first() - 1;
    if (scene.words.isParticle(from, "from")) {
      for (int i = draft.last() + 1; i < draft.last() + 4 && i < scene.words.size(); i++) {
        if (scene.words.isParticle(i, "to") && scene.figureAt(i + 1) != Scene.NONE) {
          return true;
        }
      }
    }
    return draft.former;
  }

  /** «حصيلة سابقة عن مقتل 11»: a figure that a later one has replaced. */
  static boolean isFormer(Scene scene, Draft draft) {
    for (int i = draft.first() - 1;
        i >= scene.sentenceStart(draft.first()) && i >= draft.first() - 6;
        i--) {
      if (scene.words.isParticle(i, "former") && !scene.words.isParticle(i - 1, "moment")) {
        return true;
      }
    }
    return false;
  }
}
