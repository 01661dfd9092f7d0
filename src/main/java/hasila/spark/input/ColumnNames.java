package hasila.spark.input;

import hasila.document.table.Columns;
import java.io.Serializable;
import java.util.Optional;

/**
 * The columns of a table that the user named, each blank where none was: workers get these, and an
 * Optional cannot be sent.
 */
record ColumnNames(String text, String id, String date) implements Serializable {
  private static final String USUAL_ID = "id";

  /** Which hold the report and its day. */
  Columns columns() {
    return new Columns(named(text), named(date));
  }

  /** The one that was named for ids, if any. */
  Optional<String> namedId() {
    return named(id);
  }

  /** The one that holds ids, if it is there. */
  String idOrUsual() {
    return namedId().orElse(USUAL_ID);
  }

  private static Optional<String> named(String column) {
    return Optional.of(column).filter(name -> !name.isEmpty());
  }
}
