package hasila.claim.event;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Fate;
import hasila.lexicon.sense.Event;

/** A part shares what happened to its whole, unless its own noun says otherwise. */
public final class Events {
  private static final int NEAR = 3;

  private Events() {}

  public static Fate ofPart(Draft draft) {
    Fate own = draft.fate;
    if (own.event() == Event.NONE && draft.part.set() != Event.NONE) {
      own = own.as(draft.part.set());
    }
    if (draft.whole().isEmpty()) {
      return own;
    }
    Draft whole = draft.whole().get();
    boolean verb = isToldAnew(draft, whole) || own.by() == Fate.By.VERB_BEHIND;
    if (whole.event() == Event.NONE
        || draft.counted().event() != Event.NONE
        || verb && own.event() != Event.NONE) {
      return own;
    }
    draft.rules.add("event/whole");
    return own.as(whole.event());
  }

  /** «تضرر مليون شخص، شردت 500 ألف منهم»: a word right before the part, behind the whole. */
  private static boolean isToldAnew(Draft draft, Draft whole) {
    int told = draft.fate.at();
    return told > whole.last() && draft.first() - told <= NEAR;
  }
}
