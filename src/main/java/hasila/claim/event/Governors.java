package hasila.claim.event;

import hasila.claim.scene.Clauses;
import hasila.claim.scene.Draft;
import hasila.claim.scene.EventRules;
import hasila.claim.scene.Fate;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Total;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.util.List;
import java.util.Optional;

/** The word of an event that governs a figure from before it, and what hides it. */
final class Governors {
  private static final int BACKWARD = 40;

  /** So many words reach from a deed to whom it struck, its agent in between. */
  private static final int AGENT = 5;

  private final Scene scene;
  private final Words words;

  Governors(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /**
   * The nearest word of an event before the figure; a figure in between passes its own event on.
   */
  Optional<Fate> governing(Draft draft, List<Draft> before) {
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - BACKWARD);
    boolean besides = false;
    for (int i = draft.first() - 1; i >= start; i--) {
      besides |= words.is(i, Tag.BESIDES);
      int figure = scene.figureAt(i);
      if (figure != Scene.NONE) {
        Optional<Draft> other = draftOf(scene.figures.get(figure), before);
        // «قتلوا في الدول الثلاث 17»: a definite figure was named before.
        boolean named = words.hasArticle(scene.figures.get(figure).first());
        boolean agent = other.isPresent() && other.get().fate.by() == Fate.By.AGENT;
        if (other.isPresent()
            && other.get().figure.kind() == Figure.Kind.COUNT
            && !named
            && !agent) {
          return isDeedOfItsOwn(draft) ? Optional.empty() : passedOn(draft, other.get());
        }
        i = scene.figures.get(figure).first();
        continue;
      }
      if (!besides && words.may(i, Role.EVENT)) {
        Optional<Hit<EventWord>> hit = covering(i);
        if (hit.isPresent() && hit.get().last() < draft.first() && !isSomethingElse(i, draft)) {
          draft.rules.add("event/governing");
          int at = words.hasArticle(i) ? Scene.NONE : i;
          return Optional.of(new Fate(hit.get().sense().event(), at, Fate.By.NOUN_OR_GOVERNOR));
        }
      }
      if (isBarrier(i, draft)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> draftOf(Figure figure, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0 && before.get(i).first() >= figure.first(); i--) {
      if (before.get(i).figure == figure) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /** The entry that holds the word: «الشروع في قتل» rather than «قتل». */
  Optional<Hit<EventWord>> covering(int i) {
    for (int first = Math.max(0, i - 2); first < i; first++) {
      Optional<Hit<EventWord>> phrase = words.at(first, Role.EVENT, EventWord.class);
      if (phrase.isPresent() && phrase.get().last() >= i) {
        return phrase;
      }
    }
    return words.at(i, Role.EVENT, EventWord.class);
  }

  /**
   * «مقتل 5 مدنيين واغتصاب 3 نساء»: an unknown word joined by «و» governs; «وتفتناز 3» is a place
   * in a list.
   */
  private boolean isDeedOfItsOwn(Draft draft) {
    int lead = draft.first() - 1;
    return !draft.counted().elided()
        && !words.isClitic(lead)
        && words.isUnknown(lead)
        && (words.beginsLikeConjunction(lead) || words.hasPreposition(lead) || words.isVerb(lead))
        && !words.looksDefinite(lead);
  }

  /** A listed figure shares the event of the one before: «مقتل 5 مدنيين و3 جنود». */
  private Optional<Fate> passedOn(Draft draft, Draft other) {
    // «مقتل جنديين و8 من المجموعات المسلحة».
    boolean people = draft.isPersonOrUnknown() || draft.counted().by() == Draft.Counted.By.OF;
    if (draft.figure.kind() == Figure.Kind.PERCENT
        || other.isPerson() != people
        || isBehindPreposition(draft)) {
      return Optional.empty();
    }
    draft.rules.add("event/list");
    return Optional.of(Fate.of(other.event(), Fate.By.LIST));
  }

  /** «العثور على 25 جثة في ثلاث مقابر»: what a preposition leads to is no more of the same. */
  private boolean isBehindPreposition(Draft draft) {
    int before = draft.first() - 1;
    return !draft.counted().elided()
        && (words.is(before, Tag.IN) || words.is(before, Tag.UPON))
        && !words.hasConjunction(before);
  }

  /**
   * A finite verb that is no event, or a that-clause's verb of saying, hides the words before it.
   */
  private boolean isBarrier(int i, Draft draft) {
    boolean newClause =
        scene.isFunction(i, FunctionWord.Kind.AUXILIARY)
            && (words.hasConjunction(i) || scene.isFunction(i - 1, FunctionWord.Kind.CLAUSE));
    if (scene.isFunction(i, FunctionWord.Kind.RELATIVE) && !isAside(i, draft)) {
      // «انسحبت القوة التي كان قوامها 5350 جنديا», «وهو الحدث الذي تابعه الملايين».
      return true;
    }
    if (!newClause && words.is(i, Role.TOTAL)) {
      return draft.total().isPresent() && Total.is(words, i, Total.Kind.NOUN);
    }
    boolean newVerb =
        words.isUnknown(i)
            && words.beginsLikeConjunction(i)
            && scene.tokens.isComma(i - 1)
            && i < draft.first() - 1;
    boolean opens = scene.tokens.opensQuote(i) && scene.tokens.isMark(i - 1, ':');
    return newVerb
        || isDone(i)
        || newClause
        || opens
        || words.is(i, Tag.EXCEPT)
        || scene.isFunction(i, FunctionWord.Kind.THAT)
        || scene.isFunction(i, FunctionWord.Kind.VERB) && !isFulfilled(i)
        // «يحتجز التنظيم، كما تفيد تقارير، 30 امرأة»: said aside.
        || SpeechVerb.isFinite(words, i) && !words.is(i - 1, Role.ATTRIBUTION);
  }

  /**
   * «قتل التحالف الذي تقوده الولايات المتحدة 15 مدنيا»: a relative that has its own object; «الدفعة
   * التي خرجت والتي ضمت 1600 شخص»: that tells how many they are.
   */
  private boolean isAside(int relative, Draft draft) {
    int verb = relative + 1;
    if (words.is(relative, Tag.FROM) || words.is(relative, Tag.BETWEEN)) {
      return true;
    }
    return verb == Leads.lead(scene, draft)
        ? scene.isFunction(verb, FunctionWord.Kind.AUXILIARY)
        : verb < draft.first() && scene.tokens.hasObjectPronoun(verb);
  }

  /** «على يد التحالف الذي تقوده الولايات المتحدة»: the verb of a relative that has its object. */
  private boolean isFulfilled(int verb) {
    return scene.isFunction(verb - 1, FunctionWord.Kind.RELATIVE)
        && scene.tokens.hasObjectPronoun(verb);
  }

  /**
   * «بتهمة قتل», «حملة اعتقالات» and the like are for later; a person noun read as an event is
   * none.
   */
  boolean isSomethingElse(int i, Draft draft) {
    if (i + 1 < words.size()
        && words.is(i, Tag.ALREADY)
        && (Clauses.isFiniteVerb(words, i + 1) || words.isVerb(i + 1))) {
      return true;
    }
    if (isInName(i) || isReaching(i, draft) || isNamed(i, draft) || isOfPlace(i, draft)) {
      return true;
    }
    if (words.is(i, Tag.AGAIN)
        && i < Leads.lead(scene, draft)
        && !Noun.hasUnit(words, i + 1, Thing.PERSON)) {
      // «إعادة بناء منازل 5 عائلات».
      return true;
    }
    if (isNounAlone(i) && EventWord.isBuilding(words, i)) {
      return true;
    }
    if (isDone(i)) {
      return true;
    }
    if (EventWord.isNoun(words, i) && isOfAnother(i, draft)) {
      return true;
    }
    if (EventWord.isPresent(words, i) && scene.isFunction(i - 1, FunctionWord.Kind.PREPOSITION)) {
      // «بدون توقف» is no verb.
      return true;
    }
    return i < Leads.lead(scene, draft)
        && words.is(i, Role.NOUN)
        && isNounAlone(i)
        && !isDeed(i, draft.first());
  }

  /**
   * «مقتلها في حادث», «إصابته بشظايا»: a noun of an event whose own is told; «الوصول إلى بيانات 50
   * مليون»: behind its preposition stands something else than the figure.
   */
  private boolean isOfAnother(int i, Draft draft) {
    int next = words.last(i, Role.EVENT) + 1;
    int lead = Leads.lead(scene, draft);
    if (next > lead) {
      return false;
    }
    return hasPronoun(next - 1) && !words.hasArticle(i)
        || scene.isFunction(next, FunctionWord.Kind.PREPOSITION)
            && next < lead
            && !words.is(next, Tag.BETWEEN)
            && !words.is(i - 1, Role.TOTAL)
        || isThing(next) && !isMadeOf(next, lead);
  }

  /** «تعود بمنافع عدة», «تنقل في 3 دول»: who moves stands behind no preposition but «ل». */
  private boolean isOfPlace(int i, Draft draft) {
    int noun = draft.counted().first();
    int begin = noun == Scene.NONE ? draft.first() : Math.min(draft.first(), noun);
    Hit<EventWord> hit = covering(i).orElseThrow();
    return EventRules.isOfMovement(hit.sense().event())
        && draft.total().isEmpty()
        && (isIn(begin)
            || begin - 1 > hit.last()
                && (scene.isFunction(begin - 1, FunctionWord.Kind.PREPOSITION)
                    || words.isClitic(begin - 1) && isIn(begin - 1)));
  }

  private boolean isIn(int token) {
    return words.hasPreposition(token) && !words.hasTo(token) && !words.hasConjunction(token);
  }

  /**
   * «اعتقلها 3 ملثمين»: whom it struck is told, and who did it follows; «قتلهم 5 مدنيين» is a noun.
   */
  private boolean isDone(int verb) {
    return isVerb(verb)
        && !EventWord.mayBeNoun(words, verb)
        && words.last(verb, Role.EVENT) == verb
        && scene.tokens.hasObjectPronoun(verb);
  }

  /** «مقتله», «اعتقلها», «توقيفهم»; not «نهب», «استشهد». */
  private boolean hasPronoun(int i) {
    return scene.tokens.hasObjectPronoun(i) || words.looksPossessed(i);
  }

  private boolean isThing(int noun) {
    return words.is(noun, Role.NOUN)
        && !words.hasPreposition(noun)
        && !words.hasConjunction(noun)
        && !Noun.at(words, noun).orElseThrow().isSomebody()
        && !Noun.at(words, noun).orElseThrow().collective()
        && !Noun.hasUnit(words, noun, Thing.CASE);
  }

  /** «توقيف خلية مكونة من 9 عناصر», «اعتقال مجموعة من 12 شخصا», «حملة اعتقالات شملت 24». */
  private boolean isMadeOf(int noun, int lead) {
    return words.is(lead, Tag.FROM)
        || scene.isFunction(lead, FunctionWord.Kind.AUXILIARY)
        || words.hold(noun + 1, lead, Tag.MADE_OF);
  }

  /** «اغتيال خلايا مسلحة 205 مدنيا»: who did it stands between the deed and whom it struck. */
  private boolean isDeed(int noun, int figure) {
    boolean agent = !words.hasArticle(noun) && figure - noun <= AGENT;
    for (int i = noun + 1; agent && i < figure; i++) {
      boolean to = i == figure - 1 && words.isClitic(i) && words.hasPreposition(i);
      agent =
          to
              || scene.tokens.kind(i) == Tokens.ARABIC
                  && !words.hasPreposition(i)
                  && !words.hasConjunction(i)
                  && !words.is(i, Role.FUNCTION)
                  && !words.is(i, Role.PLACE)
                  && !words.is(i, Role.EVENT);
    }
    return agent;
  }

  /** «هيئة تحرير الشام» frees nobody. */
  boolean isInName(int i) {
    for (int first = i; first >= 0 && first >= i - 2; first--) {
      Optional<Hit<SourceNoun>> name = words.at(first, Role.SOURCE, SourceNoun.class);
      if (name.isPresent() && name.get().last() > first && name.get().last() >= i) {
        return true;
      }
    }
    return false;
  }

  /** «مسيرات العودة», «محور التهجير»: a definite noun of an event that nothing hangs on. */
  private boolean isNamed(int i, Draft draft) {
    int next = i + 1;
    return words.hasArticle(i)
        && i < draft.first() - 1
        && isNounAlone(i)
        && !scene.isFunction(next, FunctionWord.Kind.PREPOSITION)
        && !words.is(next, Tag.COVERS)
        && !scene.isMention(next);
  }

  /** A noun of an event of one word. */
  private boolean isNounAlone(int i) {
    Optional<Hit<EventWord>> hit = words.at(i, Role.EVENT, EventWord.class);
    return hit.isPresent()
        && hit.get().sense().form() == EventWord.Form.NOUN
        && hit.get().last() == i;
  }

  /** «عدد اللاجئين … وصل إلى 12»: the total reaches, nobody arrives. */
  private boolean isReaching(int i, Draft draft) {
    return words.is(i, Role.TOTAL)
        && (draft.total().isPresent()
            || words.is(i - 1, Tag.WHAT)
            || words.is(i + 1, Tag.TO) && i + 2 >= draft.first());
  }

  Optional<Hit<EventWord>> verb(int token) {
    return isVerb(token) ? words.at(token, Role.EVENT, EventWord.class) : Optional.empty();
  }

  boolean isVerb(int token) {
    return EventWord.isVerb(words, token) && !words.hasArticle(token);
  }
}
