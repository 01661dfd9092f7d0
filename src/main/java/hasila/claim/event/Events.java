package hasila.claim.event;

import hasila.claim.scene.Draft;
import hasila.lexicon.sense.Event;

/** A part shares what happened to its whole, unless its own noun says otherwise. */
public final class Events {
  private static final int NEAR = 3;

  private Events() {}

  public static void ofPart(Draft draft) {
    if (draft.whole.isEmpty()) {
      return;
    }
    boolean verb =
        isToldAnew(draft)
            || draft.rules.contains("event/verb-behind")
            || draft.rules.contains("event/predicate");
    if (draft.whole.get().event != Event.NONE
        && draft.counted.event() == Event.NONE
        && !(verb && draft.event != Event.NONE)) {
      draft.event = draft.whole.get().event;
      draft.rules.add("event/whole");
    }
  }

  /** «تضرر مليون شخص، شردت 500 ألف منهم»: a word right before the part, behind the whole. */
  private static boolean isToldAnew(Draft draft) {
    return draft.eventAt > draft.whole.get().last() && draft.first() - draft.eventAt <= NEAR;
  }
}
