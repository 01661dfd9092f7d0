package hasila.claim.whole;

import hasila.claim.counted.Antecedents;
import hasila.claim.scene.Clauses;
import hasila.claim.scene.Draft;
import hasila.claim.scene.PartSign;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.amount.Among;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.FunctionWord;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wholes that show only once all figures are known: one that follows its part («26 مهاجرا من أصل
 * 75»), and one that the figures behind it add up to («12 قتيلا، 7 في حلب و5 في إدلب»).
 */
public final class LaterWholes {
  private static final int LONGEST = 8;

  /** How many words may stand between two members of a list. */
  private static final int APART = 10;

  /** «ولا يزال مصير 5», «وما زال نحو 5». */
  private static final int STILL = 4;

  private final Scene scene;

  public LaterWholes(Scene scene) {
    this.scene = scene;
  }

  public void find(List<Draft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      ofFollowing(drafts.get(i), drafts.get(i + 1));
    }
    for (int i = 0; i < drafts.size(); i++) {
      addsUp(drafts, i);
    }
    for (int i = 1; i < drafts.size(); i++) {
      rises(drafts, i);
      remains(drafts, i);
    }
  }

  /**
   * «ارتفع عدد القتلى بمقدار 4 ليصل إلى 16», «قتل 4 مدنيين، وبذلك ترتفع الحصيلة إلى 16»: what is
   * new is a part of the new total. A total since a day holds what was told on other days.
   */
  private void rises(List<Draft> drafts, int at) {
    Draft total = drafts.get(at);
    int rise = riseBefore(total);
    if (rise == Scene.NONE) {
      return;
    }
    int from = total.sentence;
    boolean back = scene.words.is(scene.sentenceStart(rise), Tag.THEREBY);
    for (int i = at - 1; i >= 0 && from - drafts.get(i).sentence <= (back ? 1 : 0); i--) {
      Draft part = drafts.get(i);
      if (part.last() < rise
          && part.whole().isEmpty()
          && part.figure.kind() == Figure.Kind.COUNT
          && part.event() == total.event()
          && total.event() != Event.NONE
          && !scene.words.is(part.first() - 1, Tag.TO)
          && !scene.words.is(part.first() - 1, Tag.FROM)
          && Wholes.canHold(total, part)) {
        part.added = true;
        if (!isSince(total)) {
          join(part, total, "part/rise");
        }
      }
    }
  }

  /** «فقد 17 بحارا، عثر على 12 منهم ولا يزال 5 مفقودين»: the rest is a part as well. */
  private void remains(List<Draft> drafts, int at) {
    Draft rest = drafts.get(at);
    if (rest.whole().isPresent()
        || rest.event() != Event.MISSING
        || !scene.words.hold(rest.first() - STILL, rest.first(), Tag.STILL)) {
      return;
    }
    for (int i = at - 1; i >= 0 && rest.sentence - drafts.get(i).sentence <= 1; i--) {
      Draft other = drafts.get(i);
      if (other.whole().isEmpty()
          && other.event() == Event.MISSING
          && other.section == rest.section
          && exact(other).isPresent()
          && Wholes.canHold(other, rest)) {
        join(rest, other, "part/rest");
        return;
      }
    }
  }

  /** The word of rising or reaching that leads up to the total, behind what is new. */
  private int riseBefore(Draft total) {
    int start = Math.max(scene.sentenceStart(total.first()), total.first() - APART);
    for (int i = total.first() - 1; i >= start && scene.figureAt(i) == Scene.NONE; i--) {
      if (scene.words.is(i, Tag.SO_REACHES) || scene.words.is(i, Tag.THEREBY)) {
        return i;
      }
    }
    return Scene.NONE;
  }

  private static boolean isSince(Draft draft) {
    return draft.when().isPresent() && draft.when().get().relation() == Resolved.Relation.SINCE;
  }

  /** «26 مهاجرا من أصل 75 شخصا»: nothing but the word stands between the part and its whole. */
  private void ofFollowing(Draft part, Draft whole) {
    if (part.whole().isPresent()
        || part.figure.kind() != Figure.Kind.COUNT
        || whole.figure.kind() != Figure.Kind.COUNT
        || whole.first() - part.last() > 6) {
      return;
    }
    for (int i = part.last() + 1; i < whole.first(); i++) {
      // «4 من 12 حالة»: the part has its noun from there.
      // «15 بين 19 متهما».
      if (i + 1 == whole.first()
          && (scene.words.is(i, Tag.FROM) && part.counted().by() == Draft.Counted.By.SET
              || i == part.figure.last() + 1
                  && scene.words.is(i, Tag.AMID)
                  && Wholes.canHold(whole, part))) {
        join(part, whole, "part/of-following");
        return;
      }
      if (scene.words.is(i, Role.AMONG)) {
        Hit<Among> of = scene.words.at(i, Role.AMONG, Among.class).orElseThrow();
        boolean directly = of.sense().who() == Among.Who.OF && of.last() + 1 == whole.first();
        if (directly && (isUnnamed(whole) || Wholes.canHold(whole, part))) {
          join(part, whole, "part/of-following");
        }
        return;
      }
      if (scene.tokens.isMark(i, ",\u060C.")) {
        return;
      }
    }
  }

  private static boolean isUnnamed(Draft whole) {
    return whole.counted().noun().isEmpty() && whole.counted().elided();
  }

  /** Two or more figures right behind another one of their kind that make it up exactly. */
  private void addsUp(List<Draft> drafts, int at) {
    Draft whole = drafts.get(at);
    Optional<BigDecimal> most = exact(whole);
    if (most.isEmpty()
        || most.get().intValue() < 3
        || whole.whole().isPresent()
        || whole.isListed()) {
      return;
    }
    List<Draft> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = at + 1; i < drafts.size() && parts.size() < LONGEST; i++) {
      Draft part = drafts.get(i);
      if (part.sentence - whole.sentence > 1) {
        return;
      }
      if (part.whole().isPresent()
          && part.whole().get() == whole
          && part.part.sign() == PartSign.OF_THEM
          && parts.isEmpty()
          && exact(part).isPresent()) {
        // «10 أشخاص، 8 منهم مطلوبون و2 بتهمة أخرى».
        parts.add(part);
        sum = sum.add(exact(part).get());
        continue;
      }
      if (part.figure.kind() != Figure.Kind.COUNT
          || part.whole().isPresent() && at + 1 < i
          || parts.isEmpty() && whole.isPerson() && !part.isPersonOrUnknown()) {
        continue;
      }
      Optional<BigDecimal> value = exact(part);
      if (value.isEmpty() || !canDivide(whole, part, parts)) {
        return;
      }
      parts.add(part);
      sum = sum.add(value.get());
      int left = most.get().compareTo(sum);
      if (left < 0) {
        return;
      }
      if (left == 0 && parts.size() > 1) {
        for (Draft each : parts) {
          join(each, whole, "part/adds-up");
        }
        return;
      }
    }
  }

  private static Optional<BigDecimal> exact(Draft draft) {
    return draft.figure.kind() == Figure.Kind.COUNT
        ? draft.figure.amount().best()
        : Optional.empty();
  }

  /**
   * The first part opens a list behind a mark or in brackets and not with «و»; all of it stands in
   * the whole's sentence, or all of it in the next.
   */
  private boolean canDivide(Draft whole, Draft part, List<Draft> parts) {
    int distance = part.sentence - whole.sentence;
    int last = parts.isEmpty() ? whole.last() : parts.get(parts.size() - 1).last();
    boolean halves =
        whole.event() == Event.KILLED_OR_INJURED
            && (part.event() == Event.KILLED && parts.isEmpty()
                || part.event() == Event.INJURED
                    && parts.size() == 1
                    && parts.get(0).event() == Event.KILLED);
    if (!halves && (part.first() - last > APART || beginsAnew(last + 1, part.first()))) {
      return false;
    }
    boolean opens =
        halves
            || !parts.isEmpty()
            || scene.clauses.clause(part.first()) != scene.clauses.clause(whole.last())
                && !scene.words.hasConjunction(part.first())
                && !isElsewhere(whole.last() + 1, part.first());
    boolean together = parts.isEmpty() ? distance <= 1 : part.sentence == parts.get(0).sentence;
    return opens
        && together
        && part.whole().isEmpty()
        && part.section == whole.section
        && Wholes.canHold(whole, part)
        && isSameKind(whole, part)
        && isSameEvent(whole.event(), part.event());
  }

  /** «13 مدنيا في دمشق، وفي إدلب 7»: another place beside the first is no part of it. */
  private boolean isElsewhere(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.isAndIn(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsAnew(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.isFunction(i, FunctionWord.Kind.CLAUSE)
          || scene.words.is(i, Tag.CAUSE)
          || Clauses.isFiniteVerb(scene.words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameKind(Draft whole, Draft part) {
    return whole.isPerson() && part.isPersonOrUnknown()
        || whole.counted().noun().isPresent()
            && (part.counted().elided()
                || part.counted().isOf(whole.counted().noun().get().lemma()));
  }

  private static boolean isSameEvent(Event whole, Event part) {
    return whole == Event.NONE || AddingUp.includes(whole, part);
  }

  private static void join(Draft part, Draft whole, String rule) {
    if (part.whole().isPresent()) {
      return;
    }
    part.part = part.part.in(whole);
    part.rules.add(rule);
    if (part.event() == Event.NONE) {
      part.fate = part.fate.as(whole.event());
    }
    if (part.counted().isEmpty() && !whole.counted().isEmpty()) {
      part.counting = part.counting.as(Antecedents.kindOf(whole));
    } else if (whole.counted().isEmpty() && !part.counted().isEmpty()) {
      whole.counting = whole.counting.as(Antecedents.kindOf(part));
    }
  }
}
