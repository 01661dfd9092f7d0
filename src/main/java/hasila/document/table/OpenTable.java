package hasila.document.table;

import hasila.input.InputException;
import hasila.input.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A table that is being read row by row. */
public interface OpenTable extends Closeable {
  /**
   * The next row, or what is wrong with it; empty behind the last.
   *
   * @throws InputException where the table cannot be read further
   */
  Optional<Source> next() throws IOException, InputException;

  /** The column that looks like the day's in the first row, where none is known to be. */
  default Optional<String> dayLike() {
    return Optional.empty();
  }

  /** How many bytes of its file have been read. */
  long consumed();
}
