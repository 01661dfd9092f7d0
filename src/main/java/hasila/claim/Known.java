package hasila.claim;

import hasila.date.today.ReportDay;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What people have said of a report before it is read.
 *
 * @param given its day, as told to this run
 * @param carried its day, as a person corrected it in an earlier run
 */
public record Known(
    Optional<LocalDate> given, Optional<LocalDate> carried, Corrections corrections) {
  private static final String NOTE = "corrected in reports.csv in an earlier run";

  /** At most its day. */
  public static Known day(Optional<LocalDate> given) {
    return new Known(given, Optional.empty(), Corrections.NONE);
  }

  /**
   * The day as it was corrected, where nothing that was told to this run stands against it.
   *
   * @param inTable its day as the table says that it is a row of
   */
  public Optional<ReportDay> carried(Optional<LocalDate> inTable) {
    Optional<LocalDate> told = given.or(() -> inTable);
    return told.isEmpty() || told.equals(carried)
        ? carried.map(day -> new ReportDay(carried, ReportDay.Basis.CARRIED, NOTE))
        : Optional.empty();
  }
}
