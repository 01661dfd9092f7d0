package hasila.date.today;

import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.place.PlaceNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What day was today? It reads the report's dates only. What the report itself calls today outranks
 * all else; then the day it says it was printed. A today that is not said in full is looked for
 * among the days that the report can be of: not before its latest full date about the past, and at
 * most {@value Inference#REACH} days behind it. An older post quoted in the report has a today of
 * its own, which only decides between days that are left: the nearest behind it.
 */
public final class ReportDate {
  private ReportDate() {}

  /**
   * Finds the report's day.
   *
   * @param given the day where the user knows it; it wins
   */
  public static ReportDay find(Words words, List<DateMention> mentions, Optional<LocalDate> given) {
    PlaceNames places = new PlaceNames(words, List.of());
    return find(words, places, mentions, given, Optional.empty(), Optional.empty());
  }

  /**
   * Finds the report's day.
   *
   * @param places what may stand in a dateline
   * @param given the day where the user knows it; it wins
   * @param printed the day it was printed as the head of its page says; it stands for a byline
   * @param named the day in the name of its file; it counts where the report does not say its own
   */
  public static ReportDay find(
      Words words,
      PlaceNames places,
      List<DateMention> mentions,
      Optional<LocalDate> given,
      Optional<LocalDate> printed,
      Optional<LocalDate> named) {
    if (given.isPresent()) {
      return new ReportDay(given, ReportDay.Basis.GIVEN, "given with the report");
    }
    ReportDay told = new Inference(Clues.of(words, places, mentions).printed(printed)).conclude();
    return named.isEmpty() || told.basis() == ReportDay.Basis.STATED
        ? told
        : new ReportDay(named, ReportDay.Basis.FILENAME, "in the name of its file or folder");
  }
}
