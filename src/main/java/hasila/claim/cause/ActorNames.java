package hasila.claim.cause;

import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Actor;
import hasila.lexicon.sense.CauseWord;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.PlaceNoun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.text.Tokens;

/**
 * How far the name of somebody who does harm reaches: head, genitives, adjectives, whom it belongs
 * to, and what is joined to it.
 */
final class ActorNames {
  private static final int LONGEST = 12;
  private static final int LONGEST_QUOTE = 4;
  private static final String OPEN = "\"\u201C\u201D\u00AB\u2018";

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;

  ActorNames(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
  }

  /** Whether a word for somebody, be it in quotation marks, begins at the token. */
  boolean begins(int i) {
    int head = tokens.isMark(i, OPEN) ? i + 1 : i;
    return Actor.isName(words, head) && !scene.isMention(head);
  }

  /** The last token of the name that begins here. */
  int last(int first) {
    int quote = quoteEnd(first);
    if (quote != Scene.NONE) {
      return quote;
    }
    int last = words.is(first, Role.ACTOR) ? words.last(first, Role.ACTOR) : first;
    // «قوات النظام»: behind the genitive with its article come only adjectives.
    boolean closed =
        words.looksDefinite(first)
            || words.looksDefinite(last)
            || Actor.is(words, first, Actor.Kind.STATE);
    int i = last + 1;
    while (i < tokens.size() && i <= first + LONGEST && tokens.gap(i) == Tokens.SPACE) {
      int step = step(i, closed);
      if (step == Scene.NONE) {
        break;
      }
      closed |= words.looksDefinite(step) || Actor.is(words, step, Actor.Kind.STATE);
      last = step;
      i = step + 1;
    }
    return last;
  }

  /** The last token of what goes on the name at a token, or {@link Scene#NONE}. */
  private int step(int i, boolean closed) {
    int quote = quoteEnd(i);
    if (quote != Scene.NONE) {
      return quote;
    }
    if (tokens.kind(i) != Tokens.ARABIC || scene.isMention(i)) {
      return Scene.NONE;
    }
    if (isOwned(i)) {
      return owner(i);
    }
    if (words.is(i, Tag.FROM)) {
      boolean kind = !closed && i + 1 < tokens.size() && Actor.isName(words, i + 1);
      return kind ? last(i + 1) : Scene.NONE;
    }
    if (words.hasConjunction(i)) {
      return begins(i) && !isDeed(i) ? last(i) : Scene.NONE;
    }
    boolean whose =
        words.hasPreposition(i)
            && Actor.is(words, i - 1, Actor.Kind.CRAFT)
            && Actor.is(words, i, Actor.Kind.FORCE);
    if (whose) {
      return last(i);
    }
    if (words.hasPreposition(i) || isEnd(i)) {
      return Scene.NONE;
    }
    return !closed || isAdjective(i) ? i : Scene.NONE;
  }

  /** «التابعة لـ», «الموالية لتركيا», «المدعومة من إيران». */
  private boolean isOwned(int i) {
    return words.is(i, Tag.BELONGING) || words.is(i, Tag.LOYAL);
  }

  private int owner(int i) {
    int next = i + 1;
    while (next < tokens.size() && (words.isClitic(next) || words.is(next, Tag.FROM))) {
      next++;
    }
    boolean named =
        next < tokens.size()
            && tokens.gap(next) < Tokens.NEWLINE
            && !scene.isMention(next)
            && (tokens.kind(next) == Tokens.ARABIC || quoteEnd(next) != Scene.NONE);
    return named ? last(next) : Scene.NONE;
  }

  /** The closing mark of a short quotation that opens here. */
  private int quoteEnd(int i) {
    if (!tokens.isMark(i, OPEN)) {
      return Scene.NONE;
    }
    int close = phrases.quoteEnd(i);
    return close != Scene.NONE && close <= i + LONGEST_QUOTE ? close : Scene.NONE;
  }

  /** «السورية», «الحربي»; not the thing that was struck: «قصف قوات النظام الأحياء». */
  private boolean isAdjective(int i) {
    if (!words.hasArticle(i) || words.is(i, Role.PLACE)) {
      return false;
    }
    return Actor.is(words, i, Actor.Kind.NATIONALITY)
        || words.looksAdjective(i)
        || words.is(i, Tag.OF_FORCE)
        || Noun.at(words, i).filter(Noun::adjective).isPresent();
  }

  private boolean isEnd(int i) {
    return words.is(i, Role.FUNCTION) && !Actor.isName(words, i)
        || words.is(i, Role.EVENT) && !words.is(i, Role.ACTOR)
        || words.is(i, Role.AMONG)
        || words.is(i, Role.ATTRIBUTION)
        || isDeed(i)
        || SpeechVerb.isFinite(words, i)
        || EventWord.isVerb(words, i)
        || words.is(i, Role.TIME_UNIT)
        || words.is(i, Role.PLACE) && !words.looksDefinite(i - 1) && isSite(i)
        || words.isUnknown(i) && (words.looksLikeVerb(i) || words.endsLikeVerb(i))
        || scene.isFunction(i, FunctionWord.Kind.RELATIVE);
  }

  /** «قوات مدينة كذا» is no name; «جيش جنوب السودان» is one. */
  private boolean isSite(int i) {
    return !Actor.is(words, i, Actor.Kind.STATE) && PlaceNoun.is(words, i, PlaceNoun.Rank.TOWN);
  }

  private boolean isDeed(int i) {
    return CauseWord.is(words, i, CauseWord.Kind.EVENT)
        || CauseWord.is(words, i, CauseWord.Kind.ACT);
  }
}
