package hasila.date.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days that a date may mean, from the first to the last, and how finely it was said. */
public record DayRange(LocalDate first, LocalDate last, Resolved.Precision precision) {
  public static DayRange of(LocalDate day) {
    return new DayRange(day, day, Resolved.Precision.DAY);
  }

  static DayRange of(LocalDate first, LocalDate last) {
    return new DayRange(first, last, Resolved.Precision.DAY);
  }

  /** Whether both are told alike; quicker, where little else is done, than what a record has. */
  public boolean isSame(DayRange other) {
    return first.equals(other.first) && last.equals(other.last) && precision == other.precision;
  }

  /** All days from the earliest to the latest of these, as coarse as the coarsest. */
  static DayRange spanning(List<DayRange> all) {
    DayRange span = all.get(0);
    for (DayRange days : all) {
      span =
          new DayRange(
              days.first.isBefore(span.first) ? days.first : span.first,
              days.last.isAfter(span.last) ? days.last : span.last,
              days.precision.compareTo(span.precision) > 0 ? days.precision : span.precision);
    }
    return span;
  }

  /** The nearest of these, the earlier of two as near; days ahead count so many times. */
  static Optional<DayRange> nearest(List<DayRange> all, LocalDate today, int ahead) {
    Optional<DayRange> nearest = Optional.empty();
    long least = Long.MAX_VALUE;
    for (DayRange days : all) {
      long distance = days.distance(today) * (days.isAfter(today) ? ahead : 1);
      if (distance < least) {
        nearest = Optional.of(days);
        least = distance;
      }
    }
    return nearest;
  }

  /** The one so many steps before or behind today, of all in order. */
  static Optional<DayRange> beside(List<DayRange> all, LocalDate today, int steps) {
    List<DayRange> side = new ArrayList<>();
    for (DayRange days : all) {
      if (steps < 0 ? days.isBefore(today) : days.isAfter(today)) {
        side.add(days);
      }
    }
    int index = steps < 0 ? side.size() + steps : steps - 1;
    return index >= 0 && index < side.size() ? Optional.of(side.get(index)) : Optional.empty();
  }

  /** Its first day, told as finely. */
  public DayRange beginning() {
    return new DayRange(first, first, precision);
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
