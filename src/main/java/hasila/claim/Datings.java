package hasila.claim;

import hasila.claim.Claim.When;
import hasila.date.Resolved;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a figure holds: the date of its clause, then of its sentence, then of its bullet's heading
 * or of the sentence before where this one refers back; a part takes its whole's date, the lead the
 * report's day.
 */
final class Datings {
  private final Scene scene;
  private final Words words;
  private final Windows windows;
  private final DateChoice choice;

  Datings(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.windows = new Windows(scene);
    this.choice = new DateChoice(scene);
  }

  private static final int SINCE_EVENT = 14;

  Optional<When> find(Draft draft, List<Draft> before) {
    int heading = scene.lineDate(draft.first());
    if (heading != Scene.NONE && scene.dates.get(heading).start().isPresent()) {
      return Optional.of(when(scene.dates.get(heading), false));
    }
    Optional<Resolved> own = choice.best(draft, before);
    Optional<When> window = windows.find(draft);
    boolean nearer =
        window.isPresent()
            && windows.isInClause(draft)
            && !(own.isPresent()
                && scene.clauses.clause(own.get().mention().first())
                    == scene.clauses.clause(draft.first()));
    if (own.isPresent() && !nearer) {
      return Optional.of(when(own.get(), false));
    }
    if (window.isPresent()) {
      return window;
    }
    if (draft.whole.isPresent()) {
      return inherited(draft.whole.get().when);
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
    boolean words = draft.when.isPresent() && draft.when.get().date().isPresent();
    return words || draft.sameAs.isEmpty() ? Optional.empty() : inherited(draft.sameAs.get().when);
  }

  /** What the lead reports as news holds on the report's day. */
  Optional<When> ofLead(Draft draft) {
    boolean lead =
        draft.sentence == scene.sections.lead() || draft.section == Claim.Section.HEADLINE;
    if (!lead
        || DateChoice.isThing(draft)
        || draft.when.isPresent()
        || draft.status != Claim.Status.REPORTED
        || scene.day.date().isEmpty()) {
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
      if (early
          && other
          && date.precision() == Resolved.Precision.DAY
          && date.relation() == Resolved.Relation.ON) {
        return true;
      }
    }
    return false;
  }

  /** «منذ بدء الحملة في 18 شباط»: a window that opens with an event of that day. */
  private boolean isSinceEvent(Resolved date) {
    int first = date.mention().first();
    if (date.relation() != Resolved.Relation.ON) {
      return date.relation() == Resolved.Relation.SINCE;
    }
    for (int i = first - 1; i >= scene.sentenceStart(first) && i >= first - SINCE_EVENT; i--) {
      if (scene.isMention(i)
          || scene.isFunction(i, FunctionWord.Kind.CLAUSE)
          || scene.tokens.isMark(i, ",\u060C.")) {
        return false;
      }
      if (words.isParticle(i, "since")) {
        return true;
      }
    }
    return false;
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

  private static Optional<When> inherited(Optional<When> date) {
    if (date.isEmpty()) {
      return date;
    }
    When when = date.get();
    return Optional.of(
        new When(
            when.text(),
            when.relation(),
            when.start(),
            when.end(),
            when.precision(),
            When.Basis.INHERITED,
            when.date()));
  }

  /** A figure listed with another one of its sentence shares its date. */
  private static Optional<When> fromList(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0 && before.get(i).sentence == draft.sentence; i--) {
      if (before.get(i).when.isPresent()
          && before.get(i).when.get().basis() == When.Basis.INHERITED) {
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
        return inherited(before.get(i).when);
      }
      if (distance > 1) {
        break;
      }
    }
    List<Resolved> dates = draft.sentence == 0 ? List.of() : scene.datesIn(draft.sentence - 1);
    for (int i = dates.size() - 1; i >= 0; i--) {
      Resolved date = dates.get(i);
      if (date.relation() != Resolved.Relation.SINCE) {
        return Optional.of(when(date, true));
      }
    }
    return Optional.empty();
  }
}
