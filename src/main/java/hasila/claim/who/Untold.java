package hasila.claim.who;

import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.FunctionWord;

/** Verbs of saying by which nobody tells: «يذكر أن», «أقر البرلمان قانونا». */
final class Untold {
  /** So many words may stand between «أقر» and the law that is passed. */
  private static final int LAW = 12;

  private final Scene scene;
  private final Words words;

  Untold(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /**
   * «يذكر أن», «تجدر الإشارة إلى أن» at the head of a sentence: the report's own voice, whoever
   * spoke before.
   */
  boolean isImpersonal(int i) {
    if (!words.is(i, Tag.IMPERSONAL)
        || i != scene.sentenceStart(i) && i != scene.lineHead(scene.sentenceStart(i))) {
      return false;
    }
    for (int k = i + 1; k <= i + 3 && k < words.size(); k++) {
      if (scene.isFunction(k, FunctionWord.Kind.THAT)) {
        return true;
      }
      if (k > words.last(i, Role.PARTICLE) && !words.is(k, Tag.TO)) {
        return false;
      }
    }
    return false;
  }

  /** «أقر البرلمان قانونا», «أقرت المحكمة الأحكام»: what is passed is not told. */
  boolean isPassedLaw(int verb) {
    if (!words.is(verb, Tag.ADOPT)) {
      return false;
    }
    int end = Math.min(scene.sentenceEnd(verb), verb + LAW);
    for (int i = verb + 1; i < end && !scene.isFunction(i, FunctionWord.Kind.THAT); i++) {
      if (words.is(i, Tag.LAW)) {
        return true;
      }
    }
    return false;
  }
}
