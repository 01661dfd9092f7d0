package hasila.document.table;

import hasila.document.table.BoundedLines.Line;
import hasila.input.InputException;
import hasila.input.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** A JSON object a line. Its row is the line. Only what stands at the object's top is looked at. */
public final class JsonLines implements OpenTable {
  /** A file that begins with so many lines that are no rows is another kind of file. */
  private static final int PATIENCE = 20;

  private final String name;
  private final BoundedLines lines;
  private final Columns wanted;
  private long row;
  private boolean anyGood;

  public JsonLines(String name, BoundedLines lines, Columns wanted) {
    this.name = name;
    this.lines = lines;
    this.wanted = wanted;
  }

  @Override
  public Optional<Source> next() throws IOException, InputException {
    while (true) {
      Optional<Line> line = lines.next();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      row++;
      if (!line.get().text().isBlank()) {
        return Optional.of(source(line.get()));
      }
    }
  }

  private Source source(Line line) throws InputException {
    String rowName = name + ":" + row;
    try {
      if (line.cut()) {
        throw InputException.larger(line.text().length());
      }
      Map<String, String> fields = JsonFields.of(line.text());
      Columns.Found columns = wanted.among(new ArrayList<>(fields.keySet()));
      anyGood = true;
      return Columns.row(rowName, columns, column -> fields.getOrDefault(column, ""));
    } catch (InputException e) {
      if (!anyGood && row >= PATIENCE) {
        throw new InputException(
            "its first " + PATIENCE + " lines are no rows", "see what is said of each of them");
      }
      return new Source.Missing(rowName, e);
    }
  }

  @Override
  public long consumed() {
    return lines.consumed();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
