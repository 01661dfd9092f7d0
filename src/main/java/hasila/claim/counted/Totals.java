package hasila.claim.counted;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Draft.Counted;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Total;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * The noun that a word of totals before a figure heads: «عدد القتلى … إلى 12», «حصيلة الجرحى: 40».
 */
final class Totals {
  private static final int TOTAL_DISTANCE = 30;

  private final Scene scene;
  private final Words words;
  private final NounPhrases phrases;

  Totals(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.phrases = phrases;
  }

  /**
   * «عدد القتلى … إلى 12», «حصيلة الجرحى: 40»: the noun that a word of totals before the figure
   * heads.
   */
  Optional<Counted> before(Draft draft) {
    if (isSecond(draft)) {
      return Optional.of(phrase(draft.first() - 2));
    }
    for (int i = wordBefore(draft.first(), draft); i != Scene.NONE; i = wordBefore(i, draft)) {
      if (Total.is(words, i, Total.Kind.NOUN)) {
        Optional<Counted> noun = ofNoun(i, draft);
        if (noun.isPresent() || !words.hasArticle(i)) {
          return noun;
        }
        // «ارتفع عدد المخطوفين ليصل العدد إلى 119»: it was named before.
        continue;
      }
      Optional<Counted> risen = risen(i, draft);
      if (risen.isPresent()) {
        return risen;
      }
    }
    return Optional.empty();
  }

  /** The nearest word of totals before a token that no figure hides from the draft's. */
  private int wordBefore(int token, Draft draft) {
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - TOTAL_DISTANCE);
    for (int i = token - 1; i >= start; i--) {
      int figure = scene.figureAt(i);
      if (figure != Scene.NONE
          && scene.figures.get(figure).kind().isClaim()
          && !words.hasArticle(scene.figures.get(figure).first())
          && !isRiseFrom(figure)) {
        return Scene.NONE;
      }
      if (words.is(i, Role.TOTAL)) {
        return i;
      }
    }
    return Scene.NONE;
  }

  private Optional<Counted> ofNoun(int total, Draft draft) {
    if (words.hasArticle(total)) {
      return behindDefiniteTotal(total + 1, draft);
    }
    if (scene.figureAt(total - 1) != Scene.NONE
        && scene.words.tokens().gap(total) < Tokens.NEWLINE
        && !scene.words.tokens().isMark(draft.first() - 1, ':')) {
      // «7 عدد القتلى»; «عدد القتلى: 7\nعدد الجرحى: 12» has labels.
      return Optional.empty();
    }
    int head = words.at(total, Role.TOTAL, Total.class).orElseThrow().last() + 1;
    return head < draft.first()
            && phrases.canBegin(head)
            && (words.hasArticle(head) || words.is(head, Role.NOUN))
            && !(words.hasPreposition(head) && words.is(head, Role.SOURCE))
        ? Optional.of(phrase(head))
        : Optional.empty();
  }

  /**
   * «ارتفع إلى 200 عدد قتلى الفيضانات»: the rise opens the sentence and its total follows the
   * figure.
   */
  Optional<Counted> behind(Draft draft) {
    int to = draft.first() - 1;
    if (!Total.is(words, to - 1, Total.Kind.RISE) || !words.is(to, Tag.TO)) {
      return Optional.empty();
    }
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + TOTAL_DISTANCE);
    for (int i = draft.figure.last() + 1; i < end; i++) {
      Optional<Hit<Total>> total = words.at(i, Role.TOTAL, Total.class);
      if (total.isPresent() && total.get().sense().kind() == Total.Kind.NOUN) {
        int head = total.get().last() + 1;
        return phrases.canBegin(head) && phrases.noun(head).isPresent()
            ? Optional.of(phrase(head))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The noun of a total, or the adjective that tells more of it: «عدد المدنيين المصابين». */
  Optional<Noun> telling(Counted total) {
    if (total.event() != Event.NONE || !words.hasArticle(total.first())) {
      return total.noun();
    }
    for (int i = total.first() + 1; i <= total.last(); i++) {
      if (words.hasArticle(i)
          && !words.hasConjunction(i)
          && Noun.hasUnit(words, i, Thing.PERSON)
          && Noun.eventAt(words, i) != Event.NONE) {
        return phrases.noun(i);
      }
    }
    return total.noun();
  }

  /** «حصيلة القتلى ترتفع إلى 200 والجرحى إلى 300»: the verb is said once for both. */
  private boolean isSecond(Draft draft) {
    int noun = draft.first() - 2;
    return words.is(noun + 1, Tag.TO)
        && words.hasConjunction(noun)
        && words.hasArticle(noun)
        && Noun.isMany(words, noun)
        && Noun.eventAt(words, noun) != Event.NONE
        && scene.sentenceStart(noun) < noun
        && scene.figureAt(noun - 1) != Scene.NONE;
  }

  /** «ارتفاع وفيات الكوليرا إلى 2018»: a noun that tells a fate needs no «عدد» behind a rise. */
  private Optional<Counted> risen(int i, Draft draft) {
    return Total.is(words, i, Total.Kind.RISE)
            && words.is(draft.first() - 1, Tag.TO)
            && i + 1 < draft.first()
            && Noun.eventAt(words, i + 1) != Event.NONE
            && phrases.noun(i + 1).get().number() == Noun.Number.PLURAL
        ? Optional.of(phrase(i + 1))
        : Optional.empty();
  }

  /** «العدد الإجمالي للحالات»: the noun behind «ل»; «الحصيلة النهائية» names none. */
  private Optional<Counted> behindDefiniteTotal(int from, Draft draft) {
    for (int i = from; i < from + 3 && i < draft.first(); i++) {
      if (words.hasPreposition(i)
          && words.hasArticle(i)
          && phrases.noun(i).isPresent()
          && !words.is(i, Role.SOURCE)) {
        return Optional.of(phrase(i));
      }
    }
    return Optional.empty();
  }

  /** «من 20 إلى 30»: the first of two figures does not hide the noun of the total. */
  private boolean isRiseFrom(int figure) {
    int first = scene.figures.get(figure).first();
    return words.is(first - 1, Tag.FROM);
  }

  Counted phrase(int head) {
    int last = phrases.end(head);
    return new Counted(
        phrases.text(head, last), phrases.counted(head), head, last, Counted.By.NOUN);
  }
}
