package hasila.date.days;

import hasila.mention.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which days a season means. A winter is the one that its year begins with. */
final class Seasons {
  private static final int REACH = 3;

  private Seasons() {}

  static Optional<DayRange> of(When.Season season, Optional<LocalDate> today) {
    if (season.year().isPresent() && season.year().get() instanceof When.Step.Number number) {
      return Optional.of(in(season, number.value()));
    }
    if (today.isEmpty()) {
      return Optional.empty();
    }
    return season.year().isPresent()
        ? ofYear(season, season.year().get(), today.get())
        : near(season, today.get());
  }

  private static Optional<DayRange> ofYear(When.Season season, When.Step step, LocalDate today) {
    return step instanceof When.Step.Shift shift
        ? Optional.of(in(season, today.getYear() + shift.steps()))
        : Optional.empty();
  }

  private static DayRange in(When.Season season, int year) {
    LocalDate last = season.season().end().atYear(year);
    LocalDate first =
        season.season().start().atYear(season.season().crossesYears() ? year - 1 : year);
    return new DayRange(first, last, Resolved.Precision.SEASON);
  }

  private static Optional<DayRange> near(When.Season season, LocalDate today) {
    List<DayRange> all = new ArrayList<>();
    for (int year = today.getYear() - REACH; year <= today.getYear() + REACH; year++) {
      all.add(in(season, year));
    }
    int steps = season.steps().orElse(0);
    return steps == 0 ? DayRange.nearest(all, today, 1) : DayRange.beside(all, today, steps);
  }
}
