package hasila.claim.when;

import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.SpeechVerb;

/**
 * What the words of a sentence say of its place in the report: whether it tells what happens, lies
 * behind the news, begins other news, or heads a list.
 */
final class SentenceSigns {
  /** Among so many first words of a sentence stands the sign that something else begins. */
  private static final int HEAD = 7;

  /** The tables of words that tell what happens. */
  static final long TELLING = Role.EVENT.bit() | Role.CIRCUMSTANCE.bit() | Role.CAUSE.bit();

  private final Scene scene;
  private final Words words;

  SentenceSigns(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** Whether some word of the sentence tells what happens. */
  boolean tells(int sentence) {
    for (int i = scene.clauses.sentenceStart(sentence);
        i < scene.clauses.sentenceEnd(sentence);
        i++) {
      if (words.isAny(i, TELLING) || Noun.eventAt(words, i) != Event.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Whether some word of the sentence tells that this happened. */
  boolean tells(int sentence, Event event) {
    for (int i = scene.clauses.sentenceStart(sentence);
        i < scene.clauses.sentenceEnd(sentence);
        i++) {
      if (EventWord.tells(words, i, event) || Noun.eventAt(words, i) == event) {
        return true;
      }
    }
    return false;
  }

  /** «حصاد يوم السبت»: the heading of a list. */
  boolean isDigest(int sentence) {
    return holds(sentence, Tag.DIGEST);
  }

  /** «قتل حتى الآن 53»: the count goes on, and has no one day. */
  boolean isRunning(int sentence) {
    return holds(sentence, Tag.SO_FAR);
  }

  private boolean holds(int sentence, Tag tag) {
    return words.hold(
        scene.clauses.sentenceStart(sentence), scene.clauses.sentenceEnd(sentence), tag);
  }

  /** «يذكر أن», «سبق أن», «وكان قد»: what lies behind the news. */
  boolean isBackground(int sentence) {
    int start = scene.lineHead(scene.clauses.sentenceStart(sentence));
    return hasAtHead(sentence, Tag.BEHIND_THE_NEWS)
        || hasAtHead(sentence, Tag.EARLIER)
        || words.is(start, Tag.WAS) && isOver(start + 1, sentence);
  }

  /** «في سياق آخر», «وفي حادث منفصل». */
  boolean isOtherNews(int sentence) {
    return hasAtHead(sentence, Tag.OTHER_NEWS);
  }

  private boolean hasAtHead(int sentence, Tag tag) {
    int start = scene.lineHead(scene.clauses.sentenceStart(sentence));
    int end = Math.min(scene.clauses.sentenceEnd(sentence), start + HEAD);
    return words.hold(start, end, tag);
  }

  /** «وكانت الوزارة قد أعلنت», «وكان أعلن»: said of what was before, not «وكان القطار يقل». */
  private boolean isOver(int from, int sentence) {
    for (int i = from; i < scene.clauses.sentenceEnd(sentence); i++) {
      if (scene.figureAt(i) != Scene.NONE || scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        return false;
      }
      if (words.is(i, Tag.ALREADY) || EventWord.isPast(words, i) || SpeechVerb.isFinite(words, i)) {
        return true;
      }
    }
    return false;
  }
}
