package hasila.sorted;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Records in their order, one by one: {@link #advance} first, then {@link #head}. */
public abstract class InOrder<T> implements Closeable {
  private static final int BUFFER = 1 << 15;

  private InOrder() {}

  /** Goes on to the next record; false where there is none. */
  public abstract boolean advance() throws IOException;

  /** The record that was gone on to. */
  public abstract T head();

  static <T> InOrder<T> of(List<T> sorted) {
    return new InOrder<>() {
      private int at = -1;

      @Override
      public boolean advance() {
        return ++at < sorted.size();
      }

      @Override
      public T head() {
        return sorted.get(at);
      }

      @Override
      public void close() {}
    };
  }

  /** Sorted runs in files, read side by side. */
  static <T> InOrder<T> of(List<Path> runs, RecordFormat<T> format) throws IOException {
    Merged<T> merged = new Merged<>(format);
    try {
      for (Path run : runs) {
        merged.open(run);
      }
    } catch (IOException e) {
      merged.close();
      throw e;
    }
    return merged;
  }

  private static final class Merged<T> extends InOrder<T> {
    private final RecordFormat<T> format;
    private final PriorityQueue<Run<T>> heads;
    private final List<Run<T>> open = new ArrayList<>();
    private boolean begun;

    Merged(RecordFormat<T> format) {
      this.format = format;
      this.heads =
          new PriorityQueue<>(Comparator.comparing((Run<T> run) -> run.head, format.order()));
    }

    void open(Path path) throws IOException {
      Run<T> run = new Run<>(path, format);
      open.add(run);
      if (run.advance()) {
        heads.add(run);
      }
    }

    @Override
    public boolean advance() throws IOException {
      if (begun) {
        Run<T> first = heads.remove();
        if (first.advance()) {
          heads.add(first);
        }
      }
      begun = true;
      return !heads.isEmpty();
    }

    @Override
    public T head() {
      return heads.element().head;
    }

    @Override
    public void close() throws IOException {
      for (Run<T> run : open) {
        run.in.close();
      }
    }
  }

  /** A sorted run being read: its next record. */
  private static final class Run<T> {
    final DataInputStream in;
    private final RecordFormat<T> format;
    T head;

    Run(Path path, RecordFormat<T> format) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
      this.format = format;
    }

    boolean advance() throws IOException {
      try {
        head = format.reading().read(in);
        return true;
      } catch (EOFException e) {
        return false;
      }
    }
  }
}
