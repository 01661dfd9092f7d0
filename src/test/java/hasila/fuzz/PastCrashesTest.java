package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What once broke the program is kept, a file each, where the fuzz tests read it again. */
class PastCrashesTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  @Test
  void pastCrashesAreKeptWhereTheTestsReadThem() throws IOException {
    int kept = 0;
    for (Map.Entry<String, String> test : Fuzz.TESTS.entrySet()) {
      Path inputs =
          RESOURCES.resolve(test.getKey().replace('.', '/') + "Inputs").resolve(test.getValue());
      kept += Files.isDirectory(inputs) ? files(inputs).size() : 0;
    }
    assertThat(kept).isPositive();
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      long inputs =
          all.filter(file -> file.toString().contains("Inputs") && Files.isRegularFile(file))
              .count();
      assertThat(inputs).as("none in a folder that no test reads").isEqualTo(kept);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
