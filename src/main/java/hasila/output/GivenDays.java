package hasila.output;

import hasila.input.InputException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The days of reports as a table gives them: {@code reports.csv} of an earlier run, corrected by
 * hand.
 */
public final class GivenDays implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, LocalDate> days = new HashMap<>();

  private GivenDays() {}

  /** No report's day is given. */
  public static GivenDays none() {
    return new GivenDays();
  }

  /**
   * Reads a table with the columns {@code report} and {@code report_date}; others are ignored, and
   * so are blank days.
   *
   * @throws InputException where it is not such a table
   */
  public static GivenDays read(Path table) throws InputException {
    GivenDays given = new GivenDays();
    SavedTable.read(table, List.of(ReportColumn.REPORT, ReportColumn.REPORT_DATE), given::add);
    return given;
  }

  private void add(SavedTable.Row row, long line) throws InputException {
    String day = row.cell(ReportColumn.REPORT_DATE).strip();
    if (!day.isEmpty()) {
      try {
        days.put(row.cell(ReportColumn.REPORT), LocalDate.parse(day));
      } catch (DateTimeParseException e) {
        throw new InputException(
            "line " + line + ": «" + day + "» is not a day", "write it as 2019-03-05");
      }
    }
  }

  /** The day given for a report. */
  public Optional<LocalDate> of(String report) {
    return Optional.ofNullable(days.get(report));
  }
}
