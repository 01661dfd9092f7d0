package hasila.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches for inputs that break something, one fuzz test after another, each in a process of its
 * own. What breaks is left in {@code target/fuzz}; what was learnt stays in {@code .fuzz} and the
 * next search goes on from there.
 *
 * <pre>
 * mvn -Pfuzz process-test-classes -Dfuzz.seconds=600 -Dfuzz.tests=PipelineFuzzTest,ShiftFuzzTest
 * </pre>
 */
public final class Fuzz {
  /** The tests and their methods. */
  static final Map<String, String> TESTS = new LinkedHashMap<>();

  static {
    TESTS.put("hasila.fuzz.PipelineFuzzTest", "anyReport");
    TESTS.put("hasila.fuzz.ShiftFuzzTest", "aParagraphBefore");
    TESTS.put("hasila.fuzz.MentionsFuzzTest", "anyWords");
    TESTS.put("hasila.fuzz.BytesFuzzTest", "anyBytes");
    TESTS.put("hasila.fuzz.TokensFuzzTest", "anyText");
    TESTS.put("hasila.fuzz.TablesFuzzTest", "anyTable");
    TESTS.put("hasila.fuzz.FilesFuzzTest", "anyFile");
    TESTS.put("hasila.lexicon.TableFuzzTest", "anyTable");
  }

  private static final Path FOUND = Path.of("target", "fuzz").toAbsolutePath();

  /** What the tests need of the class path, of which the fuzzer reads all for each new class. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "icu4j|commons-(csv|io|codec|compress|lang3)|jsoup|gson|fastexcel|opczip|aalto|stax2"
              + "|junit|opentest4j|jazzer|assertj|byte-buddy");

  private Fuzz() {}

  /**
   * Takes the seconds for each test and the simple names of the tests, all of them where none is.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Files.createDirectories(FOUND);
    Path words = FOUND.resolve("words.dict");
    FuzzWords.main(new String[] {words.toString()});
    String wanted = arguments.length > 1 ? arguments[1] : "";
    int broken = 0;
    for (Map.Entry<String, String> test : TESTS.entrySet()) {
      String name = test.getKey().substring(test.getKey().lastIndexOf('.') + 1);
      if (wanted.isEmpty() || List.of(wanted.split(",")).contains(name)) {
        Path corpus = Path.of(".fuzz", test.getKey()).toAbsolutePath();
        Files.createDirectories(corpus);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-cp", classPath()));
        command.addAll(
            List.of(
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + test.getKey(),
                "--target_method=" + test.getValue(),
                "--instrumentation_includes=hasila.**",
                "--custom_hook_includes=hasila.**",
                "-dict=" + words,
                "-max_total_time=" + arguments[0],
                "-max_len=2000",
                "-len_control=20",
                "-timeout=60",
                "-rss_limit_mb=4096",
                "-print_final_stats=1",
                "-artifact_prefix=" + FOUND + "/" + name + "-",
                corpus.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        broken += process.waitFor() == 0 ? 0 : 1;
      }
    }
    if (broken > 0) {
      throw new IllegalStateException(broken + " tests broke; the inputs are in " + FOUND);
    }
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith(".jar") || NEEDED.matcher(entry).find())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
