package hasila.spark.input;

import hasila.input.Source;
import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** How a worker makes reports of what it is handed. */
public sealed interface Reading extends Serializable permits FileReading, LineReading, RowReading {
  /** Begins with a partition, whose rows are then given in their order: the reports of each. */
  Function<Row, Iterator<Source>> begin();
}
