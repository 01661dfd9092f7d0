package hasila.claim;

import hasila.claim.Claim.When;
import hasila.date.Resolved;
import hasila.lexicon.Event;
import hasila.lexicon.EventWord;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Noun;
import hasila.lexicon.Role;
import hasila.lexicon.SpeechVerb;
import hasila.lexicon.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The happening that a report tells of, and its day: given in one sentence, it holds for those that
 * go on with it, until another day, another matter or what lies behind the news takes its place.
 * Asked in text order; each sentence is read once.
 */
final class Happenings {
  /** Among so many first words of a sentence stands the sign that something else begins. */
  private static final int HEAD = 7;

  /** So many sentences may go by without a word of what happens. */
  private static final int MEMORY = 4;

  /** What happened more days before is no part of the same news. */
  private static final int NEWS_DAYS = 3;

  private static final long TELLING = Role.EVENT.bit() | Role.CIRCUMSTANCE.bit() | Role.CAUSE.bit();

  private final Scene scene;
  private final Words words;
  private final DateChoice choice;
  private final Dated dated;
  private final Windows windows;

  /** The next sentence to be read. */
  private int next;

  /** The day that is being told of, if it is known. */
  private Optional<When> day = Optional.empty();

  /** Whether it is only the day on which somebody spoke. */
  private boolean saying;

  /** The last sentence that told of something. */
  private int told;

  /** The day in the heading of a roundup: all that is undated below happened on it. */
  private Optional<When> heading = Optional.empty();

  /** The day that the sentence to be read next says of one of its figures. */
  private Optional<When> figures = Optional.empty();

  /** The first day told of in the report, and where. */
  private Optional<When> first = Optional.empty();

  private int firstSentence = Scene.NONE;

  /** Whether a figure of that sentence holds on it. */
  private boolean firstCounts;

  Happenings(Scene scene, DateChoice choice, Dated dated, Windows windows) {
    this.scene = scene;
    this.words = scene.words;
    this.choice = choice;
    this.dated = dated;
    this.windows = windows;
  }

  /** The day of the happening that the figure's sentence goes on with, if it is known. */
  Optional<When> day(Draft draft) {
    readTo(draft.sentence);
    if (!isOfHappening(draft)
        || draft.section == Claim.Section.CAPTION
        || isBackground(draft.sentence)
        || isOtherNews(draft.sentence)
        || !scene.datesIn(draft.sentence).isEmpty()) {
      return Optional.empty();
    }
    return !saying && draft.sentence - told <= MEMORY && day.isPresent() ? day : heading;
  }

  /** The figure has a day by the words of its sentence. */
  void tell(Draft draft, When when) {
    readTo(draft.sentence);
    if (isDay(when) && isOfHappening(draft)) {
      figures = Optional.of(when);
    }
  }

  private static boolean isDay(When when) {
    return when.precision() == Resolved.Precision.DAY
        && (when.relation() == Resolved.Relation.ON || when.relation() == Resolved.Relation.DURING);
  }

  /** Something that happened to somebody or something, no stock and nothing expected. */
  private static boolean isOfHappening(Draft draft) {
    return draft.status == Claim.Status.REPORTED
        && draft.event != Event.NONE
        && draft.event != Event.OTHER
        && !isStock(draft);
  }

  /** «يعيش 80 ألف لاجئ»: only the noun tells of an event, and of one that lasts. */
  private static boolean isStock(Draft draft) {
    boolean noun = draft.eventAt == Scene.NONE && draft.counted.event() == draft.event;
    return noun && !EventRules.isHarm(draft.event);
  }

  /**
   * The day of the news: the first that is told of, not behind the second sentence of the body, in
   * a sentence that tells what happened to the figure.
   */
  Optional<When> ofNews(Draft draft) {
    int last = Math.min(scene.sections.lead() + 1, scene.clauses.sentences() - 1);
    readTo(last + 1);
    return first.isPresent()
            && firstSentence <= last
            && (firstCounts || firstSentence != draft.sentence)
            && tells(firstSentence, draft.event)
        ? first
        : Optional.empty();
  }

  private void readTo(int sentence) {
    while (next < sentence) {
      read(next);
      next++;
      figures = Optional.empty();
    }
  }

  private void read(int sentence) {
    if (scene.sections.of(sentence) == Claim.Section.CAPTION) {
      return;
    }
    if (isBackground(sentence)) {
      day = Optional.empty();
      return;
    }
    if (isOtherNews(sentence)) {
      day = Optional.empty();
    }
    if (scene.sections.of(sentence) == Claim.Section.HEADLINE && isDigest(sentence)) {
      heading = dayIn(sentence);
      return;
    }
    boolean tells = tells(sentence);
    Optional<When> when = figures.isPresent() || !tells ? figures : dayIn(sentence);
    if (when.isPresent()) {
      take(when.get(), sentence);
    } else if (tells) {
      told = sentence;
    }
  }

  private void take(When when, int sentence) {
    boolean spoken = when.date().isPresent() && choice.isDayOfSaying(when.date().get());
    boolean known = day.isPresent() && !saying;
    if (known && isLongBefore(when)) {
      day = Optional.empty();
      return;
    }
    told = sentence;
    if (known && spoken) {
      return;
    }
    day = Optional.of(when);
    saying = spoken;
    if (first.isEmpty() && !spoken) {
      first = day;
      firstSentence = sentence;
      firstCounts = figures.isPresent();
    }
  }

  private boolean isLongBefore(When when) {
    Optional<LocalDate> start = day.get().start();
    return when.end().isPresent()
        && start.isPresent()
        && when.end().get().isBefore(start.get().minusDays(NEWS_DAYS));
  }

  /** Whether some word of the sentence tells what happens. */
  private boolean tells(int sentence) {
    for (int i = scene.clauses.sentenceStart(sentence);
        i < scene.clauses.sentenceEnd(sentence);
        i++) {
      if (words.isAny(i, TELLING) || victim(i) != Event.NONE) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(int sentence, Event event) {
    for (int i = scene.clauses.sentenceStart(sentence);
        i < scene.clauses.sentenceEnd(sentence);
        i++) {
      if (EventWord.tells(words, i, event) || victim(i) == event) {
        return true;
      }
    }
    return false;
  }

  /** «قتلى»: the noun tells what happened. */
  private Event victim(int token) {
    Optional<Noun> noun = Noun.at(words, token);
    return noun.isPresent() ? noun.get().event() : Event.NONE;
  }

  /** The first day that the sentence names, one on which somebody only spoke last. */
  private Optional<When> dayIn(int sentence) {
    Optional<When> spoken = Optional.empty();
    for (Resolved date : scene.datesIn(sentence)) {
      When when = dated.by(date);
      if (!isDay(when) || isToCome(when) || dated.isOfPicture(date)) {
        continue;
      }
      if (!choice.isDayOfSaying(date)) {
        return Optional.of(when);
      }
      spoken = spoken.isEmpty() ? Optional.of(when) : spoken;
    }
    Optional<When> window = windows.in(sentence);
    return window.isPresent() ? window : spoken;
  }

  private boolean isToCome(When when) {
    Optional<LocalDate> today = scene.day.date();
    return today.isPresent() && when.start().isPresent() && when.start().get().isAfter(today.get());
  }

  /** «حصاد يوم السبت»: the heading of a list. */
  private boolean isDigest(int sentence) {
    for (int i = scene.clauses.sentenceStart(sentence);
        i < scene.clauses.sentenceEnd(sentence);
        i++) {
      if (words.isParticle(i, "digest")) {
        return true;
      }
    }
    return false;
  }

  /** «يذكر أن», «سبق أن», «وكان قد»: what lies behind the news. */
  private boolean isBackground(int sentence) {
    int start = scene.lineHead(scene.clauses.sentenceStart(sentence));
    return hasAtHead(sentence, "behind-the-news")
        || hasAtHead(sentence, "earlier")
        || words.isParticle(start, "was") && isOver(start + 1, sentence);
  }

  /** «في سياق آخر», «وفي حادث منفصل». */
  private boolean isOtherNews(int sentence) {
    return hasAtHead(sentence, "other-news");
  }

  private boolean hasAtHead(int sentence, String particle) {
    int start = scene.lineHead(scene.clauses.sentenceStart(sentence));
    int end = Math.min(scene.clauses.sentenceEnd(sentence), start + HEAD);
    for (int i = start; i < end; i++) {
      if (words.isParticle(i, particle)) {
        return true;
      }
    }
    return false;
  }

  /** «وكانت الوزارة قد أعلنت», «وكان أعلن»: said of what was before, not «وكان القطار يقل». */
  private boolean isOver(int from, int sentence) {
    for (int i = from; i < scene.clauses.sentenceEnd(sentence); i++) {
      if (scene.figureAt(i) != Scene.NONE || scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        return false;
      }
      if (words.isParticle(i, "already")
          || EventWord.isPast(words, i)
          || SpeechVerb.isFinite(words, i)) {
        return true;
      }
    }
    return false;
  }
}
