package hasila.claim.when;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.When;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.claim.scene.Windows;
import hasila.date.days.Resolved;
import hasila.lexicon.Tag;
import hasila.lexicon.sense.FunctionWord;
import java.time.LocalDate;
import java.util.List;
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
  private final Happenings happenings;

  public Datings(Scene scene) {
    this.scene = scene;
    this.windows = new Windows(scene);
    this.choice = new DateChoice(scene);
    this.dated = new Dated(scene);
    this.happenings = new Happenings(scene, choice, dated, windows);
  }

  /** By the words of its own sentence. */
  public void own(Draft draft, List<Draft> before) {
    int heading = scene.lineDate(draft.first());
    if (heading != Scene.NONE && scene.dates.get(heading).start().isPresent()) {
      set(draft, Optional.of(dated.by(scene.dates.get(heading))), "when/line");
      return;
    }
    Optional<Resolved> own = choice.best(draft, before);
    Optional<When> window = windows.in(draft.sentence);
    boolean nearer =
        window.isPresent()
            && windows.isInClause(draft)
            && !(own.isPresent()
                && scene.clauses.clause(own.get().mention().first())
                    == scene.clauses.clause(draft.first()));
    if (own.isPresent() && !nearer) {
      set(draft, Optional.of(dated.by(own.get())), "when/sentence");
    } else {
      set(draft, window, "when/window");
    }
  }

  /** By what the report tells of, where its own sentence has no date; asked in text order. */
  public void carry(Draft draft) {
    if (draft.when().isPresent()) {
      happenings.tell(draft, draft.when().get());
    } else if (draft.whole().isPresent()) {
      inherit(draft, draft.whole().get().when(), "when/whole");
    } else {
      Optional<When> before = beforeWhere(draft);
      inherit(draft, before.isPresent() ? before : happenings.day(draft), "when/happening");
    }
  }

  /** «وتستمر المسيرات منذ 30 آذار. حيث قتل 172»: the sentence goes on with the one before. */
  private Optional<When> beforeWhere(Draft draft) {
    int start = scene.sentenceStart(draft.first());
    if (draft.sentence == 0 || !scene.words.is(start, Tag.WHERE)) {
      return Optional.empty();
    }
    List<Resolved> dates = scene.datesIn(draft.sentence - 1);
    return dates.size() == 1 ? Optional.of(dated.by(dates.get(0))) : Optional.empty();
  }

  /** By the row that says the figure in full; in headline and lead by the news or the report. */
  public void round(Draft draft) {
    if (draft.sameAs().isPresent() && !isDated(draft) && isDated(draft.sameAs().get())) {
      inherit(draft, draft.sameAs().get().when(), "when/repeat");
    }
    if (draft.when().isEmpty() && isNews(draft)) {
      inherit(draft, happenings.ofNews(draft), "when/news");
      if (draft.when().isEmpty()) {
        set(draft, ofReport(), "when/report");
      }
    }
  }

  private static void set(Draft draft, Optional<When> when, String rule) {
    if (when.isPresent()) {
      draft.when = when;
      draft.rules.add(rule);
    }
  }

  private static void inherit(Draft draft, Optional<When> when, String rule) {
    set(draft, Dated.inherited(when), rule);
  }

  private static boolean isDated(Draft draft) {
    return draft.when().isPresent() && draft.when().get().text().isPresent();
  }

  /** What headline and lead report as having happened. */
  private boolean isNews(Draft draft) {
    boolean lead =
        draft.sentence == scene.sections.lead() || draft.section == Claim.Section.HEADLINE;
    return lead
        && !DateChoice.isThing(draft)
        && draft.status() == Claim.Status.REPORTED
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
