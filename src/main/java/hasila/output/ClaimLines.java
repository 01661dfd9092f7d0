package hasila.output;

import hasila.output.Rows.ClaimRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * claims.jsonl: a JSON object a line with the names of the columns of {@code claims.csv}. Numbers
 * are numbers, what is blank there is null.
 */
final class ClaimLines extends OneFile {
  /** The name of the file. */
  static final String NAME = "claims.jsonl";

  private static final ClaimColumn[] COLUMNS = ClaimColumn.values();

  private final OutputStream stream;
  private final Map<String, String> lines = new ConcurrentHashMap<>();

  ClaimLines(Path folder) throws IOException {
    super(folder, NAME);
    stream = file.open();
  }

  /** Makes a report's lines ready; any number of threads may do so at once. */
  void render(Extraction found, Reviews reviews) {
    StringBuilder text = new StringBuilder();
    for (ClaimRow row : new Rows(found, reviews).claims()) {
      line(row, text);
    }
    lines.put(found.report().name(), text.toString());
  }

  private static void line(ClaimRow row, StringBuilder into) {
    for (ClaimColumn column : COLUMNS) {
      into.append(column == COLUMNS[0] ? '{' : ',');
      Json.string(column.header(), into);
      into.append(':');
      String value = column.value(row);
      if (value.isEmpty()) {
        into.append("null");
      } else if (column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.WHOLE) {
        into.append(value);
      } else {
        Json.string(value, into);
      }
    }
    into.append("}\n");
  }

  @Override
  public void write(Rendered rows) throws IOException {
    String text = lines.remove(rows.report());
    if (text != null) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
