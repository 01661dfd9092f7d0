package hasila.spark;

import hasila.document.Columns;
import hasila.input.InputException;
import hasila.input.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A report as it is handed to a worker: a file to read there, or the text of a row of a table. */
final class Handed {
  static final StructType FIELDS =
      new StructType()
          .add("name", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("size", DataTypes.LongType)
          .add("text", DataTypes.StringType)
          .add("day", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("problem", DataTypes.StringType);

  private static final int NAME = 0;
  private static final int FILE = 1;
  private static final int SIZE = 2;
  private static final int TEXT = 3;
  private static final int PROBLEM = 7;

  /** The cells of a row of a table, under the names they have here. */
  private static final Columns.Found CELLS =
      new Columns.Found("text", Optional.of("day"), Optional.of("title"), Optional.of("publisher"));

  private Handed() {}

  static Row file(String name, URI file, long size) {
    return RowFactory.create(name, file.toString(), size, null, null, null, null, null);
  }

  /** A row of a table: its cells text, day, title and publisher, null where they are blank. */
  static Row text(String name, List<String> cells) {
    return RowFactory.create(
        name, null, 0L, cells.get(0), cells.get(1), cells.get(2), cells.get(3), null);
  }

  static Row problem(String name, String problem) {
    return RowFactory.create(name, null, 0L, null, null, null, null, problem);
  }

  static long size(Row row) {
    return row.getLong(SIZE);
  }

  /**
   * The report, to be read.
   *
   * @param hadoop how file systems other than that of the machine are reached
   */
  static Source source(Row row, Configuration hadoop) {
    String name = row.getString(NAME);
    if (!row.isNullAt(TEXT)) {
      return Columns.row(name, CELLS, cell -> cell(row.getString(FIELDS.fieldIndex(cell))));
    }
    if (row.isNullAt(FILE)) {
      String[] problem = row.getString(PROBLEM).split("; ", 2);
      return new Source.Missing(
          name, new InputException(problem[0], problem.length > 1 ? problem[1] : "look at it"));
    }
    URI file = URI.create(row.getString(FILE));
    if (file.getScheme().equals("file")) {
      return new Source.File(name, Path.of(file), size(row));
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file);
    try {
      return new Source.Stream(name, path.getFileSystem(hadoop).open(path), size(row));
    } catch (IOException e) {
      return new Source.Missing(
          name,
          new InputException(
              "cannot be read (" + e.getMessage() + ")", "check the file system, and run again"));
    }
  }

  private static String cell(String value) {
    return value == null ? "" : value;
  }
}
