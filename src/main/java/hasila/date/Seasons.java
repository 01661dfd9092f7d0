package hasila.date;

import hasila.mention.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which days a season means. A winter is the one that its year begins with. */
final class Seasons {
  private static final int REACH = 3;

  private Seasons() {}

  static Optional<Days> of(When.Season season, Optional<LocalDate> today) {
    if (season.year().isPresent()) {
      return season.year().get() instanceof When.Step.Number number
          ? Optional.of(in(season, number.value()))
          : today.flatMap(day -> ofYear(season, season.year().get(), day));
    }
    return today.flatMap(day -> near(season, day));
  }

  private static Optional<Days> ofYear(When.Season season, When.Step step, LocalDate today) {
    return step instanceof When.Step.Shift shift
        ? Optional.of(in(season, today.getYear() + shift.steps()))
        : Optional.empty();
  }

  private static Days in(When.Season season, int year) {
    LocalDate last = season.season().end().atYear(year);
    LocalDate first =
        season.season().start().atYear(season.season().crossesYears() ? year - 1 : year);
    return new Days(first, last, Resolved.Precision.SEASON);
  }

  private static Optional<Days> near(When.Season season, LocalDate today) {
    List<Days> all = new ArrayList<>();
    for (int year = today.getYear() - REACH; year <= today.getYear() + REACH; year++) {
      all.add(in(season, year));
    }
    int steps = season.steps().orElse(0);
    if (steps == 0) {
      return all.stream().min(Comparator.comparingLong(d -> d.distance(today)));
    }
    List<Days> side =
        all.stream().filter(d -> steps < 0 ? d.isBefore(today) : d.isAfter(today)).toList();
    int index = steps < 0 ? side.size() + steps : steps - 1;
    return index >= 0 && index < side.size() ? Optional.of(side.get(index)) : Optional.empty();
  }
}
