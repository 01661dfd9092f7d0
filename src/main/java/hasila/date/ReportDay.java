package hasila.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day a report calls today.
 *
 * @param note the reasons, or what is known where no one day is left
 */
public record ReportDay(Optional<LocalDate> date, Basis basis, String note) {
  /** The column {@code report_date_basis}. */
  public enum Basis {
    GIVEN,
    STATED,
    INFERRED,
    UNKNOWN
  }
}
