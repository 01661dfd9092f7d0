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
import java.util.stream.Collectors;

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
    Map<List<Object>, List<Draft>> alike = new HashMap<>();
    for (Draft draft : drafts) {
      alike.computeIfAbsent(value(draft.figure), value -> new ArrayList<>()).add(draft);
    }
    for (List<Draft> same : alike.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int k = Math.max(0, i - REACH); k < same.size() && k <= i + REACH; k++) {
          if (k != i
              && isRepeat(same.get(i), same.get(k))
              && isFuller(same.get(k), same.get(i), k < i)) {
            same.get(i).sameAs = Optional.of(root(same.get(k)));
          }
        }
      }
    }
    SameEvent told = new SameEvent(drafts);
    Map<List<Object>, Long> events =
        drafts.stream().collect(Collectors.groupingBy(Repeats::event, Collectors.counting()));
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).countOnce = once(drafts.get(i), events, told.isToldBefore(i));
    }
  }

  /** What two figures that say one thing have in common. */
  private static List<Object> value(Figure figure) {
    Amount amount = figure.amount();
    Optional<BigDecimal> best = amount.best().map(BigDecimal::stripTrailingZeros);
    return best.isPresent()
        ? List.of(figure.kind(), best.get())
        : List.of(figure.kind(), amount.low(), amount.high());
  }

  private static List<Object> event(Draft draft) {
    return List.of(draft.event, draft.isPerson());
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
  private static boolean isRepeat(Draft a, Draft b) {
    return isRepeat(a, b, 0);
  }

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
    boolean telling = a.figure.amount().best().filter(v -> v.compareTo(TELLING) > 0).isPresent();
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
    List<String> one = a.counted.noun().map(n -> n.groups()).orElse(List.of());
    List<String> two = b.counted.noun().map(n -> n.groups()).orElse(List.of());
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
    full +=
        draft.when.filter(w -> w.text().isPresent() && w.start().isPresent()).isPresent() ? 8 : 0;
    full += draft.when.filter(w -> w.basis() == Claim.When.Basis.STATED).isPresent() ? 4 : 0;
    full += draft.who.basis() == Claim.Who.Basis.STATED ? 2 : 0;
    return full;
  }

  private CountOnce once(Draft draft, Map<List<Object>, Long> events, boolean toldBefore) {
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
    if (draft
            .when
            .filter(
                w ->
                    w.relation() == Resolved.Relation.SINCE
                        || w.relation() == Resolved.Relation.UNTIL)
            .isPresent()
        && draft.event != Event.NONE
        && events.get(event(draft)) > 1) {
      return CountOnce.RUNNING_TOTAL;
    }
    return toldBefore ? CountOnce.SAME_EVENT : CountOnce.YES;
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
