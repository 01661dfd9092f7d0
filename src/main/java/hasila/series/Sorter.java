package hasila.series;

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
 * Sorts entries of any number in little memory. At most {@value #HELD} of them are held, some ten
 * megabytes; more go to sorted runs in files, which are read side by side in the end.
 */
final class Sorter implements Closeable {
  static final int HELD = 16_384;
  private static final int MOST_RUNS = 32;
  private static final int BUFFER = 1 << 15;

  private final Path folder;
  private final String name;
  private final int most;
  private final List<Entry> held = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private int made;

  /** What is done with each entry in its order. */
  interface Sink {
    void accept(Entry entry) throws IOException;
  }

  /**
   * A sorter whose files begin with that name.
   *
   * @param most how many entries to hold in memory
   */
  Sorter(Path folder, String name, int most) {
    this.folder = folder;
    this.name = name;
    this.most = most;
  }

  void add(Entry entry) throws IOException {
    held.add(entry);
    if (held.size() >= most) {
      spill();
    }
  }

  /** Hands over every entry that was added, in order. */
  void drain(Sink sink) throws IOException {
    if (runs.isEmpty()) {
      held.sort(Entry.ORDER);
      for (Entry entry : held) {
        sink.accept(entry);
      }
      return;
    }
    spill();
    merge(runs, sink);
  }

  private void spill() throws IOException {
    if (!held.isEmpty()) {
      held.sort(Entry.ORDER);
      try (DataOutputStream out = newRun()) {
        for (Entry entry : held) {
          EntryStream.write(entry, out);
        }
      }
      held.clear();
    }
    if (runs.size() >= MOST_RUNS) {
      List<Path> old = List.copyOf(runs);
      try (DataOutputStream out = newRun()) {
        merge(old, entry -> EntryStream.write(entry, out));
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

  private static void merge(List<Path> runs, Sink sink) throws IOException {
    PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing(Run::head, Entry.ORDER));
    List<Run> open = new ArrayList<>();
    try {
      for (Path path : runs) {
        Run run = new Run(path);
        open.add(run);
        if (run.advance()) {
          heads.add(run);
        }
      }
      while (!heads.isEmpty()) {
        Run first = heads.remove();
        sink.accept(first.head());
        if (first.advance()) {
          heads.add(first);
        }
      }
    } finally {
      for (Run run : open) {
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

  /** A sorted run being read: its next entry. */
  private static final class Run implements Closeable {
    private final DataInputStream in;
    private Optional<Entry> head = Optional.empty();

    Run(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    }

    Entry head() {
      return head.orElseThrow();
    }

    boolean advance() throws IOException {
      try {
        head = Optional.of(EntryStream.read(in));
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
