package hasila.claim.event;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import java.util.Optional;

/**
 * What happened in a case: the words around «حالة» tell, and the disease that a report is about.
 */
final class CaseEvents {
  /** So many words before who went out stands their protest, before who fell ill the disease. */
  private static final int NEAR = 6;

  private static final int DISEASE = 25;

  private final Scene scene;
  private final Words words;
  private Optional<Boolean> disease = Optional.empty();

  CaseEvents(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** «حالتي وفاة», «3 حالات شفاء»: the word behind «حالة» tells. */
  Event named(Draft draft) {
    int first = Math.max(draft.counted().first(), draft.figure.first());
    // «أبشع جرائم القتل»: so many crimes, not so many dead.
    int head = words.is(first, Tag.SELECT) ? first + 1 : first;
    boolean crime = words.is(head, Tag.CRIME);
    for (int i = first; i <= draft.last() + 1 && i < words.size(); i++) {
      if (Noun.eventAt(words, i) == Event.KILLED) {
        return Event.KILLED;
      }
      if (i > first && !crime && EventWord.isNoun(words, i)) {
        Event told = words.at(i, Role.EVENT, EventWord.class).orElseThrow().sense().event();
        if (told != Event.INJURED) {
          return told;
        }
      }
    }
    return Event.NONE;
  }

  /** In a report on a disease «إصابة» is an infection, wherever the disease is named. */
  private boolean isAboutDisease() {
    if (disease.isEmpty()) {
      boolean found = false;
      for (int i = 0; i < words.size() && !found; i++) {
        found = words.is(i, Tag.VIRUS);
      }
      disease = Optional.of(found);
    }
    return disease.get();
  }

  /** «خرج الآلاف في تظاهرة» is no leaving; «إصابة … بفيروس» is an infection. */
  Event context(Draft draft, Event event) {
    boolean open =
        event == Event.NONE
            || event == Event.INJURED
            || event == Event.ARRIVED
            || event == Event.RETURNED;
    if (open && draft.unit() == Thing.CASE && isAboutDisease()) {
      draft.rules.add("event/disease");
      return Event.INFECTED;
    }
    if (event != Event.LEFT && event != Event.INJURED) {
      return event;
    }

    Tag particle = event == Event.LEFT ? Tag.PROTEST : Tag.VIRUS;
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + 8);
    if (event == Event.INJURED && isWounded(draft, end)) {
      return event;
    }
    // «8 مصابين بالفيروس … وإجمالي المصابين 1054»: those called so may be told of far behind it.
    boolean called = draft.counted().event() == Event.INJURED;
    int back = called ? DISEASE : NEAR;
    for (int i = Math.max(scene.sentenceStart(draft.first()), draft.first() - back); i < end; i++) {
      if (words.is(i, particle)) {
        return event == Event.LEFT ? Event.OTHER : Event.INFECTED;
      }
    }
    return event;
  }

  /** «عشرات الجرحى», «أصيب 5 بجروح»: of no disease. */
  private boolean isWounded(Draft draft, int end) {
    int noun = draft.counted().first();
    return words.hold(noun == Scene.NONE ? draft.last() + 1 : noun, end, Tag.WOUNDED);
  }
}
