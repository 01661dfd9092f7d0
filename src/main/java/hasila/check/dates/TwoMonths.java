package hasila.check.dates;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.time.MonthName;
import hasila.mention.DateMention;
import java.util.Optional;

/**
 * Two names for one month that are names of two: «شهر تموز/يونيو». The date is that of the first.
 */
final class TwoMonths {
  private TwoMonths() {}

  /** What to say behind the date where the names of its months disagree; empty where none do. */
  static Optional<String> in(Words words, DateMention date) {
    for (int i = date.first(); i <= date.last(); i++) {
      Optional<Hit<MonthName>> name = words.at(i, Role.MONTH, MonthName.class);
      if (name.isEmpty() || !words.tokens().isMark(name.get().last() + 1, '/')) {
        continue;
      }
      int second = name.get().last() + 2;
      Optional<Hit<MonthName>> other =
          second <= date.last() ? words.at(second, Role.MONTH, MonthName.class) : Optional.empty();
      if (other.isPresent() && differ(name.get().sense(), other.get().sense())) {
        return Optional.of(
            " names two months as if they were one, month "
                + name.get().sense().number()
                + " and month "
                + other.get().sense().number()
                + "; it is read as the first.");
      }
    }
    return Optional.empty();
  }

  private static boolean differ(MonthName a, MonthName b) {
    return !a.isHalf() && !b.isHalf() && a.era() == b.era() && a.number() != b.number();
  }
}
