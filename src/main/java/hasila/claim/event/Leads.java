package hasila.claim.event;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Total;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SpeechVerb;
import hasila.mention.Figure;
import java.util.Optional;

/** The word right before a figure and its noun: it governs before all others. */
final class Leads {
  /** «لم يتم العثور بعد على»: so many words stand before the last one of an event. */
  private static final int LONGEST = 4;

  private final Scene scene;
  private final Words words;
  private final Governors governors;

  Leads(Scene scene, Governors governors) {
    this.scene = scene;
    this.words = scene.words;
    this.governors = governors;
  }

  /** The word of an event right before the figure, a bracket or a word for a total between. */
  Optional<Event> direct(Draft draft) {
    int lead = lead(scene, draft);
    if (words.hasConjunction(lead + 1)) {
      // «60 شخصا قتلوا وثلاثة أصيبوا».
      return Optional.empty();
    }
    for (int first = lead; first >= 0 && first >= lead - LONGEST; first--) {
      if (words.is(first, Role.EVENT)) {
        Optional<Hit<EventWord>> hit = governors.covering(first);
        return hit.isPresent()
                && hit.get().last() == lead
                && !governors.isSomethingElse(first, draft)
            ? Optional.of(hit.get().sense().event())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «قتل شاب مسلح 26 شخصا»: behind the verb who did it, behind him whom it struck. */
  boolean isAgent(Draft draft) {
    int object = draft.last() + 1;
    int next = scene.figureAt(object);
    return governors.isVerb(draft.first() - 1)
        && next != Scene.NONE
        && scene.figures.get(next).first() == object
        && scene.figures.get(next).kind() == Figure.Kind.COUNT
        && !words.hasConjunction(object)
        && !words.hasPreposition(object)
        && !words.hasArticle(object)
        && !words.may(object, Role.AMONG)
        && words.is(scene.figures.get(next).last() + 1, Role.NOUN);
  }

  /** The last word before the figure: «وإصابة (20)», «بـ 250», «مقتل عدد 5». */
  static int lead(Scene scene, Draft draft) {
    int counted = draft.counted().first();
    int i = (counted == Scene.NONE ? draft.first() : Math.min(counted, draft.first())) - 1;
    while (i > 0
        && (scene.tokens.isMark(i, "(\"\u201C\u00AB")
            || scene.words.isClitic(i) && !scene.words.hasConjunction(i)
            || Total.is(scene.words, i, Total.Kind.NOUN))) {
      i--;
    }
    return i;
  }

  /**
   * «يحتفل 20 شابا», «التي صفعت جنديين», «لصفعها جنديين»: the figure is subject or object of a verb
   * that tells nothing of the kind.
   */
  boolean isOfOtherVerb(Draft draft) {
    int lead = lead(scene, draft);
    return isOtherVerb(lead)
        || lead > 0
            && words.isUnknown(lead)
            && !words.hasConjunction(lead)
            && (scene.isFunction(lead - 1, FunctionWord.Kind.RELATIVE)
                || scene.tokens.hasObjectPronoun(lead));
  }

  /** A verb of no event, known or in the form of the present. */
  boolean isOtherVerb(int i) {
    return scene.isFunction(i, FunctionWord.Kind.VERB)
            && !words.hasConjunction(i)
            && !words.is(i, Role.EVENT)
        || SpeechVerb.isFinite(words, i)
            && SpeechVerb.is(words, i, SpeechVerb.Kind.SAY)
            && !words.hasConjunction(i)
        || i >= 0
            && i < words.size()
            && words.isUnknown(i)
            && (words.looksLikeVerb(i) || words.endsLikeVerb(i));
  }
}
