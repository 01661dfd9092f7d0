package hasila;

import hasila.input.Source;
import hasila.output.Extraction;
import hasila.output.GivenDays;
import hasila.output.Output;
import hasila.output.Rendered;
import hasila.text.Report;
import hasila.text.ReportReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Many reports by several workers. Rows are written in the order of the sources, whoever is done first, and only a few
 * reports per worker are in memory at once.
 */
final class Batch {
  private static final int AHEAD = 8;

  private final int threads;
  private final GivenDays given;
  private final Pipeline pipeline = new Pipeline();
  private final ThreadLocal<ReportReader> readers;

  Batch(int threads, int maxSize, GivenDays given) {
    this.threads = threads;
    this.given = given;
    this.readers = ThreadLocal.withInitial(() -> new ReportReader(maxSize));
  }

  /**
   * Extracts every source and writes its rows.
   *
   * @param written told of each report once its rows are written
   */
  void run(Iterable<Source> sources, Output output, Consumer<Rendered> written) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<Rendered>> pending = new ArrayDeque<>();
    try {
      Iterator<Source> rest = sources.iterator();
      while (rest.hasNext() || !pending.isEmpty()) {
        while (rest.hasNext() && pending.size() < threads * AHEAD) {
          Source source = rest.next();
          pending.add(workers.submit(() -> extract(source)));
        }
        Rendered rows = pending.remove().get();
        output.write(rows);
        written.accept(rows);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private Rendered extract(Source source) {
    Report report = readers.get().read(source);
    if (report.text().isEmpty()) {
      return Rendered.of(Extraction.nothing(report));
    }
    return Rendered.of(pipeline.extract(report, given.of(report.name())));
  }
}
