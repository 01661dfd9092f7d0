package hasila.claim.event;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Draft.Counted;
import hasila.claim.scene.EventRules;
import hasila.claim.scene.Fate;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Among;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What happened to the counted: told by its noun, by a verb behind it, by the word that governs it,
 * or by its list.
 */
public final class EventFinder {
  /** So many words before the figure may stand the execution that a court orders. */
  private static final int VERDICT = 4;

  /** So far before the figure may stand that somebody lost so many. */
  private static final int LOSS = 4;

  private final Scene scene;
  private final Words words;
  private final Governors governors;
  private final Leads leads;
  private final LaterEvents laterEvents;
  private final BothEvents bothEvents;
  private final CaseEvents cases;
  private final States states;

  public EventFinder(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.governors = new Governors(scene);
    this.leads = new Leads(scene, governors);
    this.laterEvents = new LaterEvents(scene, governors);
    this.bothEvents = new BothEvents(scene, governors);
    this.cases = new CaseEvents(scene);
    this.states = new States(scene);
  }

  public Fate find(Draft draft, List<Draft> before) {
    if (draft.figure.kind() == Figure.Kind.MONEY || draft.figure.kind() == Figure.Kind.MEASURE) {
      return Fate.NONE;
    }
    if (words.is(draft.counted().first(), Tag.OCCASION)) {
      // «هدم المنزل مرتين»: so often, and nothing befell the times.
      return Fate.NONE;
    }
    if (bothEvents.isOf(draft)) {
      draft.rules.add("event/both");
      return Fate.of(Event.KILLED_OR_INJURED);
    }
    Event own = draft.counted().event();
    if (isMadeOf(draft) || isAgent(draft)) {
      return Fate.of(own);
    }
    Optional<Event> direct = leads.direct(draft);
    if (direct.isPresent() && leads.isAgent(draft)) {
      draft.rules.add("event/agent");
      return Fate.of(Event.NONE, Fate.By.AGENT);
    }
    if (direct.isPresent() && own == Event.INJURED && direct.get() == Event.KILLED) {
      // «توفي 4 من الجرحى», «استشهاد جريحين».
      draft.rules.add("event/governing");
      return Fate.of(Event.KILLED);
    }
    if (own == Event.INJURED && draft.counted().by() == Counted.By.OF) {
      // «ثلاثة من الجرحى توفوا», «ثمانية من المصابين نقلوا».
      Optional<Hit<EventWord>> fate = laterEvents.verbBehind(draft);
      if (fate.isPresent() && fate.get().first() == draft.counted().last() + 1) {
        draft.rules.add("event/verb-behind");
        return Fate.of(fate.get().sense().event(), Fate.By.VERB_BEHIND);
      }
    }
    if (own.isCasualty()) {
      // Who is dead or hurt stays so, whatever else is told; «عودة 500 نازح» is a return.
      draft.rules.add("event/noun");
      return Fate.of(cases.context(draft, own));
    }
    Event set = own == Event.NONE ? states.ofSet(draft) : Event.NONE;
    if (set != Event.NONE) {
      draft.rules.add("event/among");
      return Fate.of(set);
    }
    if (draft.against.isPresent()
        && draft.against.get().isPersonOrUnknown() == draft.isPersonOrUnknown()) {
      draft.rules.add("event/list");
      return Fate.of(draft.against.get().event(), Fate.By.LIST);
    }
    Event state = states.of(draft);
    if (state != Event.NONE) {
      draft.rules.add("event/state");
      return Fate.of(state, Fate.By.STATE);
    }
    Event total = draft.total().isPresent() ? draft.total().get().event() : Event.NONE;
    if (total.isCasualty() && draft.isPersonOrUnknown()) {
      draft.rules.add("event/total");
      return Fate.of(cases.context(draft, total));
    }
    if (draft.figure.kind() == Figure.Kind.PERCENT) {
      return Fate.of(own != Event.NONE ? own : total);
    }
    Fate told = told(draft, before, own != Event.NONE ? own : total, direct);
    return told.event() == own && own != Event.NONE ? told : told.as(understood(draft, told));
  }

  /** What the words tell of what was counted: a case is no death, a sentence to death neither. */
  private Event understood(Draft draft, Fate fate) {
    Event told = fate.event();
    Event named = draft.unit() == Thing.CASE ? cases.named(draft) : Event.NONE;
    if (named != Event.NONE) {
      draft.rules.add("event/case");
      return named;
    }
    if (told == Event.KILLED && isVerdict(draft)) {
      return Event.DETAINED;
    }
    Thing unit = draft.figure.kind() == Figure.Kind.PERCENT ? Thing.OTHER : draft.unit();
    boolean unknown =
        draft.counted().noun().isEmpty()
            || draft.counted().by() == Counted.By.OF
            || draft.counted().by() == Counted.By.OTHERS;
    if (unit == Thing.OTHER && unknown && EventRules.isOfPeople(told)) {
      return cases.context(draft, told);
    }
    if (told == Event.KILLED && unit == Thing.CASE && fate.at() >= draft.first() - 2) {
      return told;
    }
    if (told == Event.ESCAPED && isManaged(draft)) {
      return told;
    }
    Event refined = EventRules.refine(told, unit, draft.counted().groups());
    return cases.context(draft, refined);
  }

  private Fate told(Draft draft, List<Draft> before, Event noun, Optional<Event> direct) {
    Optional<Hit<EventWord>> predicate = laterEvents.predicate(draft);
    if (predicate.isPresent() && laterEvents.isLoss(predicate.get())) {
      draft.rules.add("event/other-verb");
      return Fate.of(noun);
    }
    if (predicate.isPresent()) {
      draft.rules.add("event/predicate");
      return Fate.of(predicate.get().sense().event(), Fate.By.VERB_BEHIND);
    }
    if (words.is(draft.first() - 1, Tag.MET)
        || words.is(draft.first() - 2, Tag.MET)
        || words.is(draft.last() + 1, Tag.LIFE)
        || direct.isPresent() && direct.get() == Event.MISSING && laterEvents.isOfLife(draft)) {
      draft.rules.add("event/met");
      return Fate.of(Event.KILLED);
    }
    if (direct.isPresent() && direct.get() == Event.MISSING && laterEvents.isOfThing(draft)) {
      draft.rules.add("event/other-verb");
      return Fate.of(noun);
    }
    Optional<Event> suffered = laterEvents.suffered(draft);
    if (suffered.isPresent()) {
      draft.rules.add("event/suffered");
      return Fate.of(suffered.get());
    }
    if (noun == Event.NONE && isLost(draft)) {
      draft.rules.add("event/loss");
      return Fate.of(Event.KILLED);
    }
    // «سقط خلالها الآلاف».
    boolean within =
        scene.isFunction(draft.first() - 1, FunctionWord.Kind.PREPOSITION)
            && scene.tokens.hasPronoun(draft.first() - 1);
    int fall = draft.first() - (within ? 2 : 1);
    if (noun == Event.NONE && words.is(fall, Tag.FALL) && draft.isPerson()) {
      draft.rules.add("event/fall");
      return Fate.of(Event.KILLED);
    }
    boolean firm = direct.isPresent() && direct.get() != Event.MOVED && direct.get() != Event.OTHER;
    Optional<Hit<EventWord>> verb = firm ? Optional.empty() : laterEvents.verbBehind(draft);
    if (verb.isPresent() && laterEvents.isDoneTo(verb.get().last())) {
      draft.rules.add("event/agent");
      return Fate.NONE;
    }
    if (verb.isPresent() && laterEvents.isLoss(verb.get())) {
      draft.rules.add("event/other-verb");
      return Fate.of(noun);
    }
    if (verb.isPresent() && !laterEvents.isOfSome(verb.get().last() + 1)) {
      draft.rules.add("event/verb-behind");
      return Fate.of(verb.get().sense().event(), Fate.By.VERB_BEHIND);
    }
    if (isBase(draft)) {
      draft.rules.add("event/base");
      return Fate.of(noun);
    }
    if (direct.isEmpty() && leads.isOfOtherVerb(draft)) {
      draft.rules.add("event/other-verb");
      return Fate.of(noun);
    }
    Optional<Fate> governing = governors.governing(draft, before);
    Fate governed = governing.orElse(Fate.NONE);
    boolean listed = governed.by() == Fate.By.LIST;
    boolean weak = governed.event() == Event.MOVED && draft.isPerson();
    if (governing.isPresent() && !(noun != Event.NONE && listed) && !weak) {
      return governed;
    }
    if (noun != Event.NONE) {
      draft.rules.add("event/noun");
      return new Fate(noun, governed.at(), Fate.By.NOUN_OR_GOVERNOR);
    }
    if (governing.isEmpty() && leads.isOtherVerb(draft.last() + 1)) {
      draft.rules.add("event/other-verb");
      return Fate.NONE;
    }
    Optional<Hit<EventWord>> later = laterEvents.later(draft);
    if (later.isEmpty()) {
      return governed;
    }
    Event told = later.get().sense().event();
    if (draft.unit() != Thing.OTHER
        || draft.counted().noun().isEmpty() && EventRules.isOfPeople(told)) {
      draft.rules.add("event/later");
      return new Fate(told, governed.at(), Fate.By.LATER);
    }
    return governed.as(Event.NONE);
  }

  /** «خسارة الجيش نحو 29 ألف جندي»: who lost men of arms lost them to death. */
  private boolean isLost(Draft draft) {
    boolean armed = draft.counted().groups().stream().anyMatch(Group::isArmed);
    for (int i = draft.first() - 1; armed && i >= draft.first() - LOSS; i--) {
      if (words.is(i, Tag.LOSS)) {
        return true;
      }
      if (words.is(i, Role.EVENT) || words.is(i, Role.FUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /** «أنقذ 12 من أصل 20 راكبا»: what befell the part did not befall all. */
  private boolean isBase(Draft draft) {
    int last = draft.first() - 1;
    for (int i = last; i >= 0 && i > last - 3; i--) {
      if (Among.is(words, i, Among.Who.OF)) {
        return words.is(i, Tag.OUT_OF)
            && words.at(i, Role.AMONG, Among.class).orElseThrow().last() == last;
      }
    }
    return false;
  }

  /** «تمكنوا من الفرار من خاطفيهم»: who has to manage it escapes. */
  private boolean isManaged(Draft draft) {
    for (int i = draft.last() + 1; i < scene.sentenceEnd(draft.first()) - 1; i++) {
      if (words.is(i, Tag.MANAGED)) {
        return EventWord.tells(words, i + 2, Event.ESCAPED);
      }
    }
    return false;
  }

  /** «أيدت محكمة الجنايات إعدام 5 متهمين», «أحكام الإعدام بحق 5»: a sentence is not yet a death. */
  private boolean isVerdict(Draft draft) {
    int execution = draft.first() - 1;
    while (execution > draft.first() - VERDICT && !words.is(execution, Tag.EXECUTION)) {
      execution--;
    }
    if (!words.is(execution, Tag.EXECUTION)) {
      return false;
    }
    boolean verdict = words.is(execution - 1, Tag.SENTENCE);
    for (int i = execution - 1; i >= scene.sentenceStart(execution) && i >= execution - 8; i--) {
      if (words.is(i, Tag.CARRIED_OUT)) {
        return false;
      }
      verdict |= words.is(i, Tag.COURT);
    }
    return verdict;
  }

  /** «على يد 3 مسلحين», «من قبل مسلحين اثنين», «إقدام شاب على قتل 10»: who did it. */
  private boolean isAgent(Draft draft) {
    int by = draft.first() - 1;
    return words.is(by, Tag.DOING)
        || words.is(by, Tag.AGENT)
            && (words.hasPreposition(by)
                || words.is(by - 1, Tag.FROM)
                || words.is(by - 1, Tag.UPON));
  }

  /**
   * «انهيار مبنى مكون من 5 طوابق»: what a thing consists of; who a family consists of may be dead.
   */
  private boolean isMadeOf(Draft draft) {
    int from = draft.first() - 1;
    return !draft.isPerson() && words.is(from, Tag.FROM) && words.is(from - 1, Tag.MADE_OF);
  }
}
