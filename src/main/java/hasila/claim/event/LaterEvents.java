package hasila.claim.event;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Clauses;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Particle;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * Words of an event behind the figure: a predicate behind «قد», a verb right behind, or the first
 * such word before the clause ends.
 */
final class LaterEvents {
  private static final int FORWARD = 14;

  /** The predicate of a subject may stand behind an aside. */
  private static final int SUBJECT = 24;

  /** So far behind the figure stands what they suffered or lost. */
  private static final int SUFFERED = 7;

  private final Scene scene;
  private final Words words;
  private final Governors governors;

  LaterEvents(Scene scene, Governors governors) {
    this.scene = scene;
    this.words = scene.words;
    this.governors = governors;
  }

  /**
   * «أن 6 ممن ظهرت عليهم الأعراض قد توفوا», «إن 30 مسلحا في الجبهة، لقوا مصرعهم»: the verb behind
   * «قد», or the first behind the subject of «إن», tells it, whatever lies between.
   */
  Optional<Hit<EventWord>> predicate(Draft draft) {
    boolean subject = isSubjectOfThat(draft);
    int reach = subject ? SUBJECT : FORWARD;
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + reach);
    Optional<Hit<EventWord>> first = Optional.empty();
    for (int i = behindBracket(draft.last() + 1); i + 1 < end; i = behindBracket(i + 1)) {
      if (scene.figureAt(i) != Scene.NONE
          || scene.tokens.isMark(i, ";\u061B")
          || !subject && scene.tokens.isComma(i)
          || scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        break;
      }
      if (words.is(i, Tag.ALREADY) && !words.hasConjunction(i)) {
        return governors.verb(i + 1);
      }
      if (subject && first.isEmpty() && isPredicate(i)) {
        first = governors.verb(i);
      }
    }
    return first;
  }

  private boolean isPredicate(int verb) {
    return governors.isVerb(verb)
        && !words.hasConjunction(verb)
        && !words.hasPreposition(verb)
        && !scene.isFunction(verb - 1, FunctionWord.Kind.RELATIVE)
        && !isDoneTo(verb)
        && !isOfSome(verb + 1);
  }

  /**
   * «4 أطفال قتلوا», «54680 خرجوا», «المقاتلين من التنظيم استسلموا»: a verb right behind, perhaps
   * behind a relative.
   */
  Optional<Hit<EventWord>> verbBehind(Draft draft) {
    int i = behindBracket(draft.last() + 1);
    int end = Math.min(scene.sentenceEnd(draft.first()), i + 4);
    if (words.is(i, Tag.HEDGE_BEHIND)) {
      i = words.at(i, Role.PARTICLE, Particle.class).orElseThrow().last() + 1;
    }
    if (scene.tokens.isComma(i) && isSubjectOfThat(draft)) {
      i++;
    }
    while (i < end
        && (scene.isFunction(i, FunctionWord.Kind.RELATIVE)
            || words.may(i, Role.AMONG)
            || scene.isFunction(i, FunctionWord.Kind.AUXILIARY))) {
      i++;
    }
    boolean reaches =
        i + 1 < words.size()
            && words.is(i, Role.TOTAL)
            && !scene.isFunction(i + 1, FunctionWord.Kind.PREPOSITION);
    if (i >= end || reaches || words.hasConjunction(i) || scene.figureAt(i) != Scene.NONE) {
      return Optional.empty();
    }
    Optional<Hit<EventWord>> verb = governors.verb(i);
    if (verb.isEmpty()
        && scene.isFunction(i - 1, FunctionWord.Kind.AUXILIARY)
        && EventWord.isNoun(words, i)) {
      // «235 مهاجرا تم إنقاذهم».
      verb = words.at(i, Role.EVENT, EventWord.class);
    }
    return verb;
  }

  /** «12 مسلحا قتلوا 5 جنود», «3 ملثمين خطفوا تاجرا»: behind the verb of several its object. */
  boolean isDoneTo(int verb) {
    int object = verb + 1;
    return words.endsLikeVerb(verb)
        && (scene.figureAt(object) != Scene.NONE
                && !words.is(object + 1, Tag.OF_THEM)
                && !words.hasPreposition(object)
            || Noun.hasUnit(words, object, Thing.PERSON)
                && !words.hasPreposition(object)
                && !words.hasConjunction(object)
                && (words.hasArticle(object) || scene.tokens.hasAccusative(object)));
  }

  /** «إن 23 مهاجرا على الأقل، قضوا»: behind «إن» and its subject comes what happened to it. */
  private boolean isSubjectOfThat(Draft draft) {
    return scene.isFunction(draft.first() - 1, FunctionWord.Kind.THAT)
        || scene.isFunction(draft.first() - 2, FunctionWord.Kind.THAT)
            && !words.is(draft.first() - 1, Role.EVENT);
  }

  /** «201 متظاهر أطلق سراح 170 منهم», «غادر أغلبهم»: the verb tells of some of them only. */
  boolean isOfSome(int i) {
    return scene.figureAt(i) != Scene.NONE || words.is(i, Tag.SOME_OF_THEM);
  }

  /**
   * «500 شخص بجروح», «64 مدنيا بينهم 13 طفلا قتلوا»: the first word of an event behind the figure
   * and its parts.
   */
  Optional<Hit<EventWord>> later(Draft draft) {
    int end = Math.min(laterEnd(draft), draft.last() + FORWARD);
    boolean among = false;
    int start = behindBracket(draft.last() + 1);
    for (int i = start; i < end; i++) {
      if (!among && i > start && scene.isFunction(i, FunctionWord.Kind.RELATIVE)) {
        // «104 أشخاص على متن الزورق الذي غرق»: the boat sank.
        return Optional.empty();
      }
      among |=
          words.is(i, Role.AMONG)
              || scene.tokens.isComma(i)
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
      if (words.is(i, Role.NOUN) || governors.isInName(i) || words.is(i - 1, Tag.SITE)) {
        continue;
      }
      boolean verb = governors.isVerb(i);
      if (words.is(i - 1, Tag.NEED) || words.is(i - 2, Tag.NEED)) {
        // «22 مليونا بحاجة إلى إغاثة»: they have none yet.
        return Optional.empty();
      }
      if (!verb && scene.tokens.hasObjectPronoun(i)) {
        // «عبر زملاؤها عن صدمتهم برحيلها»: hers.
        continue;
      }
      if (verb && !(among && words.hasConjunction(i))
          || !verb && !among && !words.hasConjunction(i)) {
        return words.at(i, Role.EVENT, EventWord.class);
      }
    }
    return Optional.empty();
  }

  /** «500 عائلة (نحو 2500 شخص) فرت»: behind what stands in brackets, from before or within. */
  int behindBracket(int i) {
    if (scene.tokens.isMark(i, ')')) {
      return i + 1;
    }
    if (scene.tokens.isMark(i, '(')) {
      for (int k = i + 1; k < Math.min(scene.sentenceEnd(i), i + FORWARD); k++) {
        if (scene.tokens.isMark(k, ')')) {
          return k + 1;
        }
      }
    }
    return i;
  }

  /** «فقد 900 طفل في البلاد حياتهم». */
  boolean isOfLife(Draft draft) {
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + SUFFERED);
    for (int i = draft.last() + 1; i < end && !endsClause(i); i++) {
      if (words.is(i, Tag.LIFE)) {
        return true;
      }
    }
    return false;
  }

  /** «فقد 900 عامل وظائفهم»: who loses what he has is not missing, nor dead. */
  boolean isOfThing(Draft draft) {
    int noun = Math.max(draft.counted().last(), draft.last());
    return !isOfLife(draft) && (isOwned(noun) || isOwned(noun + 1));
  }

  /** «فقدت أبناءها». */
  boolean isLoss(Hit<EventWord> verb) {
    return verb.sense().event() == Event.MISSING && isOwned(verb.last() + 1);
  }

  /** «وظائفهم», «أبناءها»: what is somebody's. */
  private boolean isOwned(int token) {
    return token < words.size()
        && scene.tokens.hasPronoun(token)
        && !words.hasArticle(token)
        && !scene.isMention(token)
        && !words.is(token, Tag.LIFE);
  }

  /**
   * «تعرض 25 شخصا لإصابات», «120 امرأة تعرضن للاغتصاب»: what they suffered, told behind «ل»;
   * nothing else did happen.
   */
  Optional<Event> suffered(Draft draft) {
    if (!words.is(draft.first() - 1, Tag.SUFFER) && !words.is(draft.last() + 1, Tag.SUFFER)) {
      return Optional.empty();
    }
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + SUFFERED);
    for (int i = draft.last() + 1; i < end; i++) {
      if (words.hasPreposition(i) && words.is(i, Role.EVENT)) {
        return Optional.of(words.at(i, Role.EVENT, EventWord.class).orElseThrow().sense().event());
      }
    }
    return Optional.of(Event.NONE);
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

  /** Where the clause ends; «4 أطفال من عائلة واحدة قتلوا» goes on. */
  private boolean endsClause(int i) {
    int figure = scene.figureAt(i);
    return figure != Scene.NONE
            && scene.figures.get(figure).kind() == Figure.Kind.COUNT
            && !Noun.hasUnit(words, i - 1, Thing.FAMILY)
        || scene.tokens.isMark(i, ",;\u060C\u061B")
        || words.hasConjunction(i) && Clauses.isFiniteVerb(words, i)
        || words.is(i, Tag.CAUSE)
        || scene.isFunction(i, FunctionWord.Kind.CLAUSE);
  }
}
