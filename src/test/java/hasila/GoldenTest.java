package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code out/} is what the program makes of {@code seeds/}, byte for byte. */
class GoldenTest {
  private static final String ACCEPT =
      "if the change is meant, accept it: mvn -q -DskipTests package && java -jar extract.jar seeds/";

  @TempDir Path fresh;

  @Test
  void writesWhatIsCommitted() throws IOException {
    assertThat(Command.run("seeds/", "-o", fresh).code()).isZero();
    assertThat(names(fresh)).as(ACCEPT).isEqualTo(names(Path.of("out")));
    for (String name : names(fresh)) {
      compare(name);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void compare(String name) throws IOException {
    byte[] is = Files.readAllBytes(fresh.resolve(name));
    byte[] was = Files.readAllBytes(Path.of("out", name));
    if (java.util.Arrays.equals(is, was)) {
      return;
    }
    String[] now = new String(is, StandardCharsets.UTF_8).split("\n", -1);
    String[] then = new String(was, StandardCharsets.UTF_8).split("\n", -1);
    int line = 0;
    while (line < now.length && line < then.length && now[line].equals(then[line])) {
      line++;
    }
    fail(
        "out/%s differs from line %d on; %s%ncommitted: %s%nnow:       %s",
        name,
        line + 1,
        ACCEPT,
        line < then.length ? then[line] : "(end)",
        line < now.length ? now[line] : "(end)");
  }
}
