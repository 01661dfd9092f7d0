package hasila.date.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day a report calls today.
 *
 * @param note the reasons, or what is known where no one day is left
 * @param candidates the days it may be, in order: one where the day is known, none where nothing is
 *     known
 */
public record ReportDay(
    Optional<LocalDate> date, Basis basis, String note, List<LocalDate> candidates) {
  /** The column {@code report_date_basis}. */
  public enum Basis {
    GIVEN,
    CARRIED,
    STATED,
    FILENAME,
    INFERRED,
    UNKNOWN
  }

  public ReportDay {
    candidates = List.copyOf(candidates);
  }

  /** A known day, or one of which nothing is known. */
  public ReportDay(Optional<LocalDate> date, Basis basis, String note) {
    this(date, basis, note, date.isPresent() ? List.of(date.get()) : List.of());
  }
}
