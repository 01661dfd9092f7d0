package hasila.spark.input;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** How many rows of a file stand before each of the blocks that it is read in. */
final class RowNumbers implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, TreeMap<Long, Long>> before = new HashMap<>();

  /**
   * Adds the blocks up.
   *
   * @param counts rows of a file, where its block begins, and how many rows it has
   */
  RowNumbers(List<Row> counts) {
    for (Row count : counts) {
      before
          .computeIfAbsent(count.getString(0), file -> new TreeMap<>())
          .put(count.getLong(1), count.getLong(2));
    }
    for (TreeMap<Long, Long> blocks : before.values()) {
      long sum = 0;
      for (Map.Entry<Long, Long> block : blocks.entrySet()) {
        long rows = block.getValue();
        block.setValue(sum);
        sum += rows;
      }
    }
  }

  /** The number of the first row of a block, from 1. */
  long first(String file, long block) {
    return 1 + before.get(file).get(block);
  }
}
