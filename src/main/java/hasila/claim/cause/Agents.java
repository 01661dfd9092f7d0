package hasila.claim.cause;

import hasila.claim.cause.Deed.Agent;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Actor;
import hasila.lexicon.sense.CauseWord;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Particle;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.sense.Thing;
import hasila.text.Tokens;

/**
 * Who did a deed: its genitive or subject («قصف قوات كذا»), whom «على يد» and «نفذته» lead to, an
 * adjective («غارات روسية»).
 */
final class Agents {
  private static final int REACH = 18;
  private static final int SUBJECT = 10;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final ActorNames names;

  Agents(Scene scene, ActorNames names) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
  }

  /** The agent of the deed whose word reaches from a token to another. */
  Agent of(int at, int head, int end) {
    Agent beside = beside(at, head, end);
    if (beside.name()) {
      return beside;
    }
    Agent led = led(head + 1, Math.min(end, head + REACH));
    if (led.isKnown()) {
      return led;
    }
    Agent before = before(at);
    return before.isKnown() ? before : beside;
  }

  /** Right behind the deed, its adjectives in between. */
  private Agent beside(int at, int head, int end) {
    Agent nationality = Agent.NONE;
    int unknown = 0;
    // «فجر انتحاري» is one entry, whose second word is who did it.
    int first = CauseWord.is(words, at, CauseWord.Kind.EVENT) ? at + 1 : head + 1;
    for (int k = first; k < end; k++) {
      if (tokens.gap(k) >= Tokens.NEWLINE) {
        break;
      }
      if (tokens.isComma(k) || scene.dateAt(k) != Scene.NONE) {
        if (isNoun(at)) {
          break;
        }
        continue;
      }
      if (names.begins(k)
          && (k <= head
              || CauseWord.is(words, at, CauseWord.Kind.MEANS)
              || !CauseWord.is(words, k, CauseWord.Kind.TRAIT))) {
        return isAgent(at, head, k) ? named(k) : nationality;
      }
      if (Actor.is(words, k, Actor.Kind.NATIONALITY) && !nationality.isKnown()) {
        nationality = new Agent(k, k, false);
        continue;
      }
      boolean adjective =
          CauseWord.is(words, k, CauseWord.Kind.TRAIT)
              || CauseWord.is(words, k, CauseWord.Kind.MEANS)
              || words.is(k, Tag.FROM)
              || words.isClitic(k);
      if (!adjective) {
        boolean plain =
            words.isUnknown(k)
                && !words.beginsLikeClitic(k)
                && words.hasArticle(k) == words.hasArticle(at)
                && ++unknown <= 2;
        if (!plain) {
          break;
        }
      }
    }
    return nationality;
  }

  /** «قصف لقوات كذا», «استهداف قوات كذا لريف كذا»; not «استهداف قوات كذا في بلدة». */
  private boolean isAgent(int at, int head, int k) {
    if (words.hasConjunction(k)) {
      return false;
    }
    if (words.hasPreposition(k)) {
      return !words.is(at, Tag.TOWARDS_WHOM) || k > head + 1;
    }
    if (!words.is(at, Tag.TOWARDS_WHOM)) {
      return true;
    }
    int next = names.last(k) + 1;
    return Actor.is(words, k, Actor.Kind.CRAFT)
        || next < tokens.size()
            && tokens.kind(next) == Tokens.ARABIC
            && (words.hasPreposition(next) || !words.is(next, Role.FUNCTION));
  }

  /** The name at a token; a bare «طائرة» names nobody. */
  private Agent named(int k) {
    int last = names.last(k);
    boolean somebody = !Actor.is(words, k, Actor.Kind.CRAFT);
    for (int i = k + 1; i <= last; i++) {
      somebody |= Actor.isName(words, i) && !Actor.is(words, i, Actor.Kind.CRAFT);
      somebody |= Actor.is(words, i, Actor.Kind.NATIONALITY);
    }
    return somebody ? new Agent(k, last, true) : Agent.NONE;
  }

  /** «على يد», «من قبل», «نفذتها»: whoever stands behind. */
  Agent led(int from, int to) {
    for (int k = from; k < to; k++) {
      if (tokens.gap(k) >= Tokens.NEWLINE
          || words.is(k, Tag.MEANWHILE)
          || words.is(k, Tag.RESULT)
          || scene.isFunction(k, FunctionWord.Kind.THAT)
          || SpeechVerb.isFinite(words, k)) {
        break;
      }
      boolean hand = words.is(k, Tag.AGENT) && words.hasPreposition(k);
      if (hand || words.is(k, Tag.BY_AGENT) || words.is(k, Tag.DID_IT)) {
        int name =
            hand ? k + 1 : words.at(k, Role.PARTICLE, Particle.class).orElseThrow().last() + 1;
        boolean somebody =
            name < tokens.size()
                && tokens.gap(name) < Tokens.NEWLINE
                && !words.is(name, Role.TIME_UNIT)
                && (names.begins(name)
                    || tokens.kind(name) == Tokens.ARABIC
                        && !scene.isMention(name)
                        && !words.is(name, Role.FUNCTION));
        if (somebody) {
          return named(name);
        }
      }
    }
    return Agent.NONE;
  }

  /** «قوات كذا تقصف», «إن مسلحين استهدفوا»: nothing but a name from the head of the clause. */
  Agent before(int verb) {
    if (isNoun(verb) || words.hasConjunction(verb)) {
      return Agent.NONE;
    }
    int start = Math.max(scene.sentenceStart(verb), verb - SUBJECT);
    for (int k = verb - 1; k >= start; k--) {
      if (names.begins(k) && !words.hasPreposition(k)) {
        boolean opens =
            k == scene.lineHead(scene.sentenceStart(verb))
                || tokens.kind(k - 1) == Tokens.MARK
                || scene.isFunction(k - 1, FunctionWord.Kind.THAT)
                || scene.isFunction(k - 1, FunctionWord.Kind.AUXILIARY);
        int behind = names.last(k) + 1;
        if (opens
            && (behind == verb
                || behind == verb - 1 && scene.isFunction(behind, FunctionWord.Kind.AUXILIARY))) {
          return named(k);
        }
      }
    }
    return Agent.NONE;
  }

  /** «قتلت الشرطة 5», «الجيش يقتل 5», «اعتقال الجيش 5»: who did what befell the figure. */
  Agent subject(int verb, int figure) {
    int k = words.last(verb, Role.EVENT) + 1;
    while (k < figure && (tokens.isComma(k) || scene.dateAt(k) != Scene.NONE)) {
      k++;
    }
    // «القبض على خلية», «توقيف خلية مكونة من 9»: whom it struck.
    boolean struck = k > verb + 1 && words.is(k - 1, Tag.UPON);
    if (k < figure
        && !struck
        && names.begins(k)
        && !words.hasPreposition(k)
        && !words.hasConjunction(k)
        && names.last(k) < figure
        && !words.hold(k + 1, figure, Tag.MADE_OF)) {
      return named(k);
    }
    if (EventWord.isVerb(words, verb) && !isNoun(verb)) {
      return before(verb);
    }
    return words.is(verb, Tag.DEED_OF) ? announced(verb) : Agent.NONE;
  }

  /** «أعلن الجيش اعتقال 5», «الجيش يعلن قتل 5», «اتهمت المنظمة الجيش بقتل 5». */
  private Agent announced(int deed) {
    for (int k = deed - 1; k >= Math.max(scene.sentenceStart(deed), deed - REACH); k--) {
      boolean accused = words.is(k, Tag.ACCUSE);
      boolean laid = words.is(k, Tag.LAY) && words.is(words.last(deed, Role.EVENT), Tag.UPON);
      if (!accused && !laid && !words.is(k, Tag.ANNOUNCE)) {
        continue;
      }
      int doer = k + 1;
      if (words.is(k, Tag.PERFORM)
          && Noun.hasUnit(words, doer, Thing.PERSON)
          && !Noun.isMany(words, doer)
          && !words.hasPreposition(doer)) {
        // «قيام شاب مسلح بقتل 5».
        return new Agent(doer, names.last(doer), true);
      }
      for (int n = doer; n < deed; n++) {
        if (names.begins(n) && !words.hasPreposition(n) && !words.hasConjunction(n)) {
          return named(n);
        }
      }
      return accused ? Agent.NONE : before(k);
    }
    return Agent.NONE;
  }

  /** Whether the word is no verb here. */
  private boolean isNoun(int at) {
    return words.hasArticle(at)
        || words.hasPreposition(at)
        || scene.isFunction(at - 1, FunctionWord.Kind.PREPOSITION);
  }
}
