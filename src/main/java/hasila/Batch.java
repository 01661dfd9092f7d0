package hasila;

import hasila.input.Source;
import hasila.output.Output;
import hasila.output.file.Rendered;
import hasila.output.marks.GivenDays;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Many reports by several workers. Rows are written in the order of the sources, whoever is done
 * first, and only so many reports are in memory at once as it holds. A report that the program
 * fails on ends with a line in its {@code error}.
 */
final class Batch {
  private static final int AHEAD = 32;

  /** A report, its tokens and its rows take up to so many times its bytes. */
  private static final int COST = 16;

  private final int threads;
  private final long budget;
  private final GivenDays given;
  private final ThreadLocal<ReportWorker> workers;

  private record Job(Future<Rendered> rows, long size) {}

  Batch(int threads, int maxSize, GivenDays given, ReportWorker.Extractor extractor) {
    this.threads = threads;
    this.budget = Runtime.getRuntime().maxMemory() / COST;
    this.given = given;
    this.workers = ThreadLocal.withInitial(() -> new ReportWorker(maxSize, extractor));
  }

  /**
   * Extracts every source and writes its rows.
   *
   * @param written told of each report once its rows are written
   */
  void run(Iterable<Source> sources, Output output, Consumer<Rendered> written) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Job> pending = new ArrayDeque<>();
    long inFlight = 0;
    try {
      Iterator<Source> rest = sources.iterator();
      Optional<Source> next = next(rest);
      while (next.isPresent() || !pending.isEmpty()) {
        if (next.isPresent() && hasRoom(pending.size(), inFlight + next.get().size())) {
          Source source = next.get();
          pending.add(new Job(pool.submit(() -> extract(source, output)), source.size()));
          inFlight += source.size();
          next = next(rest);
        } else {
          Job first = pending.remove();
          Rendered rows = first.rows.get();
          inFlight -= first.size;
          output.write(rows);
          written.accept(rows);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static Optional<Source> next(Iterator<Source> rest) {
    return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }

  private boolean hasRoom(int pending, long bytes) {
    return pending == 0 || pending < threads * AHEAD && bytes <= budget;
  }

  private Rendered extract(Source source, Output output) {
    return workers.get().read(source, given::of, output::render);
  }
}
