package hasila.spark.input;

import hasila.document.table.Columns;
import hasila.document.table.JsonFields;
import hasila.input.InputException;
import hasila.input.Source;
import java.util.ArrayList;
import java.util.Map;

/** A line that holds a report as a JSON object; only what stands at its top is looked at. */
final class JsonLine {
  private final ColumnNames columns;
  private final int limit;

  /**
   * A reader of lines.
   *
   * @param limit the most characters of a line
   */
  JsonLine(ColumnNames columns, int limit) {
    this.columns = columns;
    this.limit = limit;
  }

  /** Its report, named by its id, or by its place where it has none or is no report. */
  Source source(String place, String line) {
    try {
      if (line.length() >= limit) {
        throw new InputException(
            "larger than " + limit + " characters", "split it, or raise the limit with --max-size");
      }
      Map<String, String> fields = JsonFields.of(line);
      Columns.Found found = columns.columns().among(new ArrayList<>(fields.keySet()));
      String id = fields.getOrDefault(columns.idOrUsual(), "");
      return Columns.row(
          id.isBlank() ? place : id, found, column -> fields.getOrDefault(column, ""));
    } catch (InputException e) {
      return new Source.Missing(place, e);
    }
  }
}
