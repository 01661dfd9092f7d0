package hasila.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The days that a date may mean, from the first to the last, and how finely it was said. */
public record Days(LocalDate first, LocalDate last, Resolved.Precision precision) {
  public static Days of(LocalDate day) {
    return new Days(day, day, Resolved.Precision.DAY);
  }

  static Days of(LocalDate first, LocalDate last) {
    return new Days(first, last, Resolved.Precision.DAY);
  }

  /** All days from the earliest to the latest of these, as coarse as the coarsest. */
  static Days spanning(List<Days> all) {
    LocalDate first = all.stream().map(Days::first).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = all.stream().map(Days::last).max(Comparator.naturalOrder()).orElseThrow();
    Stream<Resolved.Precision> precisions = all.stream().map(Days::precision);
    return new Days(first, last, precisions.max(Comparator.naturalOrder()).orElseThrow());
  }

  boolean isBefore(LocalDate day) {
    return last.isBefore(day);
  }

  boolean isAfter(LocalDate day) {
    return first.isAfter(day);
  }

  public boolean contains(LocalDate day) {
    return !isBefore(day) && !isAfter(day);
  }

  /** How many days lie between this and the day; 0 where it holds it. */
  long distance(LocalDate day) {
    if (contains(day)) {
      return 0;
    }
    return isBefore(day)
        ? day.toEpochDay() - last.toEpochDay()
        : first.toEpochDay() - day.toEpochDay();
  }
}
