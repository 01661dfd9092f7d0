package hasila.claim;

import hasila.claim.Claim.CountOnce;
import hasila.date.Resolved;
import hasila.lexicon.Event;
import hasila.mention.Amount;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows say one figure again, and which rows may be added up. */
final class Repeats {
  private static final BigDecimal TELLING = BigDecimal.TEN;

  /**
   * Days by which headline and body may differ and yet tell of one thing: a slip in a date is for
   * the checks.
   */
  private static final int SLACK = 3;

  /** A figure repeats none of those with its value so many of them away. */
  private static final int REACH = 500;

  /** Parts of parts are compared with their wholes so many times. */
  private static final int DEEPEST = 4;

  private final Scene scene;

  Repeats(Scene scene) {
    this.scene = scene;
  }

  void mark(List<Draft> drafts) {
    Map<Object, List<Draft>> alike = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.figure.kind() == Figure.Kind.COUNT) {
        Object value = value(draft.figure.amount());
        List<Draft> same = alike.get(value);
        if (same == null) {
          same = new ArrayList<>(2);
          alike.put(value, same);
        }
        same.add(draft);
      }
    }
    for (List<Draft> same : alike.values()) {
      if (same.size() > 1) {
        compare(same);
      }
    }
    SameEvent told = new SameEvent(drafts);
    int[] events = new int[2 * Event.values().length];
    for (Draft draft : drafts) {
      events[event(draft)]++;
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      draft.countOnce = once(draft, events[event(draft)] > 1, told.isToldBefore(i));
    }
  }

  private static void compare(List<Draft> same) {
    for (int i = 0; i < same.size(); i++) {
      for (int k = Math.max(0, i - REACH); k < same.size() && k <= i + REACH; k++) {
        if (k != i
            && isRepeat(same.get(i), same.get(k), 0)
            && isFuller(same.get(k), same.get(i), k < i)) {
          same.get(i).sameAs = Optional.of(root(same.get(k)));
        }
      }
    }
  }

  /** What two figures that say one thing have in common. */
  private static Object value(Amount amount) {
    Optional<BigDecimal> best = amount.best();
    return best.isPresent()
        ? best.get().stripTrailingZeros()
        : List.of(amount.low(), amount.high());
  }

  /** Two rows with one number tell of the same event, of people or of things. */
  private static int event(Draft draft) {
    return 2 * draft.event.ordinal() + (draft.isPerson() ? 1 : 0);
  }

  private static Draft root(Draft draft) {
    Draft root = draft;
    for (int i = 0; i < 4 && root.sameAs.isPresent(); i++) {
      root = root.sameAs.get();
    }
    return root;
  }

  /**
   * Two rows with one figure for one thing, not dated apart; a small figure repeats only from
   * headline to body.
   */
  private static boolean isRepeat(Draft a, Draft b, int depth) {
    if (a.figure.kind() != Figure.Kind.COUNT
        || b.figure.kind() != Figure.Kind.COUNT
        || !sameValue(a.figure.amount(), b.figure.amount())) {
      return false;
    }
    if (a.event != b.event && a.event != Event.NONE && b.event != Event.NONE
        || a.isPersonOrUnknown() != b.isPersonOrUnknown()) {
      return false;
    }
    if (a.sentence == b.sentence && a.section == b.section && Math.abs(a.first() - b.first()) < 40
        || a.whole.isPresent() != b.whole.isPresent()) {
      return false;
    }
    if (!sameGroups(a, b) || datedApart(a, b)) {
      return false;
    }
    if (a.whole.isPresent()) {
      return depth < DEEPEST && isRepeat(a.whole.get(), b.whole.orElseThrow(), depth + 1);
    }
    boolean sections = a.section != b.section;
    Optional<BigDecimal> best = a.figure.amount().best();
    boolean telling = best.isPresent() && best.get().compareTo(TELLING) > 0;
    return sections || telling && a.event != Event.NONE;
  }

  private static boolean sameValue(Amount a, Amount b) {
    Optional<BigDecimal> best = a.best();
    if (best.isPresent() && b.best().isPresent()) {
      return best.get().compareTo(b.best().get()) == 0;
    }
    return a instanceof Amount.Vague
        && b instanceof Amount.Vague
        && a.low().isPresent()
        && a.low().equals(b.low())
        && a.high().equals(b.high());
  }

  private static boolean sameGroups(Draft a, Draft b) {
    List<String> one = a.counted.groups();
    List<String> two = b.counted.groups();
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  private static boolean datedApart(Draft a, Draft b) {
    if (a.when.isEmpty() || b.when.isEmpty()) {
      return false;
    }
    Claim.When one = a.when.get();
    Claim.When two = b.when.get();
    if (one.relation() != two.relation()) {
      return one.relation() == Resolved.Relation.SINCE || two.relation() == Resolved.Relation.SINCE;
    }
    if (a.section != b.section) {
      return one.start().isPresent()
          && two.start().isPresent()
          && Math.abs(ChronoUnit.DAYS.between(one.start().get(), two.start().get())) > SLACK;
    }
    boolean apart =
        one.end().isPresent()
            && two.start().isPresent()
            && one.end().get().isBefore(two.start().get());
    return apart
        || two.end().isPresent()
            && one.start().isPresent()
            && two.end().get().isBefore(one.start().get());
  }

  /** Whether a row is the one to keep of two: body, own date, claimant, then the earlier. */
  private static boolean isFuller(Draft keep, Draft other, boolean earlier) {
    int difference = fullness(keep) - fullness(other);
    return difference > 0 || difference == 0 && earlier;
  }

  private static int fullness(Draft draft) {
    int full = draft.section == Claim.Section.BODY ? 16 : 0;
    if (draft.when.isPresent()) {
      Claim.When when = draft.when.get();
      full += when.text().isPresent() && when.start().isPresent() ? 8 : 0;
      full += when.basis() == Claim.When.Basis.STATED ? 4 : 0;
    }
    full += draft.who.basis() == Claim.Who.Basis.STATED ? 2 : 0;
    return full;
  }

  private CountOnce once(Draft draft, boolean toldAgain, boolean toldBefore) {
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
    if (draft.whole.isPresent()) {
      return CountOnce.PART;
    }
    if (toldAgain && draft.event != Event.NONE && isRunning(draft.when)) {
      return CountOnce.RUNNING_TOTAL;
    }
    return toldBefore ? CountOnce.SAME_EVENT : CountOnce.YES;
  }

  private static boolean isRunning(Optional<Claim.When> when) {
    return when.isPresent()
        && (when.get().relation() == Resolved.Relation.SINCE
            || when.get().relation() == Resolved.Relation.UNTIL);
  }

  /** «ارتفعت من 20 إلى 30», «حصيلة سابقة»: an older figure. */
  private boolean isSuperseded(Draft draft) {
    int from = draft.first() - 1;
    if (scene.words.isParticle(from, "from")) {
      for (int i = draft.last() + 1; i < draft.last() + 4 && i < scene.words.size(); i++) {
        if (scene.words.isParticle(i, "to") && scene.figureAt(i + 1) != Scene.NONE) {
          return true;
        }
      }
    }
    return draft.former;
  }

  /** «حصيلة سابقة عن مقتل 11»: a figure that a later one has replaced. */
  static boolean isFormer(Scene scene, Draft draft) {
    for (int i = draft.first() - 1;
        i >= scene.sentenceStart(draft.first()) && i >= draft.first() - 6;
        i--) {
      if (scene.words.isParticle(i, "former") && !scene.words.isParticle(i - 1, "moment")) {
        return true;
      }
    }
    return false;
  }
}
