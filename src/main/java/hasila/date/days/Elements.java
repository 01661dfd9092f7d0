package hasila.date.days;

import hasila.mention.When;
import java.time.LocalDate;

/** Compares what is written of a date with a day. */
public final class Elements {
  private Elements() {}

  /** Whether the day has the element as it is written; an element that is not written agrees. */
  public static boolean agrees(When.Dated dated, When.Element element, LocalDate day) {
    int months = element == When.Element.WEEKDAY ? 0 : Reckoning.months(dated.era(), day);
    return switch (element) {
      case WEEKDAY -> dated.weekday().isEmpty() || dated.weekday().get() == day.getDayOfWeek();
      case DAY ->
          dated.day().isEmpty() || dated.day().getAsInt() == Reckoning.dayOf(dated.era(), day);
      case MONTH ->
          dated.month().isEmpty()
              || !(dated.month().get() instanceof When.Step.Number month)
              || month.value() == Math.floorMod(months, Reckoning.MONTHS) + 1;
      case YEAR ->
          dated.year().isEmpty()
              || !(dated.year().get() instanceof When.Step.Number year)
              || year.value() == Math.floorDiv(months, Reckoning.MONTHS);
    };
  }

  /** How many of the written elements the day has not. */
  public static int misses(When.Dated dated, LocalDate day) {
    int misses = 0;
    for (When.Element element : When.Element.values()) {
      misses += agrees(dated, element, day) ? 0 : 1;
    }
    return misses;
  }
}
