package hasila.claim.event;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Fate;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.sense.StatusWord;

/**
 * Whether a figure is reported, expected, denied or conditional: by a word before it in its clause.
 */
public final class Statuses {
  private static final int NEAR = 12;

  private final Scene scene;

  public Statuses(Scene scene) {
    this.scene = scene;
  }

  public Claim.Status find(Draft draft) {
    if (draft.fate.by() == Fate.By.STATE) {
      // «تسعى الفرق للعثور على 12 شخصا ما زالوا مفقودين»: they are.
      return Claim.Status.REPORTED;
    }
    if (draft.eventAt() > 0
        && draft.eventAt() == draft.first() - 1
        && scene.words.is(draft.eventAt() - 1, Tag.NOT)) {
      return Claim.Status.DENIED;
    }
    int behind = draft.counted().last() + 1;
    if (behind > draft.last() && behind < scene.words.size() && scene.words.isFuture(behind)) {
      // «23 لاعبا سيسافرون».
      return Claim.Status.EXPECTED;
    }
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - NEAR);
    for (int i = draft.first() - 1; i >= start; i--) {
      if (scene.words.is(i, Role.STATUS)) {
        StatusWord word = (StatusWord) scene.words.sense(i, Role.STATUS);
        return Claim.Status.valueOf(word.status().name());
      }
      if (scene.words.isFuture(i)) {
        return Claim.Status.EXPECTED;
      }
      if (scene.words.hasConjunction(i) && SpeechVerb.isFinite(scene.words, i)) {
        break;
      }
      boolean breaks =
          scene.isFunction(i, FunctionWord.Kind.CLAUSE)
              || scene.isFunction(i, FunctionWord.Kind.RELATIVE)
              || scene.words.is(i, Tag.CAUSE)
              || scene.isFunction(i, FunctionWord.Kind.AUXILIARY)
                  && !scene.isFunction(i - 1, FunctionWord.Kind.THAT)
              || scene.words.is(i, Role.SPEECH) && !SpeechVerb.isFinite(scene.words, i);
      if (breaks
          || scene.tokens.isMark(i, ".\u061B;")
          || scene.tokens.isMark(i, "\u060C") && scene.words.hasConjunction(i + 1)) {
        break;
      }
    }
    return Claim.Status.REPORTED;
  }
}
