package hasila.claim.event;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import java.util.Optional;

/** Whether one figure counts the killed and the injured together. */
final class BothEvents {
  private static final int REACH = 10;

  private final Scene scene;
  private final Words words;
  private final Governors governors;

  BothEvents(Scene scene, Governors governors) {
    this.scene = scene;
    this.words = scene.words;
    this.governors = governors;
  }

  /** «40 مدنيا بين قتيل وجريح», «القتلى والجرحى», «استشهاد وإصابة 12 مدني». */
  boolean isOf(Draft draft) {
    int first =
        draft.counted().first() == Scene.NONE ? draft.figure.last() + 1 : draft.counted().first();
    for (int i = first; i <= draft.last() + 2 && i < words.size(); i++) {
      if (scene.figureAt(i) != Scene.NONE && i > draft.figure.last()) {
        break;
      }
      if (EventWord.tells(words, i, Event.KILLED_OR_INJURED)) {
        return true;
      }
    }
    return isBothBefore(draft) || isBothBehind(draft);
  }

  /**
   * «نحو 90 شخصا بينهم عسكريون قتلوا وأصيبوا بجروح»: two verbs, and no figure behind the second.
   */
  private boolean isBothBehind(Draft draft) {
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + REACH);
    for (int i = draft.last() + 1; i + 1 < end; i++) {
      if (scene.isMention(i) || scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        return false;
      }
      if (isVerbOf(i, Event.KILLED) || words.is(i, Tag.LIFE)) {
        int second = words.is(i + 1, Tag.OR) ? i + 2 : i + 1;
        return isVerbOf(second, Event.INJURED)
            && (second == i + 2 || words.hasConjunction(second))
            && !isFollowedByFigure(second);
      }
    }
    return false;
  }

  private boolean isVerbOf(int i, Event event) {
    Optional<Hit<EventWord>> verb = governors.verb(i);
    return verb.isPresent() && verb.get().sense().event() == event;
  }

  private boolean isFollowedByFigure(int verb) {
    for (int i = verb + 1; i <= verb + 3 && i < words.size(); i++) {
      if (scene.figureAt(i) != Scene.NONE) {
        return true;
      }
    }
    return false;
  }

  /** «استشهاد وإصابة 12 مدنيا», «قتل أو جرح 12 مدنيا». */
  private boolean isBothBefore(Draft draft) {
    int before = words.is(draft.first() - 1, Role.TOTAL) ? draft.first() - 2 : draft.first() - 1;
    if (eventEndingAt(before) != Event.INJURED) {
      return false;
    }
    boolean or = words.is(before - 1, Tag.OR);
    return (or || words.hasConjunction(before))
        && eventEndingAt(or ? before - 2 : before - 1) == Event.KILLED
        && (!governors.isVerb(before)
            || !figureBefore(before - 1) && !words.endsLikeVerb(before - 1));
  }

  /** «أربعة قتلوا وأصيب ثلاثة»: the first verb has a figure of its own. */
  private boolean figureBefore(int token) {
    for (int i = token - 1; i >= scene.sentenceStart(token) && i >= token - 6; i--) {
      if (scene.figureAt(i) != Scene.NONE) {
        return true;
      }
    }
    return false;
  }

  private Event eventEndingAt(int token) {
    for (int first = token; first >= 0 && first >= token - 2; first--) {
      if (words.is(first, Role.EVENT)) {
        for (Hit<EventWord> hit : words.all(first, Role.EVENT, EventWord.class)) {
          if (hit.last() == token) {
            return hit.sense().event();
          }
        }
      }
    }
    return Event.NONE;
  }
}
