package hasila.claim.when;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.When;
import hasila.claim.scene.Clauses;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The happening that a report tells of, and its day: given in one sentence, it holds for those that
 * go on with it, until another day, another matter or what lies behind the news takes its place.
 * Asked in text order; each sentence is read once.
 */
final class Happenings {
  /** So many sentences may go by without a word of what happens. */
  private static final int MEMORY = 4;

  /** What happened more days before is no part of the same news. */
  private static final int NEWS_DAYS = 3;

  private final Scene scene;
  private final SentenceSigns signs;
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
    this.signs = new SentenceSigns(scene);
    this.words = scene.words;
    this.choice = choice;
    this.dated = dated;
    this.windows = windows;
  }

  /** The day of the happening that the figure's sentence goes on with, if it is known. */
  Optional<When> day(Draft draft) {
    readTo(draft.sentence);
    if (draft.status != Claim.Status.REPORTED
        || choice.isOfNoDay(draft)
        || draft.section == Claim.Section.CAPTION
        || signs.isBackground(draft.sentence)
        || signs.isOtherNews(draft.sentence)
        || signs.isRunning(draft.sentence)
        || !scene.datesIn(draft.sentence).isEmpty()) {
      return Optional.empty();
    }
    boolean goesOn = !saying && draft.sentence - told <= MEMORY && day.isPresent();
    return goesOn && (isOfHappening(draft) || isDeed(draft)) ? day : heading;
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

  /**
   * An attack, or something that happened to somebody or something, no stock and nothing expected.
   */
  private static boolean isOfHappening(Draft draft) {
    boolean told = draft.event() != Event.NONE && draft.event() != Event.OTHER && !isStock(draft);
    return draft.status == Claim.Status.REPORTED && (told || draft.unit() == Thing.ATTACK);
  }

  /**
   * «وأرسلت البلدية 5 صهاريج», «كان القطار يقل 360 راكبا»: nothing befell them, but the verb of the
   * past right behind the happening tells of it too; «ويضم الفندق 80 غرفة» does not.
   */
  private boolean isDeed(Draft draft) {
    if (draft.status != Claim.Status.REPORTED
        || draft.event() != Event.NONE && draft.event() != Event.OTHER
        || draft.figure.kind() != Figure.Kind.COUNT
        || words.looksDefinite(draft.first())
        || draft.sentence - told > 1) {
      return false;
    }
    int start = scene.clauses.sentenceStart(draft.sentence);
    for (int i = draft.first() - 1;
        i >= start && !words.is(i, Tag.AMOUNTING) && !words.is(i, Tag.TOTAL);
        i--) {
      if (words.is(i, Tag.DONE) || words.is(i, Tag.MANAGED)) {
        return true;
      }
      if (words.isVerb(i)
          || scene.isFunction(i, FunctionWord.Kind.VERB)
          || scene.isFunction(i, FunctionWord.Kind.AUXILIARY)) {
        return !words.mayBePresent(i) || i - 2 >= start && words.is(i - 2, Tag.WAS);
      }
      if (Clauses.isFiniteVerb(words, i)) {
        return false;
      }
    }
    return false;
  }

  /** «يعيش 80 ألف لاجئ»: only the noun tells of an event, and of one that lasts. */
  private static boolean isStock(Draft draft) {
    boolean noun = draft.eventAt() == Scene.NONE && draft.counted().event() == draft.event();
    return noun && !draft.event().isCasualty();
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
            && signs.tells(firstSentence, draft.event())
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
    if (signs.isBackground(sentence)) {
      day = Optional.empty();
      return;
    }
    if (signs.isOtherNews(sentence)) {
      day = Optional.empty();
    }
    if (scene.sections.of(sentence) == Claim.Section.HEADLINE && signs.isDigest(sentence)) {
      heading = dayIn(sentence);
      return;
    }
    boolean tells = signs.tells(sentence);
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

  /** The first day that the sentence names, one on which somebody only spoke last. */
  private Optional<When> dayIn(int sentence) {
    Optional<When> spoken = Optional.empty();
    for (Resolved date : scene.datesIn(sentence)) {
      When when = dated.by(date);
      if (!isDay(when)
          || isToCome(when)
          || choice.isPlanned(date.mention().first())
          || dated.isOfPicture(date)) {
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
}
