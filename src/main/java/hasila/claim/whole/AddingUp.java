package hasila.claim.whole;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.CountOnce;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.lexicon.Tag;
import hasila.lexicon.sense.Event;
import java.util.List;
import java.util.Optional;

/** Which rows may be added up: those of one event, each victim once. */
public final class AddingUp {
  /** Parts of parts are followed up so many times. */
  private static final int DEEPEST = 8;

  private final Scene scene;
  private final List<Draft> drafts;

  /** How many rows tell of each event. */
  private final int[] events = new int[2 * Event.values().length];

  public AddingUp(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
    for (Draft draft : drafts) {
      events[event(draft)]++;
    }
  }

  /** Two rows with one number tell of the same event, of people or of things. */
  private static int event(Draft draft) {
    return 2 * draft.event().ordinal() + (draft.isPerson() ? 1 : 0);
  }

  /** Whether a row may be added up; asked in text order. */
  public CountOnce of(Draft draft) {
    if (draft.sameAs.isPresent()) {
      return CountOnce.REPEAT;
    }
    if (isSuperseded(draft)) {
      return CountOnce.SUPERSEDED;
    }
    switch (draft.status) {
      case EXPECTED:
        return CountOnce.EXPECTED;
      case DENIED:
        return CountOnce.DENIED;
      case CONDITIONAL:
        return CountOnce.CONDITIONAL;
      default:
        break;
    }
    if (isHeldByWhole(draft)) {
      return CountOnce.PART;
    }
    boolean listed = draft.index > 0 && isListed(drafts.get(draft.index - 1), draft);
    boolean toldAgain = events[event(draft)] > 1;
    boolean running =
        draft.event() != Event.NONE
            && !draft.added
            && isRunning(draft.when())
            && (toldAgain || listed);
    if (running) {
      return CountOnce.RUNNING_TOTAL;
    }
    return draft.toldInParts ? CountOnce.SAME_EVENT : CountOnce.YES;
  }

  /** «62 شهيدا و157 إصابة منذ …»: what is listed with a running total is one too. */
  private static boolean isListed(Draft before, Draft draft) {
    return before.countOnce == CountOnce.RUNNING_TOTAL && before.sentence == draft.sentence;
  }

  /**
   * Whether a whole counts the part's event: of «32 جريحا توفي اثنان منهم» the two are killed, and
   * no whole of theirs is.
   */
  private static boolean isHeldByWhole(Draft draft) {
    Optional<Draft> whole = draft.whole();
    for (int i = 0; i < DEEPEST && whole.isPresent(); i++) {
      if (includes(whole.get().event(), draft.event())) {
        return true;
      }
      whole = whole.get().whole();
    }
    return false;
  }

  static boolean includes(Event whole, Event part) {
    return whole.holds(part) || part == Event.NONE;
  }

  private static boolean isRunning(Optional<Claim.When> when) {
    return when.isPresent()
        && (when.get().relation() == Resolved.Relation.SINCE
            || when.get().relation() == Resolved.Relation.UNTIL);
  }

  /** «ارتفعت من 20 إلى 30», «حصيلة سابقة»: an older figure. */
  private boolean isSuperseded(Draft draft) {
    int from = draft.first() - 1;
    if (scene.words.is(from, Tag.FROM)) {
      for (int i = draft.last() + 1; i < draft.last() + 4 && i < scene.words.size(); i++) {
        if (scene.words.is(i, Tag.TO) && scene.figureAt(i + 1) != Scene.NONE) {
          return true;
        }
      }
    }
    return draft.former;
  }

  /** «حصيلة سابقة عن مقتل 11»: a figure that a later one has replaced. */
  public static boolean isFormer(Scene scene, Draft draft) {
    for (int i = draft.first() - 1;
        i >= scene.sentenceStart(draft.first()) && i >= draft.first() - 6;
        i--) {
      if (scene.words.is(i, Tag.FORMER) && !scene.words.is(i - 1, Tag.MOMENT)) {
        return true;
      }
    }
    return false;
  }
}
