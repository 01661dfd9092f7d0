package hasila.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a double click opens, on a screen that nobody sees. */
class WindowTest {
  private static final int SECONDS = 120;
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  /** A screen, and its name. */
  private record Screen(Process process, String name) implements AutoCloseable {
    static Screen open() throws IOException {
      Process process;
      try {
        process =
            new ProcessBuilder(
                    "Xvfb", "-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
      } catch (IOException e) {
        assumeTrue(false, "there is no Xvfb; the window is not tested");
        throw e;
      }
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
      return new Screen(process, ":" + out.readLine());
    }

    @Override
    public void close() {
      process.destroy();
    }
  }

  @Test
  void isNotLoadedWhereItIsNotAskedFor() throws Exception {
    Path report = Files.writeString(folder.resolve("a.txt"), "قتل 3 مدنيين في قصف على سراقب.\n");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                JAVA,
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "hasila.Extract",
                report.toString(),
                "-o",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(said))
        .contains("hasila.Pipeline ")
        .doesNotContain("javax.swing.", "java.awt.", "hasila.window.StartWindow ");
  }

  private String run(Screen screen, String language, Path chosen) throws Exception {
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                JAVA,
                "-Duser.language=" + language,
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                DrivenWindow.class.getName(),
                chosen.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("DISPLAY", screen.name());
    Process process = builder.start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String text = Files.readString(said);
    assertThat(ended).as(text).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void asksReadsAndShowsWhereTheResultsAre(String language) throws Exception {
    Path reports = Files.createDirectories(folder.resolve("تقارير 1"));
    Files.writeString(reports.resolve("a.txt"), "قتل 3 مدنيين في قصف على مدينة سراقب.\n");
    try (Screen screen = Screen.open()) {
      String said = run(screen, language, reports);
      Path results = folder.resolve(Task.RESULTS);
      assertThat(said)
          .contains("chooser rtl " + language.equals("ar"))
          .contains("button " + WindowWords.of(Locale.forLanguageTag(language)).of("open"))
          .contains("bar 1.0", results.toString(), "1 report", "1 claim");
      assertThat(results.resolve("claims.csv")).exists();
      assertThat(results.resolve("review.html")).exists();
    }
  }

  @Test
  void isNotThereWithoutAScreen() {
    assertThat(StartWindow.isPossible(Map.of())).isFalse();
    assertThat(StartWindow.isPossible(Map.of("DISPLAY", ""))).isFalse();
  }

  @Test
  void speaksArabicWhereTheSystemDoes() {
    assertThat(WindowWords.of(Locale.forLanguageTag("ar-SY")).isArabic()).isTrue();
    assertThat(WindowWords.of(Locale.forLanguageTag("ar-SY")).of("read")).isEqualTo("اقرأ");
    assertThat(WindowWords.of(Locale.FRENCH).of("read")).isEqualTo("Read");
  }

  @Test
  void putsTheResultsBesideWhatWasChosen() {
    Task task = new Task(List.of(folder.resolve("reports"), folder.resolve("more/a.txt")));
    assertThat(task.results()).isEqualTo(folder.resolve(Task.RESULTS));
    assertThat(task.arguments())
        .containsExactly(
            folder.resolve("reports").toString(),
            folder.resolve("more/a.txt").toString(),
            "-o",
            folder.resolve(Task.RESULTS).toString());
  }
}
