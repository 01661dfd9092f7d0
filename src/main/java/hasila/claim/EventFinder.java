package hasila.claim;

import hasila.lexicon.Event;
import hasila.lexicon.EventWord;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Noun;
import hasila.lexicon.Role;
import hasila.lexicon.SpeechVerb;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import java.util.List;
import java.util.Optional;

/** What happened to the counted: told by its noun, by a verb behind it, by the word that governs it, or by its list. */
final class EventFinder {
  private static final int FORWARD = 14;
  private static final int BACKWARD = 40;

  private final Scene scene;
  private final Words words;

  EventFinder(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
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
    if (own != Event.NONE) {
      draft.rules.add("event/noun");
      return own;
    }
    Event told = told(draft, before);
    String unit = draft.figure.kind() == Figure.Kind.PERCENT ? "other" : draft.unit();
    if (unit.equals("other") && EventRules.isOfPeople(told)) {
      return told;
    }
    Event refined = EventRules.refine(told, unit, draft.counted.noun().map(Noun::groups).orElse(List.of()));
    return context(draft, refined);
  }

  private Event told(Draft draft, List<Draft> before) {
    Optional<Hit<EventWord>> verb = verbBehind(draft);
    if (verb.isPresent()) {
      draft.rules.add("event/verb-behind");
      return verb.get().sense().event();
    }
    Optional<Event> governing = governing(draft, before);
    if (governing.isPresent()) {
      return governing.get();
    }
    Optional<Hit<EventWord>> later = later(draft);
    if (later.isPresent()) {
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
        && eventEndingAt(before - 1).filter(e -> e == Event.KILLED).isPresent();
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

  private Optional<Hit<EventWord>> verb(int token) {
    return words.at(token, Role.EVENT, EventWord.class).filter(hit -> hit.sense().form() != EventWord.Form.NOUN);
  }

  /** «4 أطفال قتلوا», «54680 خرجوا», «المقاتلين من التنظيم استسلموا»: a verb right behind, perhaps behind a relative. */
  private Optional<Hit<EventWord>> verbBehind(Draft draft) {
    int i = draft.last() + 1;
    int end = Math.min(scene.sentenceEnd(draft.first()), i + 4);
    while (i < end && (scene.isFunction(i, FunctionWord.Kind.RELATIVE) || scene.isFunction(i, FunctionWord.Kind.AUXILIARY))) {
      i++;
    }
    if (i >= end || words.hasConjunction(i) || scene.figureAt(i) != Scene.NONE) {
      return Optional.empty();
    }
    return verb(i);
  }

  /** The nearest word of an event before the figure; a figure in between passes its own event on. */
  private Optional<Event> governing(Draft draft, List<Draft> before) {
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - BACKWARD);
    for (int i = draft.first() - 1; i >= start; i--) {
      int figure = scene.figureAt(i);
      if (figure != Scene.NONE) {
        Optional<Draft> other = before.stream().filter(d -> d.figure == scene.figures.get(figure)).findFirst();
        if (other.isPresent() && other.get().figure.kind() == Figure.Kind.COUNT) {
          return passedOn(draft, other.get());
        }
        i = scene.figures.get(figure).first();
        continue;
      }
      if (words.may(i, Role.EVENT)) {
        Optional<Hit<EventWord>> hit = words.at(i, Role.EVENT, EventWord.class);
        if (hit.isPresent() && hit.get().last() < draft.first() && !isSomethingElse(i)) {
          draft.rules.add("event/governing");
          return Optional.of(hit.get().sense().event());
        }
      }
      if (isBarrier(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A listed figure shares the event of the one before: «مقتل 5 مدنيين و3 جنود». */
  private Optional<Event> passedOn(Draft draft, Draft other) {
    if (draft.figure.kind() == Figure.Kind.PERCENT || other.isPerson() != draft.isPersonOrUnknown()) {
      return Optional.empty();
    }
    draft.rules.add("event/list");
    return Optional.of(other.event);
  }

  /** A finite verb that is no event, or a that-clause's verb of saying, hides the words before it. */
  private boolean isBarrier(int i) {
    return scene.isFunction(i, FunctionWord.Kind.VERB)
        || words.at(i, Role.SPEECH, SpeechVerb.class).filter(s -> s.sense().finite()).isPresent();
  }

  /** «بتهمة قتل», «حملة اعتقالات» and the like are for later; a person noun read as an event is none. */
  private boolean isSomethingElse(int i) {
    return words.is(i, Role.NOUN) && words.at(i, Role.EVENT, EventWord.class).filter(h -> h.sense().form() == EventWord.Form.NOUN).isPresent();
  }

  /** «500 شخص بجروح», «15 مدنيا مصرعهم», «6 ... قد توفوا»: the first word of an event behind the figure. */
  private Optional<Hit<EventWord>> later(Draft draft) {
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + FORWARD);
    int commas = 0;
    for (int i = draft.last() + 1; i < end; i++) {
      if (scene.figureAt(i) != Scene.NONE && scene.figures.get(scene.figureAt(i)).kind() == Figure.Kind.COUNT) {
        return Optional.empty();
      }
      if (scene.tokens.isMark(i, ",;\u060C\u061B") && ++commas > 0 || words.may(i, Role.AMONG) && words.is(i, Role.AMONG)) {
        return Optional.empty();
      }
      if (scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        return Optional.empty();
      }
      Optional<Hit<EventWord>> hit = words.at(i, Role.EVENT, EventWord.class);
      if (hit.isPresent() && !words.is(i, Role.NOUN) && (hit.get().sense().form() != EventWord.Form.NOUN || !words.hasConjunction(i))) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** «خرج الآلاف في تظاهرة» is no leaving; «إصابة … بفيروس» is an infection. */
  private Event context(Draft draft, Event event) {
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
