package hasila.claim.counted;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Draft.Counted;
import hasila.claim.scene.Fate;
import hasila.lexicon.sense.Thing;
import hasila.lexicon.word.Endings;
import hasila.mention.Figure;
import java.util.List;

/** «مقتل 7 في تفجير»: who is counted by what befell them alone are people. */
public final class Unnamed {
  /** So near before a bare number stands what befell the people that it counts. */
  private static final int NEAR = 3;

  private Unnamed() {}

  public static void find(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Counted counted = draft.counted();
      if (counted.text().isEmpty() && draft.unit() == Thing.PERSON && isToldOf(draft)) {
        String people = "[" + Endings.anybody() + "]";
        draft.counting =
            draft.counting.as(new Counted(people, counted.noun(), Counted.By.OTHER_WORDS));
        draft.rules.add("counted/people");
      }
    }
  }

  /** A number that stands far from the word of its event may count something else. */
  private static boolean isToldOf(Draft draft) {
    return draft.figure.form() == Figure.Form.VAGUE
        || draft.whole().isPresent()
        || draft.fate.by() != Fate.By.NOUN_OR_GOVERNOR
        || draft.eventAt() >= draft.first() - NEAR;
  }
}
