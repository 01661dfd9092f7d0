package hasila;

import hasila.input.Source;
import hasila.output.file.Rendered;
import hasila.window.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on the terminal with the rate and the time left: only where a person sits there, and only
 * for a run that is worth one. In colours, unless {@code NO_COLOR} is set.
 */
final class Progress implements AutoCloseable {
  /** A smaller run is over before a bar is read. */
  private static final long WORTH_IT = 4_000_000;

  private static final int KILOBYTE = 1_000;
  private static final int WIDTH = 78;
  private static final String CLEAR = "\r\u001B[K";

  private final LongSupplier consumed;
  private final Consumer<String> print;
  private Optional<ProgressBar> bar = Optional.empty();
  private LongConsumer watched = read -> {};

  private Progress(LongSupplier consumed, Consumer<String> print) {
    this.consumed = consumed;
    this.print = print;
  }

  /**
   * A bar, or none.
   *
   * @param consumed how many bytes of the sources have been read by now
   * @param print writes to the terminal, without a line end
   */
  static Progress of(
      List<Source> sources,
      LongSupplier consumed,
      Map<String, String> environment,
      Consumer<String> print) {
    long size = sources.stream().mapToLong(Source::size).sum();
    if (size < WORTH_IT || "dumb".equals(environment.get("TERM")) || !isTerminal()) {
      return none();
    }
    Progress progress = new Progress(consumed, print);
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    progress.bar =
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(size)
                .setUnit(" kB", KILOBYTE)
                .showSpeed()
                .setUpdateIntervalMillis(300)
                .setStyle(plain ? ProgressBarStyle.ASCII : ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setConsumer(new DelegatingProgressBarConsumer(progress::draw, WIDTH))
                .build());
    return progress;
  }

  /**
   * Whether standard error is a terminal: told where the system shows it under /proc; no elsewhere.
   */
  private static boolean isTerminal() {
    Path stream = Path.of("/proc/self/fd/2");
    try {
      if (Files.isSymbolicLink(stream)) {
        String device = Files.readSymbolicLink(stream).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return false;
  }

  /** No bar: somebody else shows how far it is. */
  static Progress to(List<Source> sources, LongSupplier consumed, Job.Watcher watcher) {
    long size = sources.stream().mapToLong(Source::size).sum();
    Progress progress = new Progress(consumed, text -> {});
    progress.watched = read -> watcher.at(read, size);
    return progress;
  }

  /** No bar. */
  static Progress none() {
    return new Progress(() -> 0, text -> {});
  }

  /** Tells of a report, on a line of its own where there is something to say, and moves the bar. */
  void tell(Rendered rows, Consumer<Rendered> summary) {
    if (bar.isEmpty() || rows.problem().isEmpty()) {
      summary.accept(rows);
    } else {
      synchronized (this) {
        print.accept(CLEAR);
        summary.accept(rows);
      }
    }
    bar.ifPresent(shown -> shown.stepTo(consumed.getAsLong()));
    watched.accept(consumed.getAsLong());
  }

  private synchronized void draw(String line) {
    print.accept(CLEAR + line);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    if (bar.isPresent()) {
      print.accept(CLEAR);
    }
  }
}
