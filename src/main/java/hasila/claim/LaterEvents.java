package hasila.claim;

import hasila.lexicon.Event;
import hasila.lexicon.EventWord;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Noun;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * Words of an event behind the figure: a predicate behind «قد», or the first such word before the
 * clause ends.
 */
final class LaterEvents {
  private static final int FORWARD = 14;

  private final Scene scene;
  private final Words words;
  private final Governors governors;

  LaterEvents(Scene scene, Governors governors) {
    this.scene = scene;
    this.words = scene.words;
    this.governors = governors;
  }

  /**
   * «أن 6 ممن ظهرت عليهم الأعراض قد توفوا»: the verb behind «قد» tells it of the subject, whatever
   * lies between.
   */
  Optional<Hit<EventWord>> predicate(Draft draft) {
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + FORWARD);
    for (int i = draft.last() + 1; i + 1 < end; i++) {
      if (scene.figureAt(i) != Scene.NONE
          || scene.tokens.isMark(i, ",;\u060C\u061B")
          || scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        break;
      }
      if (words.isParticle(i, "already") && !words.hasConjunction(i)) {
        return governors.verb(i + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * «500 شخص بجروح», «64 مدنيا بينهم 13 طفلا قتلوا»: the first word of an event behind the figure
   * and its parts.
   */
  Optional<Hit<EventWord>> later(Draft draft) {
    int end = Math.min(laterEnd(draft), draft.last() + FORWARD);
    boolean among = false;
    for (int i = draft.last() + 1; i < end; i++) {
      among |=
          words.is(i, Role.AMONG)
              || scene.tokens.isMark(i, ",\u060C")
                  && (scene.isFunction(i + 1, FunctionWord.Kind.PRONOUN)
                      || words.is(i + 1, Role.AMONG));
      if (!among && endsClause(i)) {
        return Optional.empty();
      }
      if (!words.is(i, Role.EVENT)) {
        continue;
      }
      if (among && isState(i)) {
        return words.at(i, Role.EVENT, EventWord.class);
      }
      if (words.is(i, Role.NOUN) || governors.isInName(i) || words.isParticle(i - 1, "site")) {
        continue;
      }
      boolean verb = governors.isVerb(i);
      if (verb && !(among && words.hasConjunction(i))
          || !verb && !among && !words.hasConjunction(i)) {
        return words.at(i, Role.EVENT, EventWord.class);
      }
    }
    return Optional.empty();
  }

  /** «200 عائلة بينهم نساء محاصرين»: a participle that tells the state of all of them. */
  private boolean isState(int i) {
    return !words.hasArticle(i)
        && !words.hasConjunction(i)
        && scene.figureAt(i - 1) == Scene.NONE
        && Noun.isMany(words, i)
        && Noun.eventAt(words, i) != Event.NONE;
  }

  /** A headline goes on over its dots: «بينهم 4 أطفال.. قصف يحصد أرواح المدنيين». */
  private int laterEnd(Draft draft) {
    int end = scene.sentenceEnd(draft.first());
    if (draft.section == Claim.Section.HEADLINE
        && end < words.size()
        && scene.tokens.gap(end) < Tokens.NEWLINE) {
      return scene.sentenceEnd(end);
    }
    return end;
  }

  private boolean endsClause(int i) {
    int figure = scene.figureAt(i);
    return figure != Scene.NONE && scene.figures.get(figure).kind() == Figure.Kind.COUNT
        || scene.tokens.isMark(i, ",;\u060C\u061B")
        || words.hasConjunction(i) && Clauses.isFiniteVerb(words, i)
        || words.isParticle(i, "cause")
        || scene.isFunction(i, FunctionWord.Kind.CLAUSE);
  }
}
