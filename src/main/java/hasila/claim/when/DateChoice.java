package hasila.claim.when;

import hasila.claim.scene.Choice;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.sense.StatusWord;
import hasila.lexicon.sense.Thing;
import hasila.mention.When;
import hasila.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * Which date of its sentence dates a figure: its own clause first, then the nearest; what it costs
 * to reach each.
 */
final class DateChoice {
  /** What it may cost to reach a date: words, clauses and figures in between. */
  private static final int FAR = 150;

  /** So many words may stand between a change and what it is measured by. */
  private static final int CHANGE = 10;

  /** So many words may stand between «أقدمهم» and the date. */
  private static final int ASIDE = 12;

  /** So many words may stand between a plan and its day. */
  private static final int PLAN = 6;

  private final Scene scene;
  private final Words words;
  private final DatePairs pairs;
  private final DateSigns signs;

  DateChoice(Scene scene) {
    this.scene = scene;
    this.pairs = new DatePairs(scene);
    this.signs = new DateSigns(scene);
    this.words = scene.words;
  }

  /**
   * The best date of the sentence: its own clause first, then the nearest; the day of a saying and
   * an edition of a weekday come last.
   */
  Choice<Optional<Resolved>> best(Draft draft) {
    Optional<Resolved> paired = pairs.of(draft);
    if (paired.isPresent()) {
      return Choice.only(paired);
    }
    Resolved best = null;
    Resolved second = null;
    int bestCost = Integer.MAX_VALUE;
    int secondCost = Integer.MAX_VALUE;
    Resolved ofOther = null;
    List<Resolved> dates = scene.datesIn(draft.sentence);
    int told = dates.isEmpty() ? 0 : signs.ofFigure(draft);
    for (Resolved date : dates) {
      int cost = cost(date, draft);
      if (cost > FAR) {
        continue;
      }
      if (signs.isOfOther(date, draft, told)) {
        ofOther = date;
        continue;
      }
      cost += isDayOfSaying(date) ? FAR : 0;
      cost += isEdition(date) ? 2 * FAR : 0;
      if (cost < bestCost && !(best != null && isOnlyAround(date, best, draft))) {
        second = best;
        secondCost = bestCost;
        best = date;
        bestCost = cost;
      } else if (cost < secondCost) {
        second = date;
        secondCost = cost;
      }
    }
    if (best == null && ofOther != null) {
      draft.rules.add("when/other-matter");
    }
    second = second == null ? ofOther : second;
    return new Choice<>(
        Optional.ofNullable(best),
        second == null ? Optional.empty() : Optional.of(second.mention().span()));
  }

  /**
   * «في 11 حزيران، وهم صائمون في شهر رمضان، قتل 12»: a period around the day that was told before
   * it says no more.
   */
  private boolean isOnlyAround(Resolved period, Resolved day, Draft draft) {
    int first = period.mention().first();
    return first < draft.first()
        && !words.hasConjunction(first)
        && !words.hasConjunction(first - 1)
        && day.day().isPresent()
        && period.start().isPresent()
        && period.end().isPresent()
        && period.relation() != Resolved.Relation.SINCE
        && !period.start().equals(period.end())
        && !day.day().get().isBefore(period.start().get())
        && !day.day().get().isAfter(period.end().get());
  }

  /** Whether the figure tells in passing what is so: no date of its sentence is its own. */
  boolean isOfNoDay(Draft draft) {
    return signs.isOfNoDay(draft);
  }

  /** «الجمعة السادسة»: a weekday that nothing ties to the report's day. */
  private boolean isEdition(Resolved date) {
    return date.mention().when() instanceof When.Vague
        && words.is(date.mention().first(), Role.WEEKDAY);
  }

  private int cost(Resolved date, Draft draft) {
    int at = date.mention().first();
    int from = Math.min(at, draft.first());
    int to = Math.max(at, draft.last());
    int cost = to - from;
    boolean behind = at > draft.last();
    boolean expected = draft.status != Claim.Status.REPORTED;
    boolean nextThat = false;
    boolean otherClause = scene.clauses.clause(at) != scene.clauses.clause(draft.first());
    if (behind && scene.tokens.isMark(date.mention().last() + 1, ':')) {
      // «السبت: مقتل 7، الأحد: 4».
      return FAR + 1;
    }
    if (isOfBirth(at)) {
      return FAR + 1;
    }
    if (!expected && (isToCome(date) || isPlanned(at)) || compares(at)) {
      return FAR + 1;
    }
    cost += isThing(draft) && otherClause ? 60 : 0;
    for (int i = from + 1; i < to; i++) {
      if (scene.clauses.clause(i) != scene.clauses.clause(i - 1)) {
        cost += behind ? 15 : 6;
      }
      if (!behind && isAgainst(i)) {
        cost += 20;
      }
      if (words.is(i, Tag.COMPARED)
          || expected && scene.isFunction(i, FunctionWord.Kind.CLAUSE)
          || behind && isAgainst(i)
          || behind && date.relation() == Resolved.Relation.SINCE && isOfTotal(draft, i)
          || !behind && words.is(i, Tag.EARLIER)) {
        return FAR + 1;
      }
      int figure = scene.figureAt(i);
      if (nextThat && figure != Scene.NONE && scene.figures.get(figure).kind().isClaim()) {
        return FAR + 1;
      }
      nextThat |= behind && i > draft.last() && scene.isFunction(i, FunctionWord.Kind.THAT);
    }
    if (isOfAdjective(date, draft)) {
      cost += 30;
    }
    return isOfOneOfThem(date, draft) ? FAR + 1 : cost;
  }

  /** «من مواليد 22 أغسطس 1983»: of who is named, and of no figure. */
  private boolean isOfBirth(int date) {
    return words.is(date - 1, Tag.BORN)
        || words.is(date - 2, Tag.BORN)
        || words.is(date - 3, Tag.BORN);
  }

  /** «1200 إصابة مقابل 1000 الشهر الماضي»: the day of what they are held against. */
  private boolean isAgainst(int i) {
    return words.is(i, Tag.AGAINST) && scene.figureAt(i + 1) != Scene.NONE;
  }

  /** «أضافت 30 شهيدا، لترتفع الحصيلة إلى 900 منذ آذار»: since when the total counts. */
  private boolean isOfTotal(Draft draft, int i) {
    return i > draft.last()
        && words.is(i, Role.TOTAL)
        && (words.is(i - 1, Tag.SO_REACHES)
            || scene.clauses.clause(i) != scene.clauses.clause(draft.last()));
  }

  /** «23 أسيرا، أقدمهم معتقل منذ عام 1985»: the date of the one who is named. */
  private boolean isOfOneOfThem(Resolved date, Draft draft) {
    int at = date.mention().first();
    for (int i = at - 1; i >= scene.sentenceStart(at) && i >= at - ASIDE; i--) {
      if (words.is(i, Tag.MOST_OF_ALL)) {
        return i > draft.last() || at < draft.first();
      }
      if (scene.figureAt(i) != Scene.NONE) {
        return false;
      }
    }
    return false;
  }

  /**
   * «زيادة 11 بالمئة عن العام الماضي»: what has changed since then; «تقرير عن عام 2018» is of it.
   */
  private boolean compares(int date) {
    if (!words.is(date - 1, Tag.ABOUT)) {
      return false;
    }
    for (int i = date - 2; i >= scene.sentenceStart(date) && i >= date - CHANGE; i--) {
      if (words.is(i, Role.CHANGE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * «غدا», «مونديال 2030»: what is reported has not happened on a day to come. A day that is
   * written out stays, and is checked.
   */
  private boolean isToCome(Resolved date) {
    return date.mention().when() instanceof When.FromToday said && said.from() > 0
        || date.precision() == Resolved.Precision.YEAR
            && scene.day.date().isPresent()
            && date.start().isPresent()
            && date.start().get().isAfter(scene.day.date().get());
  }

  /** «كان مقررا أن يقام اليوم»: the day of what is still to be, or would have been. */
  boolean isPlanned(int date) {
    for (int i = date - 1; i >= scene.sentenceStart(date) && i >= date - PLAN; i--) {
      if (scene.figureAt(i) != Scene.NONE || scene.tokens.kind(i) == Tokens.MARK) {
        return false;
      }
      if (words.isFuture(i) || StatusWord.is(words, i, StatusWord.Status.EXPECTED)) {
        return true;
      }
    }
    return false;
  }

  /** A thing that nothing is said to have happened to. */
  static boolean isThing(Draft draft) {
    return draft.event() == Event.NONE && !draft.isPerson() && draft.unit() != Thing.ATTACK;
  }

  /** «أفادت مصادر اليوم بمقتل»: the day of the saying, taken only where nothing else is dated. */
  boolean isDayOfSaying(Resolved date) {
    int first = date.mention().first();
    if (date.relation() == Resolved.Relation.SINCE) {
      return false;
    }
    for (int i = first - 1; i >= scene.sentenceStart(first) && i >= first - 20; i--) {
      if (scene.isFunction(i, FunctionWord.Kind.THAT)
          || scene.isFunction(i, FunctionWord.Kind.RELATIVE)
          || words.is(i, Role.EVENT)
          || scene.figureAt(i) != Scene.NONE) {
        return false;
      }
      if (SpeechVerb.isFinite(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** «المدينة المحاصرة منذ عام 2013»: since when the city is so. */
  private boolean isOfAdjective(Resolved date, Draft draft) {
    int since = date.mention().first() - 1;
    return since > 0
        && date.relation() == Resolved.Relation.SINCE
        && words.hasArticle(since - 1)
        && scene.clauses.clause(since) != scene.clauses.clause(draft.first());
  }
}
