package hasila.spark;

import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Makes reports of the rows of a table, which come in the order of their files. */
final class NameRows implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;
  private static final int TEXT = 0;
  private static final int PUBLISHER = 3;
  private static final int ID = 4;
  private static final int BROKEN = 5;
  private static final int FILE = 6;
  private static final int BLOCK = 7;

  private final RowNumbers numbers;
  private final String root;

  NameRows(RowNumbers numbers, JobOptions options) {
    this.numbers = numbers;
    String path = new Path(options.input()).toUri().getPath();
    this.root = path.endsWith("/") ? path : path + "/";
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Iterator<>() {
      private String file = "";
      private long block = -1;
      private long number;

      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        if (!file.equals(row.getString(FILE)) || block != row.getLong(BLOCK)) {
          file = row.getString(FILE);
          block = row.getLong(BLOCK);
          number = numbers.first(file, block);
        }
        return named(row, name(file) + ":" + number++);
      }
    };
  }

  private Row named(Row row, String place) {
    String name = row.isNullAt(ID) || row.getString(ID).isBlank() ? place : row.getString(ID);
    if (!row.isNullAt(BROKEN)) {
      return Handed.problem(place, "the row cannot be read; mend it, or take it out");
    }
    if (row.isNullAt(TEXT) || row.getString(TEXT).isEmpty()) {
      return Handed.problem(
          name, "the row has no text; name the column of the text with --text-column");
    }
    List<String> cells = new ArrayList<>();
    for (int i = TEXT; i <= PUBLISHER; i++) {
      cells.add(row.getString(i));
    }
    return Handed.text(name, cells);
  }

  /** The path below the input folder, the file's name where the input is that file. */
  private String name(String file) {
    String path = new Path(URI.create(file)).toUri().getPath();
    int folder = path.indexOf(root);
    return folder < 0
        ? path.substring(path.lastIndexOf('/') + 1)
        : path.substring(folder + root.length());
  }
}
