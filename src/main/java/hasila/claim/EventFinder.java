package hasila.claim;

import hasila.lexicon.Event;
import hasila.lexicon.EventWord;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Noun;
import hasila.lexicon.Role;
import hasila.lexicon.Source;
import hasila.lexicon.SpeechVerb;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.util.List;
import java.util.Optional;

/** What happened to the counted: told by its noun, by a verb behind it, by the word that governs it, or by its list. */
final class EventFinder {
  private static final int FORWARD = 14;
  private static final int BACKWARD = 40;

  private final Scene scene;
  private final Words words;
  private Optional<Boolean> disease = Optional.empty();

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
    if (isLasting(own)) {
      draft.rules.add("event/noun");
      return context(draft, own);
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

  /** Who is dead or hurt stays so, whatever else the sentence tells; «عودة 500 نازح» is a return. */
  private static boolean isLasting(Event event) {
    return event == Event.KILLED || event == Event.INJURED || event == Event.KILLED_OR_INJURED;
  }

  private Event told(Draft draft, List<Draft> before, Event noun) {
    Optional<Hit<EventWord>> predicate = predicate(draft);
    if (predicate.isPresent()) {
      draft.rules.add("event/predicate");
      return predicate.get().sense().event();
    }
    Optional<Hit<EventWord>> verb = verbBehind(draft);
    if (verb.isPresent()) {
      draft.rules.add("event/verb-behind");
      return verb.get().sense().event();
    }
    Optional<Event> governing = governing(draft, before);
    boolean listed = draft.rules.contains("event/list");
    boolean weak = governing.filter(e -> e == Event.MOVED).isPresent() && draft.isPerson();
    if (governing.isPresent() && !(noun != Event.NONE && listed) && !weak) {
      return governing.get();
    }
    if (noun != Event.NONE) {
      draft.rules.add("event/noun");
      return noun;
    }
    Optional<Hit<EventWord>> later = later(draft);
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
        && (verb(before).isEmpty() || !figureBefore(before - 1));
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

  /** «أن 6 ممن ظهرت عليهم الأعراض قد توفوا»: the verb behind «قد» tells it of the subject, whatever lies between. */
  private Optional<Hit<EventWord>> predicate(Draft draft) {
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + FORWARD);
    for (int i = draft.last() + 1; i + 1 < end; i++) {
      if (scene.figureAt(i) != Scene.NONE || scene.tokens.isMark(i, ",;\u060C\u061B") || scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        break;
      }
      if (words.isParticle(i, "already") && !words.hasConjunction(i)) {
        return verb(i + 1);
      }
    }
    return Optional.empty();
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
    while (i < end && (scene.isFunction(i, FunctionWord.Kind.RELATIVE) || words.may(i, Role.AMONG) || scene.isFunction(i, FunctionWord.Kind.AUXILIARY))) {
      i++;
    }
    boolean reaches = i + 1 < words.size() && words.is(i, Role.TOTAL) && !scene.isFunction(i + 1, FunctionWord.Kind.PREPOSITION);
    if (i >= end || reaches || words.hasConjunction(i) || scene.figureAt(i) != Scene.NONE) {
      return Optional.empty();
    }
    return verb(i);
  }

  /** The nearest word of an event before the figure; a figure in between passes its own event on. */
  private Optional<Event> governing(Draft draft, List<Draft> before) {
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - BACKWARD);
    boolean besides = false;
    for (int i = draft.first() - 1; i >= start; i--) {
      besides |= words.isParticle(i, "besides");
      int figure = scene.figureAt(i);
      if (figure != Scene.NONE) {
        Optional<Draft> other = before.stream().filter(d -> d.figure == scene.figures.get(figure)).findFirst();
        if (other.isPresent() && other.get().figure.kind() == Figure.Kind.COUNT) {
          return passedOn(draft, other.get());
        }
        i = scene.figures.get(figure).first();
        continue;
      }
      if (!besides && words.may(i, Role.EVENT)) {
        Optional<Hit<EventWord>> hit = covering(i);
        if (hit.isPresent() && hit.get().last() < draft.first() && !isSomethingElse(i, draft)) {
          draft.rules.add("event/governing");
          return Optional.of(hit.get().sense().event());
        }
      }
      if (isBarrier(i, draft)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The entry that holds the word: «الشروع في قتل» rather than «قتل». */
  private Optional<Hit<EventWord>> covering(int i) {
    for (int first = Math.max(0, i - 2); first < i; first++) {
      Optional<Hit<EventWord>> phrase = words.at(first, Role.EVENT, EventWord.class).filter(h -> h.last() >= i);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return words.at(i, Role.EVENT, EventWord.class);
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
  private boolean isBarrier(int i, Draft draft) {
    if (words.may(i, Role.TOTAL) && words.is(i, Role.TOTAL)) {
      return false;
    }
    boolean newVerb = words.isUnknown(i) && words.beginsLikeConjunction(i) && scene.tokens.isMark(i - 1, ",\u060C") && i < draft.first() - 1;
    return newVerb || scene.isFunction(i, FunctionWord.Kind.THAT) || scene.isFunction(i, FunctionWord.Kind.VERB)
        || words.at(i, Role.SPEECH, SpeechVerb.class).filter(s -> s.sense().finite()).isPresent();
  }

  /** «بتهمة قتل», «حملة اعتقالات» and the like are for later; a person noun read as an event is none. */
  private boolean isSomethingElse(int i, Draft draft) {
    if (i + 1 < words.size() && Clauses.isFiniteVerb(words, i + 1) && words.isParticle(i, "already")) {
      return true;
    }
    if (isInName(i) || isReaching(i, draft)) {
      return true;
    }
    boolean phrase = words.at(i, Role.EVENT, EventWord.class).filter(h -> h.last() > i).isPresent();
    return !phrase && i < draft.first() - 1 && words.is(i, Role.NOUN) && words.at(i, Role.EVENT, EventWord.class).filter(h -> h.sense().form() == EventWord.Form.NOUN).isPresent();
  }

  /** «هيئة تحرير الشام» frees nobody. */
  private boolean isInName(int i) {
    for (int first = i; first >= 0 && first >= i - 2; first--) {
      Optional<Hit<Source>> name = words.at(first, Role.SOURCE, Source.class);
      if (name.isPresent() && name.get().last() > first && name.get().last() >= i) {
        return true;
      }
    }
    return false;
  }

  /** «عدد اللاجئين … وصل إلى 12»: the total reaches, nobody arrives. */
  private boolean isReaching(int i, Draft draft) {
    return words.may(i, Role.TOTAL)
        && words.is(i, Role.TOTAL)
        && (draft.total.isPresent() || words.isParticle(i + 1, "to") && i + 2 >= draft.first());
  }

  /** «500 شخص بجروح», «64 مدنيا بينهم 13 طفلا قتلوا»: the first word of an event behind the figure and its parts. */
  private Optional<Hit<EventWord>> later(Draft draft) {
    int end = Math.min(laterEnd(draft), draft.last() + FORWARD);
    boolean among = false;
    for (int i = draft.last() + 1; i < end; i++) {
      among |= words.may(i, Role.AMONG) && words.is(i, Role.AMONG)
          || scene.tokens.isMark(i, ",\u060C")
              && (scene.isFunction(i + 1, FunctionWord.Kind.PRONOUN) || words.may(i + 1, Role.AMONG) && words.is(i + 1, Role.AMONG));
      if (!among && endsClause(i)) {
        return Optional.empty();
      }
      Optional<Hit<EventWord>> hit = words.at(i, Role.EVENT, EventWord.class);
      if (hit.isPresent() && among && isState(i)) {
        return hit;
      }
      if (hit.isEmpty() || words.is(i, Role.NOUN) || isInName(i)) {
        continue;
      }
      boolean verb = hit.get().sense().form() != EventWord.Form.NOUN;
      if (verb && !(among && words.hasConjunction(i)) || !verb && !among && !words.hasConjunction(i)) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** «200 عائلة بينهم نساء محاصرين»: a participle that tells the state of all of them. */
  private boolean isState(int i) {
    return !words.hasArticle(i)
        && !words.hasConjunction(i)
        && scene.figureAt(i - 1) == Scene.NONE
        && words.at(i, Role.NOUN, Noun.class).filter(n -> n.sense().event() != Event.NONE && n.sense().number() != Noun.Number.SINGULAR).isPresent();
  }

  /** A headline goes on over its dots: «بينهم 4 أطفال.. قصف يحصد أرواح المدنيين». */
  private int laterEnd(Draft draft) {
    int end = scene.sentenceEnd(draft.first());
    if (draft.section == Claim.Section.HEADLINE && end < words.size() && scene.tokens.gap(end) < Tokens.NEWLINE) {
      return scene.sentenceEnd(end);
    }
    return end;
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

  private boolean endsClause(int i) {
    int figure = scene.figureAt(i);
    return figure != Scene.NONE && scene.figures.get(figure).kind() == Figure.Kind.COUNT
        || scene.tokens.isMark(i, ",;\u060C\u061B")
        || words.isParticle(i, "cause")
        || scene.isFunction(i, FunctionWord.Kind.CLAUSE);
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
