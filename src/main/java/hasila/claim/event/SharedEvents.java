package hasila.claim.event;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Fate;
import hasila.claim.scene.Scene;
import hasila.lexicon.sense.Event;
import java.util.List;

/** «إن رجلا وامرأتين أصيبوا»: subjects joined by «و» share the verb behind the last of them. */
public final class SharedEvents {
  private final Scene scene;

  public SharedEvents(Scene scene) {
    this.scene = scene;
  }

  /** «و» on the figure's word, or glued before its digits. */
  private boolean isJoined(int behind, int next) {
    return scene.words.hasConjunction(behind)
        && (behind == next || behind + 1 == next && scene.words.isClitic(behind));
  }

  public void find(List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      boolean joined = draft.sentence == next.sentence && isJoined(draft.last() + 1, next.first());
      if (joined
          && next.fate.isBehind()
          && draft.event() == Event.NONE
          && draft.whole().isEmpty()
          && draft.isPerson() == next.isPerson()) {
        draft.fate = Fate.of(next.event(), next.fate.by());
        draft.rules.add("event/shared");
      }
    }
  }
}
