package hasila.claim;

import hasila.claim.Claim.When;
import hasila.date.Resolved;
import hasila.lexicon.Event;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Role;
import hasila.lexicon.SpeechVerb;
import hasila.lexicon.Words;
import hasila.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a figure holds: the date of its clause, then of its sentence, then of its bullet's heading or of the sentence
 * before where this one refers back; a part takes its whole's date, the lead the report's day.
 */
final class Datings {
  private static final int SINCE_EVENT = 14;

  /** What it may cost to reach a date: words, clauses and figures in between. */
  private static final int FAR = 150;

  private final Scene scene;
  private final Words words;
  private final Windows windows;

  Datings(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.windows = new Windows(scene);
  }

  Optional<When> find(Draft draft, List<Draft> before) {
    int heading = scene.lineDate(draft.first());
    if (heading != Scene.NONE && scene.dates.get(heading).start().isPresent()) {
      return Optional.of(when(scene.dates.get(heading), false));
    }
    Optional<Resolved> own = inSentence(draft, before);
    Optional<When> near = windows.find(draft).filter(w -> windows.isInClause(draft));
    if (near.isPresent() && own.filter(o -> scene.clauses.clause(o.mention().first()) == scene.clauses.clause(draft.first())).isEmpty()) {
      return near;
    }
    if (own.isPresent()) {
      return Optional.of(when(own.get(), false));
    }
    Optional<When> window = windows.find(draft);
    if (window.isPresent()) {
      return window;
    }
    if (draft.whole.isPresent()) {
      return draft.whole.get().when.map(Datings::inherited);
    }
    Optional<When> shared = fromList(draft, before);
    if (shared.isPresent()) {
      return shared;
    }
    if (draft.section == Claim.Section.BODY && refersBack(draft)) {
      Optional<When> earlier = sentenceBefore(draft, before);
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return Optional.empty();
  }

  /** A headline takes the date of the row that says it in full. */
  Optional<When> ofRepeat(Draft draft) {
    boolean words = draft.when.flatMap(When::date).isPresent();
    return words ? Optional.empty() : draft.sameAs.flatMap(same -> same.when).map(Datings::inherited);
  }

  /** What the lead reports as news holds on the report's day. */
  Optional<When> ofLead(Draft draft) {
    boolean lead = draft.sentence == scene.sections.lead() || draft.section == Claim.Section.HEADLINE;
    if (!lead || isThing(draft) || draft.when.isPresent() || draft.status != Claim.Status.REPORTED || scene.day.date().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = scene.day.date().get();
    if (isDatedOtherwise(day)) {
      return Optional.empty();
    }
    return Optional.of(
        new When(
            Optional.empty(),
            Resolved.Relation.ON,
            Optional.of(day),
            Optional.of(day),
            Resolved.Precision.DAY,
            When.Basis.INHERITED,
            Optional.empty()));
  }

  /** Whether headline, lead or the sentence behind it name another day than the report's: «أمس». */
  private boolean isDatedOtherwise(LocalDate day) {
    for (Resolved date : scene.dates) {
      boolean early = scene.clauses.sentence(date.mention().first()) <= scene.sections.lead() + 1;
      boolean other = date.start().isPresent() && !date.start().get().equals(day);
      if (early && other && date.precision() == Resolved.Precision.DAY && date.relation() == Resolved.Relation.ON) {
        return true;
      }
    }
    return false;
  }

  /** The best date of the sentence: its own clause first, then the nearest; the day of a saying comes last. */
  private Optional<Resolved> inSentence(Draft draft, List<Draft> before) {
    Resolved best = null;
    int bestCost = Integer.MAX_VALUE;
    for (Resolved date : scene.dates) {
      if (!scene.sameSentence(date.mention().first(), draft.first())) {
        continue;
      }
      int cost = cost(date, draft, before);
      if (cost > FAR) {
        continue;
      }
      cost += isDayOfSaying(date) ? FAR : 0;
      if (cost < bestCost) {
        best = date;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  private int cost(Resolved date, Draft draft, List<Draft> before) {
    int at = date.mention().first();
    int from = Math.min(at, draft.first());
    int to = Math.max(at, draft.last());
    int cost = to - from;
    boolean behind = at > draft.last();
    boolean expected = draft.status != Claim.Status.REPORTED;
    boolean otherClause = scene.clauses.clause(at) != scene.clauses.clause(draft.first());
    if (expected && otherClause || !expected && isToCome(date)) {
      return FAR + 1;
    }
    cost += isThing(draft) && otherClause ? 60 : 0;
    for (int i = from + 1; i < to; i++) {
      if (scene.clauses.clause(i) != scene.clauses.clause(i - 1)) {
        cost += behind ? 15 : 6;
      }
      if (scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        cost += 25;
      }
      if (!behind && scene.isFunction(i, FunctionWord.Kind.RELATIVE) && scene.dateAt(i - 1) == Scene.NONE) {
        cost += 30;
      }
      if (!behind && words.isParticle(i, "earlier")) {
        return FAR + 1;
      }
      int figure = scene.figureAt(i);
      if (behind && figure != Scene.NONE && scene.figureAt(i - 1) != figure && isOtherEvent(draft, before, figure)) {
        cost += 10;
      }
    }
    if (isInRelativeClause(date, draft) || isOfAdjective(date, draft)) {
      cost += 30;
    }
    return cost;
  }

  /** «غدا»: what is reported has not happened tomorrow. */
  private static boolean isToCome(Resolved date) {
    return date.mention().when() instanceof hasila.mention.When.FromToday said && said.from() > 0;
  }

  /** A thing that nothing is said to have happened to. */
  private static boolean isThing(Draft draft) {
    return draft.event == Event.NONE && !draft.isPerson() && !draft.unit().equals("attack");
  }

  private boolean isOtherEvent(Draft draft, List<Draft> before, int figure) {
    return scene.figures.get(figure).kind().isClaim() && !before.isEmpty() && draft.figure != scene.figures.get(figure);
  }

  /** «أفادت مصادر اليوم بمقتل»: the day of the saying, taken only where nothing else is dated. */
  private boolean isDayOfSaying(Resolved date) {
    int first = date.mention().first();
    if (date.relation() == Resolved.Relation.SINCE) {
      return false;
    }
    for (int i = first - 1; i >= scene.sentenceStart(first) && i >= first - 20; i--) {
      if (scene.isFunction(i, FunctionWord.Kind.THAT) || words.is(i, Role.EVENT) || scene.figureAt(i) != Scene.NONE) {
        return false;
      }
      if (words.at(i, Role.SPEECH, SpeechVerb.class).filter(s -> s.sense().finite()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** «الاتفاق الذي وقع عام 2013»: the date of something else. */
  private boolean isInRelativeClause(Resolved date, Draft draft) {
    int first = date.mention().first();
    for (int i = first - 1; i >= scene.sentenceStart(first) && i >= first - 6; i--) {
      if (i <= draft.last() + 1) {
        return false;
      }
      if (scene.isFunction(i, FunctionWord.Kind.RELATIVE)) {
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

  /** «منذ بدء الحملة في 18 شباط»: a window that opens with an event of that day. */
  private boolean isSinceEvent(Resolved date) {
    int first = date.mention().first();
    if (date.relation() != Resolved.Relation.ON) {
      return date.relation() == Resolved.Relation.SINCE;
    }
    for (int i = first - 1; i >= scene.sentenceStart(first) && i >= first - SINCE_EVENT; i--) {
      if (scene.isMention(i) || scene.isFunction(i, FunctionWord.Kind.CLAUSE) || tokens().isMark(i, ",\u060C.")) {
        return false;
      }
      if (words.isParticle(i, "since")) {
        return true;
      }
    }
    return false;
  }

  private Tokens tokens() {
    return scene.tokens;
  }

  private When when(Resolved date, boolean inherited) {
    boolean since = isSinceEvent(date);
    boolean until = date.relation() == Resolved.Relation.UNTIL;
    When.Basis basis =
        inherited
            ? When.Basis.INHERITED
            : switch (date.basis()) {
              case STATED -> When.Basis.STATED;
              case RELATIVE -> When.Basis.RELATIVE;
              case UNRESOLVED -> When.Basis.UNRESOLVED;
            };
    return new When(
        Optional.of(date.mention().span()),
        since ? Resolved.Relation.SINCE : date.relation(),
        until ? Optional.empty() : date.start(),
        since ? Optional.empty() : date.end(),
        date.precision(),
        basis,
        Optional.of(date));
  }

  private static When inherited(When when) {
    return new When(when.text(), when.relation(), when.start(), when.end(), when.precision(), When.Basis.INHERITED, when.date());
  }

  /** A figure listed with another one of its sentence shares its date. */
  private static Optional<When> fromList(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0 && before.get(i).sentence == draft.sentence; i--) {
      if (before.get(i).when.isPresent() && before.get(i).when.get().basis() == When.Basis.INHERITED) {
        return before.get(i).when;
      }
    }
    return Optional.empty();
  }

  /** «وأوقع ذلك», «وأسفرت»: the sentence takes up the one before. A new paragraph begins anew. */
  private boolean refersBack(Draft draft) {
    int start = scene.clauses.sentenceStart(draft.sentence);
    boolean back = false;
    for (int i = start; i < draft.first() && i < start + 5; i++) {
      back |=
          words.isParticle(i, "back-reference")
              && !words.isParticle(i - 1, "comes")
              && !scene.isFunction(i + 1, FunctionWord.Kind.CLAUSE);
    }
    return back;
  }

  private Optional<When> sentenceBefore(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      int distance = draft.sentence - before.get(i).sentence;
      if (distance == 1 && before.get(i).when.isPresent()) {
        return before.get(i).when.map(Datings::inherited);
      }
      if (distance > 1) {
        break;
      }
    }
    for (int i = scene.dates.size() - 1; i >= 0; i--) {
      Resolved date = scene.dates.get(i);
      if (scene.clauses.sentence(date.mention().first()) == draft.sentence - 1
          && date.relation() != Resolved.Relation.SINCE) {
        return Optional.of(when(date, true));
      }
    }
    return Optional.empty();
  }

}
