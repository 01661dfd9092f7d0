package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.input.InputException;
import hasila.input.Source;
import hasila.output.Output;
import hasila.output.cell.Extraction;
import hasila.output.file.Rendered;
import hasila.output.marks.GivenDays;
import hasila.text.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final int LIMIT = 1 << 20;

  /** A report in memory that says of itself how large it is. */
  private record Memory(String name, String text, long size) {
    Source source() {
      return new Source.Stream(
          name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), size);
    }
  }

  private static List<Source> sources(int count, long size) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sources.add(new Memory("r" + i, "نص " + i, size).source());
    }
    return sources;
  }

  private static List<Rendered> run(
      int threads, List<Source> sources, ReportWorker.Extractor extractor) throws IOException {
    List<Rendered> rows = new ArrayList<>();
    Output output =
        new Output() {
          @Override
          public void write(Rendered report) {
            rows.add(report);
          }

          @Override
          public void finish() {}

          @Override
          public void close() {}
        };
    List<Rendered> told = new ArrayList<>();
    new Batch(threads, LIMIT, GivenDays.none(), extractor).run(sources, output, told::add);
    assertThat(told).isEqualTo(rows);
    return rows;
  }

  private static Extraction nothing(Report report, Optional<LocalDate> given) {
    return Extraction.nothing(report);
  }

  @Test
  void survivesAReportThatTheProgramFailsOn() throws IOException {
    List<Rendered> rows =
        run(
            2,
            sources(5, 0),
            (report, given) -> {
              switch (report.name()) {
                case "r1" -> throw new IllegalStateException("a fault");
                case "r3" -> throw new StackOverflowError();
                default -> {
                  return nothing(report, given);
                }
              }
            });
    assertThat(rows).extracting(Rendered::report).containsExactly("r0", "r1", "r2", "r3", "r4");
    assertThat(rows.get(1).problem())
        .contains("the program failed on it (IllegalStateException in hasila.BatchTest line");
    assertThat(rows.get(1).problem()).contains("IllegalStateException");
    assertThat(rows.get(3).problem()).contains("StackOverflowError");
    assertThat(List.of(rows.get(0), rows.get(2), rows.get(4)))
        .extracting(Rendered::problem)
        .containsOnly("");
  }

  @Test
  void keepsTheOrderWhoeverIsDoneFirst() throws IOException {
    List<Rendered> rows =
        run(
            4,
            sources(300, 0),
            (report, given) -> {
              pause(report.name().hashCode() % 3);
              return nothing(report, given);
            });
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).report()).isEqualTo("r" + i);
    }
    assertThat(rows).hasSize(300);
  }

  @Test
  void holdsOnlyAsManyReportsAsTheMemoryTakes() throws IOException {
    AtomicInteger inFlight = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    run(
        4,
        sources(20, Runtime.getRuntime().maxMemory()),
        (report, given) -> {
          most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
          pause(1);
          inFlight.decrementAndGet();
          return nothing(report, given);
        });
    assertThat(most).hasValue(1);
  }

  @Test
  void namesAReportThatIsTooLarge() throws IOException {
    Source large = new Memory("large", "ا".repeat(LIMIT), 0).source();
    assertThat(run(1, List.of(large), BatchTest::nothing).get(0).problem())
        .isEqualTo("larger than 1048576 bytes; split it, or raise the limit with --max-size");
  }

  @Test
  void goesOnAfterASourceThatCannotBeRead() throws IOException {
    Source gone = new Source.Missing("gone", new InputException("no such file", "check the path"));
    List<Source> sources = new ArrayList<>(sources(2, 0));
    sources.add(1, gone);
    assertThat(run(1, sources, BatchTest::nothing))
        .extracting(Rendered::problem)
        .containsExactly("", "no such file; check the path", "");
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(Math.abs(millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
