package hasila.claim.event;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Fate;
import hasila.claim.scene.Scene;
import hasila.lexicon.sense.Event;

/** «إن رجلا وامرأتين أصيبوا»: subjects joined by «و» share the verb behind the last of them. */
public final class SharedEvents {
  private final Scene scene;

  public SharedEvents(Scene scene) {
    this.scene = scene;
  }

  /** What happened to a figure, given the next one. */
  public Fate of(Draft draft, Draft next) {
    boolean shared =
        draft.event() == Event.NONE
            && next.fate.isBehind()
            && draft.whole().isEmpty()
            && draft.sentence == next.sentence
            && isJoined(draft.last() + 1, next.first())
            && draft.isPerson() == next.isPerson();
    if (!shared) {
      return draft.fate;
    }
    draft.rules.add("event/shared");
    return Fate.of(next.event(), next.fate.by());
  }

  /** «و» on the figure's word, or glued before its digits. */
  private boolean isJoined(int behind, int next) {
    return scene.words.hasConjunction(behind)
        && (behind == next || behind + 1 == next && scene.words.isClitic(behind));
  }
}
