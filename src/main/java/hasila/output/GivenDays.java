package hasila.output;

import hasila.input.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The days of reports as a table gives them: {@code reports.csv} of an earlier run, corrected by hand. */
public final class GivenDays {
  private final Map<String, LocalDate> days = new HashMap<>();

  private GivenDays() {}

  /** No report's day is given. */
  public static GivenDays none() {
    return new GivenDays();
  }

  /**
   * Reads a table with the columns {@code report} and {@code report_date}; others are ignored, and so are blank days.
   *
   * @throws InputException where it is not such a table
   */
  public static GivenDays read(Path table) throws InputException {
    GivenDays given = new GivenDays();
    try {
      String text = Files.readString(table, StandardCharsets.UTF_8);
      text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      CSVFormat format =
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setDelimiter(delimiter(text)).get();
      try (CSVParser parser = CSVParser.parse(text, format)) {
        for (ReportColumn column : new ReportColumn[] {ReportColumn.REPORT, ReportColumn.REPORT_DATE}) {
          if (!parser.getHeaderMap().containsKey(column.header())) {
            throw new InputException("no column " + column.header(), "its first line must name the columns");
          }
        }
        for (CSVRecord row : parser) {
          given.add(row, parser.getCurrentLineNumber());
        }
      }
    } catch (NoSuchFileException e) {
      throw new InputException("no such file", "check the path");
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("not a CSV table in UTF-8 (" + e.getMessage() + ")", "save it as CSV UTF-8");
    }
    return given;
  }

  /** Spreadsheets save CSV with the separator of their locale. */
  private static String delimiter(String text) {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    return header.contains(",") ? "," : header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
  }

  private void add(CSVRecord row, long line) throws InputException {
    if (!row.isSet(ReportColumn.REPORT_DATE.header())) {
      return;
    }
    String day = row.get(ReportColumn.REPORT_DATE.header()).strip();
    if (!day.isEmpty()) {
      try {
        days.put(Cell.unguarded(row.get(ReportColumn.REPORT.header())), LocalDate.parse(day));
      } catch (DateTimeParseException e) {
        throw new InputException("line " + line + ": «" + day + "» is not a day", "write it as 2019-03-05");
      }
    }
  }

  /** The day given for a report. */
  public Optional<LocalDate> of(String report) {
    return Optional.ofNullable(days.get(report));
  }
}
