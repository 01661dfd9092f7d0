package hasila.claim;

import hasila.lexicon.Event;
import hasila.lexicon.EventWord;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Noun;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import java.util.List;
import java.util.Optional;

/** What happened to the counted: told by its noun, by a verb behind it, by the word that governs it, or by its list. */
final class EventFinder {
  private final Scene scene;
  private final Words words;
  private final Governors governors;
  private final LaterEvents laterEvents;
  private Optional<Boolean> disease = Optional.empty();

  EventFinder(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.governors = new Governors(scene);
    this.laterEvents = new LaterEvents(scene, governors);
  }

  Event find(Draft draft, List<Draft> before) {
    if (draft.figure.kind() == Figure.Kind.MONEY || draft.figure.kind() == Figure.Kind.MEASURE) {
      return Event.NONE;
    }
    if (both(draft)) {
      draft.rules.add("event/both");
      return Event.KILLED_OR_INJURED;
    }
    Event own = draft.counted.noun().map(Noun::event).orElse(Event.NONE);
    if (isLasting(own)) {
      draft.rules.add("event/noun");
      return context(draft, own);
    }
    Event state = state(draft);
    if (state != Event.NONE) {
      draft.rules.add("event/state");
      return state;
    }
    Event total = draft.total.map(Noun::event).orElse(Event.NONE);
    if (isLasting(total)) {
      draft.rules.add("event/total");
      return context(draft, total);
    }
    if (draft.figure.kind() == Figure.Kind.PERCENT) {
      return own != Event.NONE ? own : total;
    }
    Event told = told(draft, before, own != Event.NONE ? own : total);
    if (told == own && own != Event.NONE) {
      return own;
    }
    Event named = draft.unit().equals("case") ? namedByCase(draft) : Event.NONE;
    if (named != Event.NONE) {
      draft.rules.add("event/case");
      return named;
    }
    String unit = draft.figure.kind() == Figure.Kind.PERCENT ? "other" : draft.unit();
    if (unit.equals("other") && EventRules.isOfPeople(told)) {
      return context(draft, told);
    }
    Event refined = EventRules.refine(told, unit, draft.counted.noun().map(Noun::groups).orElse(List.of()));
    return context(draft, refined);
  }

  /** «50 شخصا مصابين بجروح», «مئات الأشخاص محاصرين»: a participle in the phrase; «أسر الضحايا» is another's. */
  private Event state(Draft draft) {
    for (int i = draft.counted.first() + 1; i > 0 && i <= draft.counted.last(); i++) {
      Optional<Hit<Noun>> noun = words.at(i, Role.NOUN, Noun.class);
      if (noun.isPresent()
          && noun.get().sense().event() != Event.NONE
          && noun.get().sense().unit().equals("person")
          && !words.hasArticle(i)
          && !words.hasConjunction(i)
          && !words.isParticle(i - 1, "from")) {
        return noun.get().sense().event();
      }
    }
    return Event.NONE;
  }

  /** Who is dead or hurt stays so, whatever else the sentence tells; «عودة 500 نازح» is a return. */
  private static boolean isLasting(Event event) {
    return event == Event.KILLED || event == Event.INJURED || event == Event.KILLED_OR_INJURED;
  }

  private Event told(Draft draft, List<Draft> before, Event noun) {
    Optional<Hit<EventWord>> predicate = laterEvents.predicate(draft);
    if (predicate.isPresent()) {
      draft.rules.add("event/predicate");
      return predicate.get().sense().event();
    }
    if (words.isParticle(draft.first() - 1, "met") || words.isParticle(draft.first() - 2, "met")) {
      draft.rules.add("event/met");
      return Event.KILLED;
    }
    Optional<Hit<EventWord>> verb = verbBehind(draft);
    if (verb.isPresent()) {
      draft.rules.add("event/verb-behind");
      return verb.get().sense().event();
    }
    Optional<Event> governing = governors.governing(draft, before);
    boolean listed = draft.rules.contains("event/list");
    boolean weak = governing.filter(e -> e == Event.MOVED).isPresent() && draft.isPerson();
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
    if (later.isPresent() && (!draft.unit().equals("other") || draft.counted.noun().isEmpty() && EventRules.isOfPeople(later.get().sense().event()))) {
      draft.rules.add("event/later");
      return later.get().sense().event();
    }
    return Event.NONE;
  }

  /** «40 مدنيا بين قتيل وجريح», «القتلى والجرحى», «استشهاد وإصابة 12 مدني». */
  private boolean both(Draft draft) {
    int first = draft.counted.first() == Scene.NONE ? draft.figure.last() + 1 : draft.counted.first();
    for (int i = first; i <= draft.last() + 2 && i < words.size(); i++) {
      if (scene.figureAt(i) != Scene.NONE && i > draft.figure.last()) {
        break;
      }
      for (Hit<EventWord> hit : words.all(i, Role.EVENT, EventWord.class)) {
        if (hit.sense().event() == Event.KILLED_OR_INJURED) {
          return true;
        }
      }
    }
    int before = draft.first() - 1;
    Optional<Event> second = eventEndingAt(before);
    return second.filter(e -> e == Event.INJURED).isPresent()
        && words.hasConjunction(before)
        && eventEndingAt(before - 1).filter(e -> e == Event.KILLED).isPresent()
        && (governors.verb(before).isEmpty() || !figureBefore(before - 1));
  }

  /** «أربعة قتلوا وأصيب ثلاثة»: the first verb has a figure of its own. */
  private boolean figureBefore(int token) {
    for (int i = token - 1; i >= scene.sentenceStart(token) && i >= token - 6; i--) {
      if (scene.figureAt(i) != Scene.NONE) {
        return true;
      }
    }
    return false;
  }

  private Optional<Event> eventEndingAt(int token) {
    for (int first = token; first >= 0 && first >= token - 2; first--) {
      for (Hit<EventWord> hit : words.all(first, Role.EVENT, EventWord.class)) {
        if (hit.last() == token) {
          return Optional.of(hit.sense().event());
        }
      }
    }
    return Optional.empty();
  }

  /** «4 أطفال قتلوا», «54680 خرجوا», «المقاتلين من التنظيم استسلموا»: a verb right behind, perhaps behind a relative. */
  private Optional<Hit<EventWord>> verbBehind(Draft draft) {
    int i = draft.last() + 1;
    int end = Math.min(scene.sentenceEnd(draft.first()), i + 4);
    while (i < end && (scene.isFunction(i, FunctionWord.Kind.RELATIVE) || words.may(i, Role.AMONG) || scene.isFunction(i, FunctionWord.Kind.AUXILIARY))) {
      i++;
    }
    boolean reaches = i + 1 < words.size() && words.is(i, Role.TOTAL) && !scene.isFunction(i + 1, FunctionWord.Kind.PREPOSITION);
    if (i >= end || reaches || words.hasConjunction(i) || scene.figureAt(i) != Scene.NONE) {
      return Optional.empty();
    }
    return governors.verb(i);
  }

  /** «حالتي وفاة», «3 حالات شفاء»: the word behind «حالة» tells. */
  private Event namedByCase(Draft draft) {
    int first = Math.max(draft.counted.first(), draft.figure.first());
    for (int i = first; i <= draft.last() + 1 && i < words.size(); i++) {
      Optional<Hit<Noun>> noun = words.at(i, Role.NOUN, Noun.class).filter(n -> n.sense().event() == Event.KILLED);
      Optional<Hit<EventWord>> word = words.at(i, Role.EVENT, EventWord.class).filter(w -> w.sense().form() == EventWord.Form.NOUN);
      if (noun.isPresent()) {
        return Event.KILLED;
      }
      if (word.isPresent() && i > first && word.get().sense().event() != Event.INJURED) {
        return word.get().sense().event();
      }
    }
    return Event.NONE;
  }

  /** In a report on a disease «إصابة» is an infection, wherever the disease is named. */
  private boolean isAboutDisease() {
    if (disease.isEmpty()) {
      boolean found = false;
      for (int i = 0; i < words.size() && !found; i++) {
        found = words.may(i, Role.PARTICLE) && words.isParticle(i, "virus");
      }
      disease = Optional.of(found);
    }
    return disease.get();
  }

  /** «خرج الآلاف في تظاهرة» is no leaving; «إصابة … بفيروس» is an infection. */
  private Event context(Draft draft, Event event) {
    boolean open = event == Event.NONE || event == Event.INJURED || event == Event.ARRIVED || event == Event.RETURNED;
    if (draft.unit().equals("case") && open && isAboutDisease()) {
      draft.rules.add("event/disease");
      return Event.INFECTED;
    }
    if (event != Event.LEFT && event != Event.INJURED) {
      return event;
    }

    String particle = event == Event.LEFT ? "protest" : "virus";
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + 8);
    for (int i = Math.max(scene.sentenceStart(draft.first()), draft.first() - 6); i < end; i++) {
      if (words.isParticle(i, particle)) {
        return event == Event.LEFT ? Event.OTHER : Event.INFECTED;
      }
    }
    return event;
  }
}
