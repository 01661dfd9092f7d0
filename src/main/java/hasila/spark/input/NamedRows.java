package hasila.spark.input;

import hasila.document.Tables;
import hasila.document.table.Columns;
import hasila.input.InputException;
import hasila.input.Source;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table under their ids, where they have one: the table is read a second time in
 * step, for the column of the ids.
 */
final class NamedRows implements Iterator<Source> {
  private final Iterator<Source> rows;
  private final Iterator<Source> ids;
  private Optional<Source> id;

  private NamedRows(Iterator<Source> rows, Source first, Iterator<Source> ids) {
    this.rows = rows;
    this.id = Optional.of(first);
    this.ids = ids;
  }

  /**
   * Begins.
   *
   * @param rows those of the table under their numbers
   */
  static Iterator<Source> of(
      Source.File table, Iterator<Source> rows, ColumnNames columns, int limit) {
    Columns only = new Columns(Optional.of(columns.idOrUsual()), Optional.empty());
    Iterator<Source> ids = new Tables(List.of(table), only, limit).iterator();
    if (!rows.hasNext() || !ids.hasNext()) {
      return rows;
    }
    Source first = ids.next();
    if (!isOfAll(table, first)) {
      return new NamedRows(rows, first, ids);
    }
    return columns.namedId().map(id -> without(id, table, rows.next())).orElse(rows);
  }

  /** What there is to say of a table without the column that was named. */
  private static Iterator<Source> without(String id, Source.File table, Source row) {
    InputException fault =
        new InputException(
            "no column «" + id + "»", "name the one that holds the ids with --id-column");
    Source told = isOfAll(table, row) ? row : new Source.Missing(table.name(), fault);
    return List.of(told).iterator();
  }

  /** Whether a table has no rows, but a fault. */
  private static boolean isOfAll(Source.File table, Source row) {
    return row instanceof Source.Missing && row.name().equals(table.name());
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Source next() {
    Source source = rows.next();
    Optional<String> name =
        id.filter(Source.Row.class::isInstance)
            .map(cell -> ((Source.Row) cell).text())
            .filter(text -> !text.isBlank());
    id = ids.hasNext() ? Optional.of(ids.next()) : Optional.empty();
    return name.isPresent() && source instanceof Source.Row row
        ? new Source.Row(name.get(), row.text(), row.details(), row.problem())
        : source;
  }
}
