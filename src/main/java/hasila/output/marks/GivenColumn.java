package hasila.output.marks;

import hasila.output.cell.Column;
import java.util.List;
import java.util.stream.Stream;

/** A column of a table that the program did not write, by its name. */
public record GivenColumn(String header) implements Column<Void> {
  /** The columns of these names, the first one before the others. */
  public static List<GivenColumn> of(String headers) {
    return Stream.of(headers.split(" ", -1)).map(GivenColumn::new).toList();
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public String doc() {
    return header;
  }

  @Override
  public String value(Void row) {
    return "";
  }
}
