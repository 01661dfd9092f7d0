package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hasila.output.file.Rendered;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text at all from its words to its rows. */
class PipelineFuzzTest {
  @MethodSource("hasila.fuzz.Seeds#texts")
  @FuzzTest
  void anyReport(byte[] bytes) {
    String text = Texts.of(bytes);
    Rendered rows = Rendered.of(Invariants.check(text));
    assertThat(Rendered.of(Invariants.extract(text)))
        .as("the same twice")
        .usingRecursiveComparison()
        .isEqualTo(rows);
  }
}
