package hasila.claim.cause;

import hasila.claim.cause.Deed.Agent;
import hasila.claim.scene.Clauses;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.CauseWord;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SpeechVerb;
import java.util.List;

/** Which deed of its sentence governs a figure, and which deed told before a word takes up. */
final class FigureDeeds {
  /** So many words stand at most between «إثر» and the deed: «إثر تعرض سيارتهم لهجوم». */
  private static final int LED = 4;

  private final Scene scene;
  private final Words words;
  private final Deeds deeds;

  FigureDeeds(Scene scene, Deeds deeds) {
    this.scene = scene;
    this.words = scene.words;
    this.deeds = deeds;
  }

  /** Whether a deed of this kind may have done what happened to the counted. */
  private static boolean mayDo(Deed deed, Draft draft) {
    return draft.event() != Event.DETAINED
        || deed.cause() == Cause.RAID
        || deed.cause() == Cause.NONE && deed.kind() == CauseWord.Kind.ACT;
  }

  /** «مقتل 5 وإصابة 3 في قصف»: the next deed that something leads to. */
  Deed behind(Draft draft) {
    for (Deed deed : deeds.of(draft.sentence)) {
      if (deed.at() <= draft.figure.last() || !mayDo(deed, draft)) {
        continue;
      }
      // «وأصيب 11 ودمرت 4 مركبات في غارات»: what they led to has its word before them.
      boolean result = words.hasConjunction(deed.at()) && EventWord.isVerb(words, deed.at());
      if (isLed(result ? deed.end() : deed.at(), draft.figure.last() + 1)) {
        return isParted(draft.figure.last() + 1, deed.at()) ? null : deed;
      }
      if (!words.hasConjunction(deed.at())) {
        return null;
      }
      // «مقتل 3 وتضرر منازل وانهيار جسر بسبب السيول»: what else the same deed did.
    }
    return null;
  }

  Deed before(Draft draft) {
    Deed best = null;
    for (Deed deed : deeds.of(draft.sentence)) {
      if (deed.at() < draft.first() && mayDo(deed, draft)) {
        best = deed;
      }
    }
    boolean turned =
        best != null
            && isTurned(best.end() + 1, draft.first())
            && !isResult(best.end() + 1, draft.first());
    return turned ? null : best;
  }

  private boolean isLed(int at, int from) {
    if (deeds.isBehindPreposition(at)) {
      return true;
    }
    for (int k = at - 1; k >= Math.max(from, at - LED); k--) {
      if (words.is(k, Tag.BECAUSE) || words.hasPreposition(k)) {
        return true;
      }
    }
    return false;
  }

  /** «أدى إلى», «ما أسفر عن». */
  boolean isResult(int from, int to) {
    return words.hold(from, to, Tag.RESULT);
  }

  /** Whether something else is told from here on. */
  private boolean isParted(int from, int to) {
    for (int k = from; k < to; k++) {
      if (isTurn(k)
          || words.is(k, Tag.RESULT)
          || scene.isFunction(k, FunctionWord.Kind.THAT)
          || SpeechVerb.isFinite(words, k) && !words.is(k - 1, Tag.MEANWHILE)
          || words.hasConjunction(k)
              && Clauses.isFiniteVerb(words, k)
              && !EventWord.isVerb(words, k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTurned(int from, int to) {
    for (int k = from; k < to; k++) {
      if (isTurn(k)) {
        return true;
      }
    }
    return false;
  }

  boolean isTurn(int k) {
    return words.is(k, Tag.RIVAL)
        || words.is(k, Tag.MEANWHILE) && !SpeechVerb.isFinite(words, k + 1);
  }

  /** «القصف», «هجوم»: the deed told before that a word takes up, where it says more. */
  Deed takenUp(Deed deed) {
    boolean definite = words.hasArticle(deed.at());
    boolean full = deed.cause() != Cause.NONE && deed.agent().name();
    if (full || !definite && deed.cause() != Cause.NONE) {
      return deed;
    }
    int sentence = scene.clauses.sentence(deed.at());
    Deed found = deed;
    for (int s = sentence; s >= 0 && !isFull(found); s--) {
      List<Deed> told = deeds.of(s);
      for (int i = told.size() - 1; i >= 0 && !isFull(found); i--) {
        if (told.get(i).at() < deed.at()) {
          found = joined(found, told.get(i));
        }
      }
    }
    // «حادث العقبة»: a mishap that the report tells in full further down.
    boolean mishap = deed.kind() == CauseWord.Kind.MISHAP;
    for (int s = sentence + 1; mishap && s < scene.clauses.sentences(); s++) {
      for (Deed other : deeds.of(s)) {
        if (found.cause() == Cause.NONE && Causes.isMishap(other.cause())) {
          found = joined(found, other);
        }
      }
    }
    return found;
  }

  private static boolean isFull(Deed deed) {
    return deed.cause() != Cause.NONE && deed.agent().isKnown();
  }

  private static Deed joined(Deed deed, Deed other) {
    if (!isTold(deed, other)) {
      return deed;
    }
    Cause cause = Deeds.isSharper(other.cause(), deed.cause()) ? other.cause() : deed.cause();
    Agent agent = deed.agent().isKnown() ? deed.agent() : other.agent();
    return new Deed(deed.at(), deed.end(), deed.kind(), cause, agent);
  }

  private static boolean isTold(Deed deed, Deed other) {
    return other.cause() == deed.cause()
        || other.cause() == Cause.NONE
        || Deeds.isSharper(other.cause(), deed.cause());
  }
}
