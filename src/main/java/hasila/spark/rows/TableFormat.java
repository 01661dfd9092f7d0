package hasila.spark.rows;

import hasila.output.cell.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** What tables are written as, and so how a column's values are held. */
public enum TableFormat {
  /** Days as DATE, whole numbers as INT, figures as DECIMAL; text as the report has it. */
  PARQUET,
  /** Every cell as the CSV files of a run on one machine have it. */
  CSV;

  /** As many digits as the longest figure has before its point, and as many behind it. */
  static final DecimalType FIGURE = DataTypes.createDecimalType(38, 18);

  /** Spark's name for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that word. */
  public static Optional<TableFormat> named(String word) {
    return List.of(values()).stream().filter(format -> format.word().equals(word)).findFirst();
  }

  /** Writes a table in the place of the one before. */
  public void save(DataFrameWriter<Row> writer, String path) {
    DataFrameWriter<Row> replacing = writer.mode(SaveMode.Overwrite);
    switch (this) {
      case PARQUET -> replacing.parquet(path);
      case CSV ->
          replacing
              .option("header", "true")
              .option("escape", "\"")
              .option("ignoreLeadingWhiteSpace", "false")
              .option("ignoreTrailingWhiteSpace", "false")
              .csv(path);
    }
  }

  /** The fields of a table with these columns; each may be blank. */
  public StructType fields(Column<?>[] columns) {
    StructType fields = new StructType();
    for (Column<?> column : columns) {
      fields =
          fields.add(
              new StructField(column.header(), type(column.kind()), true, comment(column.doc())));
    }
    return fields;
  }

  private static Metadata comment(String doc) {
    return new MetadataBuilder().putString("comment", doc).build();
  }

  private DataType type(Column.Kind kind) {
    if (this == CSV) {
      return DataTypes.StringType;
    }
    return switch (kind) {
      case TEXT, CODE -> DataTypes.StringType;
      case NUMBER -> FIGURE;
      case WHOLE -> DataTypes.IntegerType;
      case DAY -> DataTypes.DateType;
    };
  }

  /** Whether the field of a column can hold a value. */
  boolean holds(Column.Kind kind, String value) {
    return this == CSV
        || kind != Column.Kind.NUMBER
        || value.isEmpty()
        || figure(value).precision() <= FIGURE.precision();
  }

  /** A value as the field of its column has it: null where it is blank or does not fit. */
  Object value(Column.Kind kind, String value) {
    if (value.isEmpty() || !holds(kind, value)) {
      return null;
    }
    if (this == CSV) {
      return kind.written(value);
    }
    return switch (kind) {
      case TEXT, CODE -> value;
      case NUMBER -> figure(value);
      case WHOLE -> Integer.valueOf(value);
      case DAY -> LocalDate.parse(value);
    };
  }

  private static BigDecimal figure(String value) {
    return new BigDecimal(value).setScale(FIGURE.scale(), RoundingMode.HALF_UP);
  }
}
