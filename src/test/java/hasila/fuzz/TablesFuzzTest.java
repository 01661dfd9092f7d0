package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hasila.input.InputException;
import hasila.output.marks.GivenDays;
import hasila.output.row.Reviews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any file at all as a saved table: it is read, or refused in one line. */
class TablesFuzzTest {
  static Stream<byte[]> tables() {
    return Stream.of("claims.csv", "reports.csv")
        .map(
            name -> {
              try {
                byte[] all = Files.readAllBytes(Path.of("out", name));
                return java.util.Arrays.copyOf(all, Math.min(all.length, 4000));
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }

  @MethodSource("tables")
  @FuzzTest
  void anyTable(byte[] bytes) throws IOException {
    Path table = Files.createTempFile("hasila", ".csv");
    try {
      Files.write(table, bytes);
      check(() -> GivenDays.read(table).of("r"));
      check(() -> assertThat(Reviews.read(List.of(table)).size()).isNotNegative());
    } finally {
      Files.delete(table);
    }
  }

  private interface Reading {
    void read() throws InputException;
  }

  private static void check(Reading reading) {
    try {
      reading.read();
    } catch (InputException e) {
      assertThat(e.getMessage()).contains("; ").hasSizeLessThan(2000);
    }
  }
}
