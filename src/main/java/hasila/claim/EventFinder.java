package hasila.claim;

import hasila.lexicon.Event;
import hasila.lexicon.EventWord;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Noun;
import hasila.lexicon.Particle;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What happened to the counted: told by its noun, by a verb behind it, by the word that governs it,
 * or by its list.
 */
final class EventFinder {
  private final Scene scene;
  private final Words words;
  private final Governors governors;
  private final LaterEvents laterEvents;
  private final BothEvents bothEvents;
  private final CaseEvents cases;

  EventFinder(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.governors = new Governors(scene);
    this.laterEvents = new LaterEvents(scene, governors);
    this.bothEvents = new BothEvents(scene, governors);
    this.cases = new CaseEvents(scene);
  }

  Event find(Draft draft, List<Draft> before) {
    if (draft.figure.kind() == Figure.Kind.MONEY || draft.figure.kind() == Figure.Kind.MEASURE) {
      return Event.NONE;
    }
    if (bothEvents.isOf(draft)) {
      draft.rules.add("event/both");
      return Event.KILLED_OR_INJURED;
    }
    Event own = draft.counted.event();
    if (isMadeOf(draft) || isAgent(draft)) {
      return own;
    }
    if (isLasting(own)) {
      draft.rules.add("event/noun");
      return cases.context(draft, own);
    }
    Event state = state(draft);
    if (state != Event.NONE) {
      draft.rules.add("event/state");
      return state;
    }
    Event total = draft.total.isPresent() ? draft.total.get().event() : Event.NONE;
    if (isLasting(total) && draft.isPersonOrUnknown() && !isToldByVerb(draft)) {
      draft.rules.add("event/total");
      return cases.context(draft, total);
    }
    if (draft.figure.kind() == Figure.Kind.PERCENT) {
      return own != Event.NONE ? own : total;
    }
    Event told = told(draft, before, own != Event.NONE ? own : total);
    if (told == own && own != Event.NONE) {
      return own;
    }
    Event named = draft.unit().equals("case") ? cases.named(draft) : Event.NONE;
    if (named != Event.NONE) {
      draft.rules.add("event/case");
      return named;
    }
    if (told == Event.KILLED && isVerdict(draft.eventAt)) {
      return Event.DETAINED;
    }
    String unit = draft.figure.kind() == Figure.Kind.PERCENT ? "other" : draft.unit();
    boolean unknown = draft.counted.noun().isEmpty() || draft.rules.contains("counted/of");
    if (unit.equals("other") && unknown && EventRules.isOfPeople(told)) {
      return cases.context(draft, told);
    }
    if (told == Event.KILLED && unit.equals("case") && draft.eventAt >= draft.first() - 2) {
      return told;
    }
    Event refined = EventRules.refine(told, unit, draft.counted.groups());
    return cases.context(draft, refined);
  }

  /**
   * «50 شخصا مصابين بجروح», «مئات الأشخاص محاصرين»: a participle in the phrase; «أسر الضحايا» is
   * another's.
   */
  private Event state(Draft draft) {
    Event predicate = nominal(draft);
    if (predicate != Event.NONE) {
      return predicate;
    }
    for (int i = draft.counted.first() + 1; i > 0 && i <= draft.counted.last(); i++) {
      if (Noun.eventAt(words, i) != Event.NONE
          && Noun.hasUnit(words, i, "person")
          && !words.hasArticle(i)
          && !words.hasConjunction(i)
          && !words.isParticle(i - 1, "from")) {
        return isOfDisease(i) ? Event.INFECTED : Noun.eventAt(words, i);
      }
    }
    return Event.NONE;
  }

  /** «20 عاملا مصابون بالسرطان». */
  private boolean isOfDisease(int participle) {
    return Noun.eventAt(words, participle) == Event.INJURED
        && words.isParticle(participle + 1, "virus")
        && words.hasPreposition(participle + 1);
  }

  /**
   * «20 مليون منهم لاجئون», «60 مليون شخص حاليا مشردون», «13 آخرون في عداد المفقودين»: what they
   * are is said right behind.
   */
  private Event nominal(Draft draft) {
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + 5);
    for (int i = draft.last() + 1; i < end; i++) {
      if (words.isParticle(i, "was")) {
        // «207 مهاجرين كانوا موقوفين»: what they were is not what happened.
        return Event.NONE;
      }
      if (words.isParticle(i, "of-them")
          || scene.isFunction(i, FunctionWord.Kind.ADVERB)
          || scene.isFunction(i, FunctionWord.Kind.AUXILIARY)
          || scene.dateAt(i) != Scene.NONE) {
        continue;
      }
      if (words.isParticle(i, "in") && words.isParticle(i + 1, "ranks")) {
        return Noun.eventAt(words, i + 2);
      }
      boolean apart = i > draft.last() + 1 || words.may(draft.last(), Role.OTHERS);
      return apart
              && !words.hasArticle(i)
              && !words.hasConjunction(i)
              && Noun.isMany(words, i)
              && Noun.hasUnit(words, i, "person")
          ? Noun.eventAt(words, i)
          : Event.NONE;
    }
    return Event.NONE;
  }

  /**
   * Who is dead or hurt stays so, whatever else the sentence tells; «عودة 500 نازح» is a return.
   */
  private static boolean isLasting(Event event) {
    return event == Event.KILLED || event == Event.INJURED || event == Event.KILLED_OR_INJURED;
  }

  private Event told(Draft draft, List<Draft> before, Event noun) {
    Optional<Hit<EventWord>> predicate = laterEvents.predicate(draft);
    if (predicate.isPresent()) {
      draft.rules.add("event/predicate");
      return predicate.get().sense().event();
    }
    if (words.isParticle(draft.first() - 1, "met")
        || words.isParticle(draft.first() - 2, "met")
        || words.isParticle(draft.last() + 1, "life")) {
      draft.rules.add("event/met");
      return Event.KILLED;
    }
    if (noun == Event.NONE && words.isParticle(draft.first() - 1, "fall") && draft.isPerson()) {
      draft.rules.add("event/fall");
      return Event.KILLED;
    }
    Optional<Hit<EventWord>> verb = verbBehind(draft);
    if (verb.isPresent()) {
      draft.rules.add("event/verb-behind");
      return verb.get().sense().event();
    }
    Optional<Event> governing = governors.governing(draft, before);
    boolean listed = draft.rules.contains("event/list");
    boolean weak = governing.isPresent() && governing.get() == Event.MOVED && draft.isPerson();
    if (governing.isPresent() && !(noun != Event.NONE && listed) && !weak) {
      return governing.get();
    }
    if (noun != Event.NONE) {
      draft.rules.add("event/noun");
      return noun;
    }
    Optional<Hit<EventWord>> later = laterEvents.later(draft);
    if (later.isEmpty() && governing.isPresent()) {
      return governing.get();
    }
    if (later.isPresent()
        && (!draft.unit().equals("other")
            || draft.counted.noun().isEmpty()
                && EventRules.isOfPeople(later.get().sense().event()))) {
      draft.rules.add("event/later");
      return later.get().sense().event();
    }
    return Event.NONE;
  }

  /**
   * «4 أطفال قتلوا», «54680 خرجوا», «المقاتلين من التنظيم استسلموا»: a verb right behind, perhaps
   * behind a relative.
   */
  private Optional<Hit<EventWord>> verbBehind(Draft draft) {
    int i = draft.last() + 1;
    int end = Math.min(scene.sentenceEnd(draft.first()), i + 4);
    if (words.isParticle(i, "hedge-behind")) {
      i = words.at(i, Role.PARTICLE, Particle.class).orElseThrow().last() + 1;
    }
    if (scene.tokens.isMark(i, "\u060C,") && isSubjectOfThat(draft)) {
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
    return verb.isPresent() && isOfSome(verb.get().last() + 1) ? Optional.empty() : verb;
  }

  /** «إن 23 مهاجرا على الأقل، قضوا»: behind «إن» and its subject comes what happened to it. */
  private boolean isSubjectOfThat(Draft draft) {
    return scene.isFunction(draft.first() - 1, FunctionWord.Kind.THAT)
        || scene.isFunction(draft.first() - 2, FunctionWord.Kind.THAT)
            && !words.is(draft.first() - 1, Role.EVENT);
  }

  /** «201 متظاهر أطلق سراح 170 منهم», «غادر أغلبهم»: the verb tells of some of them only. */
  private boolean isOfSome(int i) {
    return scene.figureAt(i) != Scene.NONE || words.isParticle(i, "some-of-them");
  }

  /** «أيدت محكمة الجنايات إعدام 5 متهمين»: a sentence is not yet a death. */
  private boolean isVerdict(int execution) {
    if (!words.isParticle(execution, "execution")) {
      return false;
    }
    for (int i = execution - 1; i >= scene.sentenceStart(execution) && i >= execution - 8; i--) {
      if (words.isParticle(i, "court")) {
        return true;
      }
    }
    return false;
  }

  /** «على يد 3 مسلحين», «من قبل مسلحين اثنين»: who did it. */
  private boolean isAgent(Draft draft) {
    int by = draft.first() - 1;
    return words.isParticle(by, "agent")
        && (words.hasPreposition(by)
            || words.isParticle(by - 1, "from")
            || words.isParticle(by - 1, "upon"));
  }

  /**
   * «انهيار مبنى مكون من 5 طوابق»: what a thing consists of; who a family consists of may be dead.
   */
  private boolean isMadeOf(Draft draft) {
    int from = draft.first() - 1;
    return !draft.isPerson()
        && words.isParticle(from, "from")
        && words.isParticle(from - 1, "made-of");
  }

  /** «عدد الوفيات … الذي كان يصيب 6 آلاف شخص»: the verb right before the figure is nearer. */
  private boolean isToldByVerb(Draft draft) {
    return governors.isVerb(draft.first() - 1) && !words.is(draft.first() - 1, Role.TOTAL);
  }
}
