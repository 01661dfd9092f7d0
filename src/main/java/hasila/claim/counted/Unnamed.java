package hasila.claim.counted;

import hasila.claim.scene.Counting;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Draft.Counted;
import hasila.claim.scene.Fate;
import hasila.lexicon.sense.Thing;
import hasila.lexicon.word.Endings;
import hasila.mention.Figure;

/** «مقتل 7 في تفجير»: who is counted by what befell them alone are people. */
public final class Unnamed {
  /** So near before a bare number stands what befell the people that it counts. */
  private static final int NEAR = 3;

  private Unnamed() {}

  public static Counting of(Draft draft) {
    Counted counted = draft.counted();
    if (!counted.isEmpty() || draft.unit() != Thing.PERSON || !isToldOf(draft)) {
      return draft.counting;
    }
    draft.rules.add("counted/people");
    return draft.counting.as(
        new Counted(Endings.anybody(), counted.noun(), Counted.By.OTHER_WORDS));
  }

  /** A number that stands far from the word of its event may count something else. */
  private static boolean isToldOf(Draft draft) {
    return draft.figure.form() == Figure.Form.VAGUE
        || draft.whole().isPresent()
        || draft.fate.by() != Fate.By.NOUN_OR_GOVERNOR
        || draft.eventAt() >= draft.first() - NEAR;
  }
}
