package hasila.output;

import hasila.output.cell.Cell;
import hasila.output.cell.Column;
import hasila.output.cell.Extraction;
import hasila.output.row.ClaimColumn;
import hasila.output.row.MentionColumn;
import hasila.output.row.Reviews;
import hasila.output.row.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a report as they are meant, before they become CSV: by header, a map for each row.
 */
public final class Written {
  private Written() {}

  public static List<Map<String, String>> claims(Extraction found) {
    return rows(ClaimColumn.values(), new Rows(found, Reviews.none()).claims());
  }

  public static List<Map<String, String>> mentions(Extraction found) {
    return rows(MentionColumn.values(), new Rows(found, Reviews.none()).mentions());
  }

  private static <R> List<Map<String, String>> rows(Column<R>[] columns, List<R> rows) {
    List<Map<String, String>> written = new ArrayList<>();
    for (R row : rows) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Column<R> column : columns) {
        String value = column.value(row);
        cells.put(column.header(), column.kind() == Column.Kind.TEXT ? Cell.guarded(value) : value);
      }
      written.add(cells);
    }
    return written;
  }
}
