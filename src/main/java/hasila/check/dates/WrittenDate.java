package hasila.check.dates;

import hasila.mention.When;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A date of the calendar inside a mention, and how many days from today the words beside it say
 * that it is.
 */
record WrittenDate(When.Dated dated, OptionalInt fromToday) {
  static List<WrittenDate> of(When when, OptionalInt fromToday) {
    if (when instanceof When.Dated dated) {
      return List.of(new WrittenDate(dated, fromToday));
    } else if (when instanceof When.FromToday said && said.named().isPresent()) {
      return of(said.named().get(), OptionalInt.of(said.from()));
    } else if (when instanceof When.Between between) {
      return of(List.of(between.from(), between.to()));
    } else if (when instanceof When.Listed list) {
      return of(list.days());
    }
    return List.of();
  }

  private static List<WrittenDate> of(List<When> all) {
    List<WrittenDate> written = new ArrayList<>();
    for (When when : all) {
      written.addAll(of(when, OptionalInt.empty()));
    }
    return written;
  }
}
