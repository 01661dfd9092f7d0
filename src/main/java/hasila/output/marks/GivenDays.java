package hasila.output.marks;

import hasila.date.today.ReportDay;
import hasila.input.InputException;
import hasila.output.cell.Cell;
import hasila.output.cell.SavedDay;
import hasila.output.cell.SavedTable;
import hasila.output.file.WrittenFiles;
import hasila.output.row.ReportColumn;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The days of reports as a table gives them: {@code reports.csv} of an earlier run, corrected by
 * hand.
 */
public final class GivenDays implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String CARRIED = Cell.word(ReportDay.Basis.CARRIED);

  private final HashMap<String, LocalDate> days = new HashMap<>();
  private LocalDate ofAll;

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

  /**
   * Reads the days that a person corrected in a table that a run wrote, in whatever run that was.
   *
   * @param problems is told of what is no day
   * @throws InputException where it is no table of reports
   */
  static GivenDays corrected(Path table, WrittenFiles written, Consumer<String> problems)
      throws InputException {
    GivenDays corrected = new GivenDays();
    boolean saved = written.knows(table) && !written.isOwn(table);
    SavedTable.read(
        table,
        List.of(ReportColumn.REPORT, ReportColumn.REPORT_DATE),
        (row, line) -> {
          String report = row.cell(ReportColumn.REPORT);
          String day = row.cell(ReportColumn.REPORT_DATE).strip();
          if (row.cell(ReportColumn.REPORT_DATE_BASIS).equals(CARRIED)
              || saved && SavedDay.forms(day).stream().noneMatch(d -> written.hadDay(report, d))) {
            try {
              corrected.add(row, line);
            } catch (InputException e) {
              problems.accept(e.getMessage());
            }
          }
        });
    return corrected;
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

  /** The same with a day for all reports of which the table says nothing. */
  public GivenDays orElse(Optional<LocalDate> day) {
    ofAll = day.orElse(null);
    return this;
  }

  /** The day given for a report. */
  public Optional<LocalDate> of(String report) {
    return Optional.ofNullable(days.getOrDefault(report, ofAll));
  }
}
