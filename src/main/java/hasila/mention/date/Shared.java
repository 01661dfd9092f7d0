package hasila.mention.date;

import hasila.mention.When;
import java.util.Optional;

/**
 * What two dates of one phrase say once for both: «من 3 إلى 5 آذار 2019», «آذار ونيسان الماضيين».
 */
final class Shared {
  private Shared() {}

  /** The first date with the year or the direction that only the second one has. */
  static When first(When from, When to) {
    if (from instanceof When.Dated a
        && to instanceof When.Dated b
        && a.year().isEmpty()
        && a.era() == b.era()) {
      if (a.isWeekday() && b.isWeekday() && a.steps().isEmpty()) {
        return new When.Dated(a.weekday(), a.day(), a.month(), a.year(), a.era(), b.steps());
      }
      if (a.month().isPresent()
          && b.month().isPresent()
          && b.year().isPresent()
          && a.steps().isEmpty()) {
        return a.in(number(b.year().get(), isLater(a, b) ? -1 : 0), a.steps());
      }
      if (a.month().isPresent() && b.month().isPresent() && a.steps().isEmpty()) {
        return new When.Dated(a.weekday(), a.day(), a.month(), a.year(), a.era(), b.steps());
      }
    }
    if (from instanceof When.PartOf part
        && to instanceof When.Dated
        && part.period() instanceof When.Dated) {
      return new When.PartOf(part.part(), first(part.period(), to));
    }
    return from;
  }

  /** The second date with the year that only the first one has. */
  static When second(When from, When to) {
    if (from instanceof When.Dated a
        && to instanceof When.Dated b
        && b.year().isEmpty()
        && a.year().isPresent()
        && a.month().isPresent()
        && b.month().isPresent()
        && b.steps().isEmpty()
        && a.era() == b.era()) {
      return b.in(number(a.year().get(), isLater(a, b) ? 1 : 0), b.steps());
    }
    return to;
  }

  private static boolean isLater(When.Dated a, When.Dated b) {
    Optional<Integer> first = month(a);
    Optional<Integer> second = month(b);
    return first.isPresent() && second.isPresent() && first.get() > second.get();
  }

  private static Optional<Integer> month(When.Dated dated) {
    return dated.month().isPresent() && dated.month().get() instanceof When.Step.Number number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  private static When.Step number(When.Step step, int more) {
    if (step instanceof When.Step.Number n) {
      return new When.Step.Number(n.value() + more);
    }
    return step instanceof When.Step.Shift shift ? new When.Step.Shift(shift.steps() + more) : step;
  }
}
