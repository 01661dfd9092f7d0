package hasila.claim.when;

import hasila.claim.scene.Claim.When;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.lexicon.Tag;
import hasila.mention.Figure;
import hasila.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A stretch of time that ends on the report's day: «خلال 24 ساعة», «في أقل من يومين». */
final class Windows {
  /** Hours by UCUM code. */
  private static final Map<String, Integer> HOURS = Map.of("h", 1, "d", 24, "wk", 7 * 24);

  private static final Optional<BigDecimal> ONE = Optional.of(BigDecimal.ONE);
  private static final int DAY = 24;
  private static final int LONGEST_DAYS = 31;

  private final Scene scene;

  Windows(Scene scene) {
    this.scene = scene;
  }

  /** The stretch that the sentence names first. */
  Optional<When> in(int sentence) {
    if (scene.day.date().isEmpty()) {
      return Optional.empty();
    }
    for (Figure figure : scene.figuresIn(sentence)) {
      if (figure.kind() == Figure.Kind.DURATION && isWindow(figure)) {
        int days = days(figure);
        return days >= 1 && days <= LONGEST_DAYS
            ? Optional.of(when(figure, days))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the stretch stands in the figure's own clause. */
  boolean isInClause(Draft draft) {
    for (Figure figure : scene.figuresIn(draft.sentence)) {
      if (figure.kind() == Figure.Kind.DURATION
          && scene.clauses.clause(figure.first()) == scene.clauses.clause(draft.first())
          && isWindow(figure)) {
        return true;
      }
    }
    return false;
  }

  /** «خلال 24 ساعة» ends now, «خلال يوم واحد» on any day. */
  private boolean isWindow(Figure figure) {
    boolean oneDay = figure.unitCode().equals("d") && figure.amount().best().equals(ONE);
    return HOURS.containsKey(figure.unitCode()) && !oneDay && isWithin(figure);
  }

  private boolean isWithin(Figure figure) {
    int before = figure.first() - 1;
    if (scene.words.isClitic(before)) {
      before--;
    }
    return scene.words.is(before, Tag.WITHIN)
        || before > 0 && scene.words.is(before - 1, Tag.WITHIN);
  }

  /** How many days the stretch takes, 0 where it does not say or takes none: «خلال 5 ساعات». */
  private static int days(Figure figure) {
    Optional<BigDecimal> best = figure.amount().best();
    Optional<BigDecimal> value = best.isPresent() ? best : figure.amount().high();
    BigDecimal hours =
        value.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(HOURS.get(figure.unitCode())));
    return hours.compareTo(BigDecimal.valueOf(DAY)) < 0
        ? 0
        : hours.divide(BigDecimal.valueOf(DAY), 0, RoundingMode.CEILING).intValue();
  }

  private When when(Figure figure, int days) {
    LocalDate end = scene.day.date().orElseThrow();
    int noun = figure.form().isNoun() ? figure.last() : figure.last() + 1;
    int last = Math.min(noun, scene.tokens.size() - 1);
    return new When(
        Optional.of(new Span(figure.span().start(), scene.tokens.end(last))),
        Resolved.Relation.DURING,
        Optional.of(end.minusDays(days)),
        Optional.of(end),
        Resolved.Precision.DAY,
        When.Basis.RELATIVE,
        Optional.empty());
  }
}
