package hasila.output.file;

import hasila.output.cell.Cell;
import hasila.output.cell.Column;
import hasila.output.cell.Json;
import hasila.output.row.ClaimColumn;
import hasila.output.row.WholeReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * claims.jsonl: a JSON object a line with the names of the columns of {@code claims.csv}. Numbers
 * are numbers, what is blank there is null.
 */
public final class ClaimJsonLines extends OneFile {
  /** The name of the file. */
  public static final String NAME = "claims.jsonl";

  private static final ClaimColumn[] COLUMNS = ClaimColumn.values();

  private final OutputStream stream;

  public ClaimJsonLines(Path folder) throws IOException {
    super(folder, NAME);
    stream = file.open();
  }

  @Override
  public void write(WholeReport report) throws IOException {
    StringBuilder text = new StringBuilder();
    for (List<String> claim : report.claims()) {
      line(claim, text);
    }
    stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isNumber(ClaimColumn column) {
    return column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.WHOLE;
  }

  private static void line(List<String> values, StringBuilder into) {
    for (ClaimColumn column : COLUMNS) {
      into.append(column == COLUMNS[0] ? '{' : ',');
      Json.string(column.header(), into);
      into.append(':');
      String value = values.get(column.ordinal());
      if (value.isEmpty()) {
        into.append("null");
      } else if (isNumber(column) && Cell.asNumber(value).isPresent()) {
        into.append(value);
      } else {
        Json.string(value, into);
      }
    }
    into.append("}\n");
  }
}
