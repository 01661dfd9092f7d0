package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code out/} is what the program makes of {@code seeds/}, byte for byte. Of the workbook it is
 * the parts, since how small they are packed is up to the zlib of the Java that runs.
 */
class GoldenTest {
  private static final String ACCEPT =
      "if the change is meant, accept it: mvn -q -DskipTests package && java -jar extract.jar seeds/";

  @TempDir Path fresh;

  @Test
  void writesWhatIsCommitted() throws IOException {
    assertThat(Command.run("seeds/", "-o", fresh).code()).isZero();
    assertThat(Command.visible(fresh)).as(ACCEPT).isEqualTo(committed());
    for (String name : Command.visible(fresh)) {
      compare(name);
    }
  }

  /** Without the copies of files that somebody saved there. */
  private static List<String> committed() throws IOException {
    return Command.visible(Path.of("out")).stream()
        .filter(name -> !name.contains(".before"))
        .toList();
  }

  private void compare(String name) throws IOException {
    if (name.endsWith(".xlsx")) {
      Map<String, byte[]> now = parts(fresh.resolve(name));
      Map<String, byte[]> then = parts(Path.of("out", name));
      assertThat(now.keySet()).as("the parts of out/%s; %s", name, ACCEPT).isEqualTo(then.keySet());
      for (String part : then.keySet()) {
        compare(name + " " + part, now.get(part), then.get(part));
      }
    } else {
      compare(
          name, Files.readAllBytes(fresh.resolve(name)), Files.readAllBytes(Path.of("out", name)));
    }
  }

  /** The parts of a workbook in their order. */
  private static Map<String, byte[]> parts(Path workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static void compare(String name, byte[] is, byte[] was) {
    if (Arrays.equals(is, was)) {
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
