package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.file.SafePath;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {
  @Test
  void namesTheFileAfterTheReport() {
    assertThat(SafePath.of("day/a.txt")).isEqualTo(Path.of("day", "a.txt.txt"));
    assertThat(SafePath.of("t.csv:7")).isEqualTo(Path.of("t.csv", "7.txt"));
    assertThat(SafePath.of("أخبار/تقرير")).isEqualTo(Path.of("أخبار", "تقرير.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "/etc/passwd",
        "a/../..",
        "..",
        "",
        "a/..:5",
        "C:\\x",
        "a\u0000b"
      })
  void leadsNowhereButBelow(String name) {
    Path root = Path.of("/out/text");
    Path path = SafePath.of(name);
    assertThat(path.isAbsolute()).isFalse();
    assertThat(root.resolve(path).normalize()).isEqualTo(root.resolve(path)).startsWithRaw(root);
    assertThat(path.toString()).doesNotContain(":", "\\", "\u0000");
  }

  @Test
  void keepsReportsApart() {
    assertThat(SafePath.of("a?b")).isNotEqualTo(SafePath.of("a*b"));
    assertThat(SafePath.of("م".repeat(300))).isNotEqualTo(SafePath.of("م".repeat(301)));
    assertThat(SafePath.of("م".repeat(300)).toString().length()).isLessThan(120);
    assertThat(SafePath.of("a.txt/b").getName(0)).isNotEqualTo(SafePath.of("a"));
  }
}
