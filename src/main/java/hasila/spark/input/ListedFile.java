package hasila.spark.input;

import hasila.input.InputException;
import hasila.input.Source;
import java.net.URI;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A file that was found, or what was found in its place, as it is handed to a worker.
 *
 * @param name what reports call it
 * @param file where it is; blank where there is none to be read
 * @param size its bytes
 * @param fault why there is none to be read, and behind it the cure
 */
record ListedFile(String name, String file, long size, String fault, String cure) {
  static final StructType FIELDS =
      new StructType()
          .add("name", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("size", DataTypes.LongType)
          .add("fault", DataTypes.StringType)
          .add("cure", DataTypes.StringType);

  private static final String BETWEEN = "; ";

  static ListedFile of(String name, URI file, long size) {
    return new ListedFile(name, file.toString(), size, "", "");
  }

  static ListedFile problem(String name, InputException fault) {
    String[] parts = fault.getMessage().split(BETWEEN, 2);
    return new ListedFile(name, "", 0, parts[0], parts.length > 1 ? parts[1] : "look at it");
  }

  Row row() {
    return RowFactory.create(name, file, size, fault, cure);
  }

  static ListedFile of(Row row) {
    return new ListedFile(
        row.getString(0), row.getString(1), row.getLong(2), row.getString(3), row.getString(4));
  }

  boolean isThere() {
    return !file.isEmpty();
  }

  Source missing() {
    return new Source.Missing(name, new InputException(fault, cure));
  }
}
