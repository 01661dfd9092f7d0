package hasila.spark.input;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The input as it is handed out to workers.
 *
 * @param rows files, lines or rows, in partitions
 * @param reading what a worker makes of them
 */
public record Handed(Dataset<Row> rows, Reading reading) {}
