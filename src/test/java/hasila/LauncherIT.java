package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside the jar: the same bytes as the jar by itself, whatever lies beside it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Map<String, String> JAVA =
      Map.of("JAVA_HOME", System.getProperty("java.home"));
  private static final int SECONDS = 120;

  @TempDir Path folder;
  private Path launcher;
  private Path archive;

  @BeforeEach
  void install() throws IOException {
    Path home = Files.createDirectories(folder.resolve("a home"));
    launcher = home.resolve("extract");
    archive = home.resolve("extract.jsa");
    Files.copy(Path.of("extract"), launcher);
    Files.copy(Jar.path(), home.resolve("extract.jar"));
  }

  private Command launch(Map<String, String> environment, Path command, Object... arguments)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("sh", command.toString()));
    for (Object argument : arguments) {
      line.add(argument.toString());
    }
    return Jar.run(folder, environment, line);
  }

  /** What the jar by itself prints, and what the launcher is to print. */
  private void printsTheSame(Path command) throws IOException {
    Object[] arguments = {Path.of("seeds").toAbsolutePath(), "-o", "-", "--quiet"};
    Command jar = Jar.run(folder, Map.of(), Jar.command(List.of(), arguments));
    Command launched = launch(JAVA, command, arguments);
    assertThat(launched.code()).as(launched.err()).isZero();
    assertThat(launched.err()).isEqualTo(jar.err());
    assertThat(launched.out()).isEqualTo(jar.out()).isNotEmpty();
  }

  @Test
  void preparesAnArchiveAndReadsTheSameWithAndWithoutIt() throws Exception {
    printsTheSame(launcher);
    for (int i = 0; i < SECONDS && Files.notExists(archive); i++) {
      Thread.sleep(1000);
    }
    assertThat(archive).isNotEmptyFile();
    printsTheSame(launcher);
    try (var beside = Files.list(launcher.getParent())) {
      assertThat(beside.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("extract", "extract.jar", "extract.jsa");
    }
  }

  @Test
  void aLinkToItWillDo() throws IOException {
    Files.createFile(archive);
    Path link = Files.createDirectories(folder.resolve("bin")).resolve("extract");
    Files.createSymbolicLink(link, Path.of("../a home/extract"));
    printsTheSame(link);
  }

  @Test
  void aBrokenArchiveIsPassedOverInSilence() throws IOException {
    Files.writeString(archive, "no archive");
    printsTheSame(launcher);
  }

  @Test
  void codesOfExitAndOptionsOfJavaArePassedOn() throws IOException {
    Files.createFile(archive);
    assertThat(launch(JAVA, launcher, "--no-such-option").code()).isEqualTo(2);
    assertThat(launch(JAVA, launcher, "missing.txt").code())
        .isEqualTo(Jar.run(folder, Map.of(), Jar.command(List.of(), "missing.txt")).code());
    Map<String, String> options =
        Map.of("JAVA_HOME", JAVA.get("JAVA_HOME"), "JAVA_OPTS", "-Xmx64m -XshowSettings:vm");
    assertThat(launch(options, launcher, "--version").err()).contains("64.00M");
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws IOException {
    Command none = launch(Map.of("JAVA_HOME", folder.toString()), launcher, "--version");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("install Java 17 or later");
  }
}
