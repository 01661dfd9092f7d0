package hasila.spark.input;

import hasila.document.table.Columns;
import hasila.input.InputException;
import hasila.input.Source;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** Reads rows whose cells are columns of Spark, and where each stands. */
record RowReading(ColumnNames columns, FileNames names) implements Reading {
  /** The columns that say in which file a row is, and as which, from 0. */
  static final String FILE = "_hasila_file";

  static final String ROW = "_hasila_row";

  @Override
  public Function<Row, Iterator<Source>> begin() {
    return row -> List.of(source(row)).iterator();
  }

  private Source source(Row row) {
    List<String> there = List.of(row.schema().fieldNames());
    String place =
        names.name(row.<String>getAs(FILE)) + ":" + (1 + row.<Long>getAs(ROW).longValue());
    try {
      Columns.Found found = columns.columns().among(there);
      String id = there.contains(columns.idOrUsual()) ? cell(row, columns.idOrUsual()) : "";
      return Columns.row(id.isBlank() ? place : id, found, column -> cell(row, column));
    } catch (InputException e) {
      return new Source.Missing(place, e);
    }
  }

  private static String cell(Row row, String column) {
    String cell = row.getAs(column);
    return cell == null ? "" : cell;
  }
}
