package hasila.claim;

import hasila.lexicon.Event;

/** A part shares what happened to its whole, unless its own noun says otherwise. */
final class Events {
  private Events() {}

  static void ofPart(Draft draft) {
    if (draft.whole.isEmpty()) {
      return;
    }
    Event own = draft.counted.noun().map(n -> n.event()).orElse(Event.NONE);
    boolean verb = draft.rules.contains("event/verb-behind");
    if (own == Event.NONE && !(verb && draft.event != Event.NONE)) {
      draft.event = draft.whole.get().event;
      draft.rules.add("event/whole");
    }
  }
}
