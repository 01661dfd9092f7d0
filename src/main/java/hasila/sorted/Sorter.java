package hasila.sorted;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

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
    if (runs.isEmpty()) {
      held.sort(format.order());
      for (T item : held) {
        sink.accept(item);
      }
      return;
    }
    spill();
    merge(runs, sink);
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
      try (DataOutputStream out = newRun()) {
        merge(old, item -> format.writing().write(item, out));
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

  private void merge(List<Path> runs, Sink<T> sink) throws IOException {
    PriorityQueue<Run<T>> heads =
        new PriorityQueue<>(Comparator.comparing(Run::head, format.order()));
    List<Run<T>> open = new ArrayList<>();
    try {
      for (Path path : runs) {
        Run<T> run = new Run<>(path, format.reading());
        open.add(run);
        if (run.advance()) {
          heads.add(run);
        }
      }
      while (!heads.isEmpty()) {
        Run<T> first = heads.remove();
        sink.accept(first.head());
        if (first.advance()) {
          heads.add(first);
        }
      }
    } finally {
      for (Run<T> run : open) {
        run.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    runs.clear();
    held.clear();
  }

  /** A sorted run being read: its next item. */
  private static final class Run<T> implements Closeable {
    private final DataInputStream in;
    private final RecordFormat.Reading<T> reading;
    private Optional<T> head = Optional.empty();

    Run(Path path, RecordFormat.Reading<T> reading) throws IOException {
      this.reading = reading;
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    }

    T head() {
      return head.orElseThrow();
    }

    boolean advance() throws IOException {
      try {
        head = Optional.of(reading.read(in));
        return true;
      } catch (EOFException e) {
        head = Optional.empty();
        return false;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
