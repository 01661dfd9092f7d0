package hasila.sorted;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts records of any number in little memory. At most {@value #HELD} of them are held, some ten
 * megabytes; more go to sorted runs in files, which are read side by side in the end.
 */
public final class Sorter<T> implements Closeable {
  /** How many records are held where nothing else is said. */
  public static final int HELD = 16_384;

  private static final int MOST_RUNS = 32;
  private static final int BUFFER = 1 << 15;

  private final Path folder;
  private final String name;
  private final int most;
  private final RecordFormat<T> format;
  private final List<T> held = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private int made;

  /** What is done with each record in its order. */
  public interface Sink<T> {
    void accept(T item) throws IOException;
  }

  /**
   * A sorter whose files begin with that name.
   *
   * @param most how many records to hold in memory
   */
  public Sorter(Path folder, String name, int most, RecordFormat<T> format) {
    this.folder = folder;
    this.name = name;
    this.most = most;
    this.format = format;
  }

  /** Takes in a record. */
  public void add(T item) throws IOException {
    held.add(item);
    if (held.size() >= most) {
      spill();
    }
  }

  /** Hands over every record that was added, in order. */
  public void drain(Sink<T> sink) throws IOException {
    try (InOrder<T> all = inOrder()) {
      while (all.advance()) {
        sink.accept(all.head());
      }
    }
  }

  /** Every record that was added, in order, to be taken one by one. */
  public InOrder<T> inOrder() throws IOException {
    if (runs.isEmpty()) {
      held.sort(format.order());
      return InOrder.of(held);
    }
    spill();
    return InOrder.of(runs, format);
  }

  private void spill() throws IOException {
    if (!held.isEmpty()) {
      held.sort(format.order());
      try (DataOutputStream out = newRun()) {
        for (T item : held) {
          format.writing().write(item, out);
        }
      }
      held.clear();
    }
    if (runs.size() >= MOST_RUNS) {
      List<Path> old = List.copyOf(runs);
      try (InOrder<T> all = InOrder.of(old, format);
          DataOutputStream out = newRun()) {
        while (all.advance()) {
          format.writing().write(all.head(), out);
        }
      }
      for (Path run : old) {
        Files.delete(run);
        runs.remove(run);
      }
    }
  }

  private DataOutputStream newRun() throws IOException {
    Path run = folder.resolve(name + "." + made++);
    runs.add(run);
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER));
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    runs.clear();
    held.clear();
  }
}
