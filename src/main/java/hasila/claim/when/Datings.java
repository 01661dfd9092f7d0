package hasila.claim.when;

import hasila.claim.scene.Choice;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.When;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.lexicon.sense.FunctionWord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a figure holds: by a date of its own sentence; else as its whole, or as the happening that
 * the report is telling of; else, in headline and lead, as the news.
 */
public final class Datings {
  /** So many sentences behind the lead still tell the day of its news. */
  private static final int OPENING = 4;

  private final Scene scene;
  private final Windows windows;
  private final DateChoice choice;
  private final Dated dated;
  private final DatesBefore datesBefore;
  private final Happenings happenings;

  public Datings(Scene scene) {
    this.scene = scene;
    this.windows = new Windows(scene);
    this.choice = new DateChoice(scene);
    this.dated = new Dated(scene);
    this.datesBefore = new DatesBefore(scene, dated);
    this.happenings = new Happenings(scene, choice, dated, windows);
  }

  /** By the words of its own sentence. */
  public Choice<Optional<When>> own(Draft draft) {
    int heading = scene.lineDate(draft.first());
    if (heading != Scene.NONE && scene.dates.get(heading).start().isPresent()) {
      Optional<When> line = Optional.of(dated.by(scene.dates.get(heading)));
      return Choice.only(told(draft, line, "when/line"));
    }
    Choice<Optional<Resolved>> best = choice.best(draft);
    Optional<Resolved> own = best.made();
    Optional<When> window = choice.isOfNoDay(draft) ? Optional.empty() : windows.in(draft.sentence);
    boolean nearer =
        window.isPresent()
            && windows.isInClause(draft)
            && !(own.isPresent()
                && scene.clauses.clause(own.get().mention().first())
                    == scene.clauses.clause(draft.first()));
    Optional<When> when =
        own.isPresent() && !nearer
            ? told(draft, Optional.of(dated.by(own.get())), "when/sentence")
            : told(draft, window, "when/window");
    return new Choice<>(when, best.second());
  }

  /** By what the report tells of, where its own sentence has no date; asked in text order. */
  public Optional<When> carry(Draft draft) {
    if (draft.when().isPresent()) {
      happenings.tell(draft, draft.when().get());
      return draft.when();
    }
    if (draft.whole().isPresent()) {
      return inherited(draft, draft.whole().get().when(), "when/whole");
    }
    Optional<When> before = datesBefore.of(draft);
    return before.isPresent()
        ? inherited(draft, before, "when/before")
        : inherited(draft, happenings.day(draft), "when/happening");
  }

  /** By the row that says the figure in full; in headline and lead by the news or the report. */
  public Optional<When> round(Draft draft) {
    if (draft.sameAs.isPresent() && !isDated(draft) && isDated(draft.sameAs.get())) {
      return inherited(draft, draft.sameAs.get().when(), "when/repeat");
    }
    if (draft.when().isPresent() || !isNews(draft)) {
      return draft.when();
    }
    Optional<When> news = inherited(draft, happenings.ofNews(draft), "when/news");
    return news.isPresent() ? news : told(draft, ofReport(), "when/report");
  }

  private static Optional<When> told(Draft draft, Optional<When> when, String rule) {
    if (when.isPresent()) {
      draft.rules.add(rule);
    }
    return when;
  }

  private static Optional<When> inherited(Draft draft, Optional<When> when, String rule) {
    return told(draft, Dated.inherited(when), rule);
  }

  private static boolean isDated(Draft draft) {
    return draft.when().isPresent()
        && draft.when().get().text().isPresent()
        && draft.when().get().basis() != When.Basis.UNRESOLVED;
  }

  /** What headline and lead report as having happened. */
  private boolean isNews(Draft draft) {
    boolean lead =
        draft.sentence == scene.sections.lead() || draft.section == Claim.Section.HEADLINE;
    return lead
        && !DateChoice.isThing(draft)
        && draft.status == Claim.Status.REPORTED
        && !isOfRelative(draft);
  }

  /** «فيديو عن الهجوم الذي أدى إلى مقتل 120»: known before, and no news. */
  private boolean isOfRelative(Draft draft) {
    int start = scene.clauses.clause(draft.first()) - 1;
    for (int i = draft.first() - 1; i > start; i--) {
      if (scene.isFunction(i, FunctionWord.Kind.RELATIVE)) {
        return scene.words.hasArticle(i - 1) && !scene.words.hasConjunction(i);
      }
    }
    return false;
  }

  /** News that name no other day are of the report's own. */
  private Optional<When> ofReport() {
    Optional<LocalDate> day = scene.day.date();
    return day.isEmpty() || isDatedOtherwise(day.get())
        ? Optional.empty()
        : Optional.of(
            new When(
                Optional.empty(),
                Resolved.Relation.ON,
                day,
                day,
                Resolved.Precision.DAY,
                When.Basis.INHERITED,
                Optional.empty()));
  }

  /** Whether the first sentences name another day than the report's: «أمس», «صباح الأربعاء». */
  private boolean isDatedOtherwise(LocalDate day) {
    for (Resolved date : scene.dates) {
      boolean early =
          scene.clauses.sentence(date.mention().first()) <= scene.sections.lead() + OPENING;
      boolean other = date.start().isPresent() && !date.start().get().equals(day);
      if (early
          && other
          && !dated.isOfPicture(date)
          && date.precision() == Resolved.Precision.DAY
          && date.relation() == Resolved.Relation.ON) {
        return true;
      }
    }
    return false;
  }
}
