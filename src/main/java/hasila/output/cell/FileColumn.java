package hasila.output.cell;

import java.util.List;

/**
 * A column of a file that the program writes: a constant of an enum, which stands in the rows where
 * it stands among the constants.
 */
public interface FileColumn<R> extends Column<R> {
  /** What a column states of itself. */
  record Head(String header, Kind kind, String doc) {
    public static Head of(Enum<?> column, Kind kind, String doc) {
      return new Head(Cell.header(column), kind, doc);
    }
  }

  Head head();

  int ordinal();

  @Override
  default String header() {
    return head().header();
  }

  @Override
  default Kind kind() {
    return head().kind();
  }

  @Override
  default String doc() {
    return head().doc();
  }

  /** Its cell of a row of the file. */
  default String of(List<String> row) {
    return row.get(ordinal());
  }
}
