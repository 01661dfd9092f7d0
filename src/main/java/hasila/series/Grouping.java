package hasila.series;

import java.io.IOException;

/** Makes rows of the entries of one series, which come in order. */
interface Grouping {
  void add(Entry entry) throws IOException;

  /** The series has no more entries. */
  void end() throws IOException;
}
