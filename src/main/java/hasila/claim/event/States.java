package hasila.claim.event;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Fate;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Among;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;

/**
 * What the counted are said to be: by a participle in their phrase or right behind it, or by the
 * set that they are among.
 */
public final class States {
  /** How many words the set may have that a figure is among. */
  private static final int AMONG = 4;

  private static final int UNCOUNTED = 25;

  private final Scene scene;
  private final Words words;

  public States(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /**
   * «50 شخصا مصابين بجروح», «مئات الأشخاص محاصرين», «أحد الأطفال المصابين»: a participle in the
   * phrase; «أسر الضحايا» is another's.
   */
  Event of(Draft draft) {
    Event predicate = nominal(draft);
    if (predicate != Event.NONE) {
      return predicate;
    }
    for (int i = draft.counted().first() + 1; i > 0 && i <= draft.counted().last(); i++) {
      if (words.is(i, Tag.FROM)) {
        // «12 من أهالي ضحايا المركب».
        break;
      }
      boolean agrees =
          words.hasArticle(draft.counted().first()) && i == draft.counted().first() + 1;
      if (Noun.eventAt(words, i) != Event.NONE
          && Noun.hasUnit(words, i, Thing.PERSON)
          && (!words.hasArticle(i) || agrees)
          && !words.hasConjunction(i)
          && !words.is(i - 1, Tag.FROM)) {
        return isOfDisease(i) ? Event.INFECTED : Noun.eventAt(words, i);
      }
    }
    return Event.NONE;
  }

  /** «20 عاملا مصابون بالسرطان». */
  private boolean isOfDisease(int participle) {
    return Noun.eventAt(words, participle) == Event.INJURED
        && words.is(participle + 1, Tag.VIRUS)
        && words.hasPreposition(participle + 1);
  }

  /**
   * «20 مليون منهم لاجئون», «60 مليون شخص حاليا مشردون», «13 آخرون في عداد المفقودين»: what they
   * are is said right behind.
   */
  private Event nominal(Draft draft) {
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + 5);
    for (int i = draft.last() + 1; i < end; i++) {
      if (words.is(i, Tag.WAS)) {
        // «207 مهاجرين كانوا موقوفين»: what they were is not what happened.
        return Event.NONE;
      }
      if (words.is(i, Tag.OF_THEM)
          || scene.isFunction(i, FunctionWord.Kind.ADVERB)
          || scene.isFunction(i, FunctionWord.Kind.AUXILIARY)
          || scene.dateAt(i) != Scene.NONE) {
        continue;
      }
      if (words.is(i, Tag.IN) && words.is(i + 1, Tag.RANKS)) {
        return Noun.eventAt(words, i + 2);
      }
      boolean apart = i > draft.last() + 1 || words.may(draft.last(), Role.OTHERS);
      return apart
              && !words.hasArticle(i)
              && !words.hasConjunction(i)
              && Noun.isMany(words, i)
              && Noun.hasUnit(words, i, Thing.PERSON)
          ? Noun.eventAt(words, i)
          : Event.NONE;
    }
    return Event.NONE;
  }

  /**
   * «كان بين القتلى 4 أطفال», «بين هؤلاء الناجين 54 طفلا», «المصابين البالغ عددهم 6 أشخاص»: the set
   * that the figure is among or counts.
   */
  Event ofSet(Draft draft) {
    boolean all = words.is(draft.first() - 1, Tag.THEIR_NUMBER);
    for (int i = draft.first() - 1; i > 1 && i >= draft.first() - AMONG; i--) {
      if (words.hasArticle(i) && Noun.isMany(words, i) && Noun.eventAt(words, i) != Event.NONE) {
        int amid = words.is(i - 1, Tag.THESE) ? i - 2 : i - 1;
        return all || words.is(amid, Tag.AMID) && !words.is(amid - 1, Tag.WHAT)
            ? Noun.eventAt(words, i)
            : Event.NONE;
      }
    }
    return Event.NONE;
  }

  /**
   * «سقوط قتلى في القصف، بينهم طفلان»: the plural that nobody counted, of whom the figure is a
   * part.
   */
  public Fate ofUncounted(Draft draft) {
    if (draft.event() != Event.NONE || draft.whole().isPresent() || !draft.isPerson()) {
      return draft.fate;
    }
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - UNCOUNTED);
    boolean among = Among.endsAt(words, draft.first() - 1, Among.Who.GROUP);
    for (int i = draft.first() - 2; among && i >= start; i--) {
      if (Noun.isMany(words, i) && Noun.eventAt(words, i) != Event.NONE) {
        draft.rules.add("event/among");
        return draft.fate.as(Noun.eventAt(words, i));
      }
    }
    return draft.fate;
  }
}
