package hasila.claim.when;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.mention.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in which dates and figures take turns: «في 30 نيسان قتل 7 وأمس قتل 2» puts each date
 * before its figures, «22 في آب و13 في تموز» behind its figure.
 */
final class DatePairs {
  private enum Order {
    NONE,
    DATE_FIRST,
    FIGURE_FIRST
  }

  private final Scene scene;
  private int sentence = Scene.NONE;
  private Order order = Order.NONE;

  DatePairs(Scene scene) {
    this.scene = scene;
  }

  /** The date that is the figure's by its turn. */
  Optional<Resolved> of(Draft draft) {
    List<Resolved> dates = scene.datesIn(draft.sentence);
    if (dates.size() < 2 || draft.status != Claim.Status.REPORTED || !takesTurns(draft.figure)) {
      return Optional.empty();
    }
    if (sentence != draft.sentence) {
      sentence = draft.sentence;
      order = order(dates);
    }
    if (order == Order.NONE) {
      return Optional.empty();
    }
    int next = 0;
    while (next < dates.size() && dates.get(next).mention().first() < draft.first()) {
      next++;
    }
    return Optional.of(dates.get(order == Order.DATE_FIRST ? next - 1 : next));
  }

  /** Dates first, where each later one opens anew; figures first, where each is joined by «و». */
  private Order order(List<Resolved> dates) {
    for (Resolved date : dates) {
      if (date.relation() == Resolved.Relation.SINCE) {
        return Order.NONE;
      }
    }
    Order order = Order.NONE;
    boolean dated = false;
    int next = 0;
    int last = Scene.NONE;
    for (Figure figure : scene.figuresIn(sentence)) {
      if (!takesTurns(figure)) {
        continue;
      }
      int from = next;
      while (next < dates.size() && dates.get(next).mention().first() < figure.first()) {
        next++;
      }
      dated = next > from;
      if (next - from > 1 || !dated && order == Order.FIGURE_FIRST) {
        return Order.NONE;
      }
      if (last == Scene.NONE) {
        order = dated ? Order.DATE_FIRST : Order.FIGURE_FIRST;
      } else if (dated
          && !(order == Order.DATE_FIRST
              ? opens(dates.get(from).mention().first(), last)
              : isJoined(figure.first()))) {
        return Order.NONE;
      }
      last = figure.last();
    }
    int left = order == Order.DATE_FIRST ? 0 : 1;
    return dates.size() - next == left ? order : Order.NONE;
  }

  /** «بثلاثة أضعاف» does not. */
  private static boolean takesTurns(Figure figure) {
    return figure.kind().isClaim() && figure.kind() != Figure.Kind.MEASURE;
  }

  /** «، وأمس», «وفي 3 أيار»: the date begins a clause. */
  private boolean opens(int date, int figure) {
    return isJoined(date)
        || isJoined(date - 1)
        || scene.clauses.clause(date) != scene.clauses.clause(figure);
  }

  private boolean isJoined(int token) {
    return scene.words.hasConjunction(token) || scene.words.isAnd(token - 1);
  }
}
