package hasila.claim.when;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Clauses;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SpeechVerb;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which signs speak for a date of the figure's sentence, and which against it. */
final class DateSigns {
  /** A date for which less speaks is of another matter. */
  private static final int LEAST = -15;

  private static final int SOME_WORDS = 10;
  private static final int MANY_WORDS = 16;
  private static final int YEAR_DAYS = 370;

  private final Scene scene;
  private final Words words;

  DateSigns(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /**
   * Whether so much speaks against the date that it is of another matter.
   *
   * @param told what {@link #ofFigure} says
   */
  boolean isOfOther(Resolved date, Draft draft, int told) {
    return told + ofDay(date, draft) + ofPosition(date, draft) < LEAST;
  }

  /** Whether the figure tells, in passing, what is so and has not happened. */
  boolean isOfNoDay(Draft draft) {
    return ofFigure(draft) < LEAST;
  }

  /** What the figure itself says for a date of its sentence, whichever it is. */
  int ofFigure(Draft draft) {
    int start = scene.sentenceStart(draft.first());
    int weight = draft.event().isCasualty() ? DateSign.CASUALTY.weight : 0;
    boolean governed = false;
    for (int i = draft.first() - 1; i >= start; i--) {
      boolean verb = words.isVerb(i) || Clauses.isFiniteVerb(words, i);
      if (!governed && (verb || words.is(i, Role.EVENT))) {
        governed = true;
        weight += draft.event() == Event.NONE && isOfState(i) ? DateSign.STATE.weight : 0;
      }
      if (verb) {
        return isRelative(i - 1) || isRelative(i - 2)
            ? weight + DateSign.FIGURE_OF_RELATIVE.weight
            : weight;
      }
    }
    return weight;
  }

  /** «يسكن», «تضم»: a verb of the present that tells of no event, not «كان يسكن». */
  private boolean isOfState(int verb) {
    return words.isPresent(verb)
        && !words.is(verb, Role.EVENT)
        && !SpeechVerb.isFinite(words, verb)
        && !scene.isFunction(verb, FunctionWord.Kind.AUXILIARY)
        && !words.is(verb - 1, Tag.WAS)
        && !words.is(verb - 2, Tag.WAS);
  }

  /** «التي», not «ما» in «ما أدى إلى». */
  private boolean isRelative(int token) {
    return scene.isFunction(token, FunctionWord.Kind.RELATIVE) && !words.is(token, Tag.WHAT);
  }

  private int ofDay(Resolved date, Draft draft) {
    Optional<LocalDate> today = scene.day.date();
    if (today.isEmpty() || date.start().isEmpty()) {
      return 0;
    }
    long ago = ChronoUnit.DAYS.between(date.start().get(), today.get());
    if (ago < 0) {
      // A count since a day to come has its year wrong, and is checked.
      boolean over = date.relation() != Resolved.Relation.SINCE;
      return over && draft.status == Claim.Status.REPORTED ? DateSign.TO_COME.weight : 0;
    }
    return ago <= 1 ? DateSign.RECENT.weight : ago > YEAR_DAYS ? DateSign.OLD.weight : 0;
  }

  private int ofPosition(Resolved date, Draft draft) {
    int at = date.mention().first();
    boolean behind = at > draft.last();
    int from = behind ? draft.last() + 1 : date.mention().last() + 1;
    int to = behind ? at : draft.first();
    boolean clause = false;
    boolean said = false;
    boolean told = false;
    boolean relative = false;
    boolean comma = false;
    for (int i = from; i < to; i++) {
      clause |= scene.clauses.clause(i) != scene.clauses.clause(i - 1);
      said |= SpeechVerb.isFinite(words, i);
      told |= words.is(i, Role.EVENT);
      relative |= behind && isRelative(i);
      comma |= scene.tokens.isComma(i);
    }
    int weight = clause ? DateSign.OTHER_CLAUSE.weight : 0;
    weight += relative ? DateSign.OF_RELATIVE.weight : 0;
    if (to - from > SOME_WORDS) {
      weight += told ? 0 : DateSign.FAR_UNTOLD.weight;
      weight += said ? DateSign.FAR_SAID.weight : 0;
      weight += date.precision() == Resolved.Precision.YEAR ? DateSign.FAR_YEAR.weight : 0;
      weight += to - from > MANY_WORDS ? DateSign.FAR.weight : 0;
    }
    boolean adorns = comma && !behind && isAdornment(at, scene.sentenceStart(at));
    weight += adorns ? DateSign.OF_ADORNMENT.weight : 0;
    boolean since = date.relation() == Resolved.Relation.SINCE && isTotal(draft);
    weight += since ? DateSign.SINCE_TOTAL.weight : 0;
    boolean full = !behind && date.basis() == Resolved.Basis.STATED;
    weight += full ? DateSign.FULL_BEFORE.weight : 0;
    return isHead(at) ? weight + DateSign.HEAD.weight : weight;
  }

  /**
   * «التي تحاصرها القوات منذ 2013، قتلت»: a relative clause that ends before the figure, not «بحسب
   * الأرقام التي نشرت الأربعاء», nor «الزلزال الذي وقع الأحد», which is the day of the deed.
   */
  private boolean isAdornment(int date, int start) {
    for (int i = date - 1; i >= start && !scene.tokens.isComma(i); i--) {
      if (scene.figureAt(i) != Scene.NONE || SpeechVerb.isFinite(words, i)) {
        return false;
      }
      if (isRelative(i)) {
        return !words.is(i - 1, Role.ATTRIBUTION)
            && !words.is(i - 2, Role.ATTRIBUTION)
            && (words.mayBePresent(i + 1)
                || !words.isAny(i - 1, SentenceSigns.TELLING)
                    && !words.isAny(i - 2, SentenceSigns.TELLING));
      }
    }
    return false;
  }

  /** «يرتفع إلى 97», «بلغ عدد الجرحى 97». */
  private boolean isTotal(Draft draft) {
    return draft.total().isPresent()
        || words.is(draft.first() - 1, Role.TOTAL)
        || words.is(draft.last() + 1, Role.TOTAL)
        || words.is(draft.last(), Role.TOTAL);
  }

  private boolean isHead(int date) {
    for (int i = scene.lineHead(scene.sentenceStart(date)); i < date; i++) {
      if (!scene.isFunction(i, FunctionWord.Kind.PREPOSITION)
          && !words.isClitic(i)
          && !words.is(i, Tag.MOMENT)) {
        return false;
      }
    }
    return true;
  }
}
