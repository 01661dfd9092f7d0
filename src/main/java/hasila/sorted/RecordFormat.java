package hasila.sorted;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;

/**
 * A kind of record: how it is written as bytes, and its order. No two records of a run may be equal
 * in that order unless they are alike, else their order would be that of reading.
 */
public record RecordFormat<T>(Writing<T> writing, Reading<T> reading, Comparator<T> order) {
  /** Writes a record. */
  public interface Writing<T> {
    void write(T item, DataOutput out) throws IOException;
  }

  /** Reads what {@link Writing} wrote. */
  public interface Reading<T> {
    T read(DataInput in) throws IOException;
  }
}
