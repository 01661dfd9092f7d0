package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, as a user runs it. */
class JarIT {
  private static final Map<String, String> SAME = Map.of();

  @TempDir static Path folder;
  private static Path reports;

  /** What a run on one thread writes here. */
  private static Map<String, String> here;

  @BeforeAll
  static void runHere() throws IOException {
    reports = Files.createDirectories(folder.resolve("reports"));
    Path below = Files.createDirectories(reports.resolve("أخبار"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, below.resolve(seed.getFileName()));
      }
    }
    String text = "أصيب 12 شخصا يوم الثلاثاء 4 حزيران 2019 في حريق.\n";
    Files.write(reports.resolve("قديم.txt"), text.getBytes(Charset.forName("windows-1256")));
    Files.writeString(reports.resolve("İstanbul ıssız.txt"), text);
    here = written(SAME, List.of(), "--language", "en", "--threads", "1");
    assertThat(here.get("reports.csv"))
        .contains("أخبار/000_", "قديم.txt", "windows-1256", "İstanbul ıssız.txt");
  }

  /** What a run on the reports writes into a new folder. */
  private static Map<String, String> written(
      Map<String, String> environment, List<String> javaOptions, String... options)
      throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    List<String> arguments = new ArrayList<>(List.of("reports", "-o", out.toString()));
    arguments.addAll(List.of(options));
    Command run = Jar.run(folder, environment, Jar.command(javaOptions, arguments.toArray()));
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> written = Files.list(out)) {
      written.forEach(file -> files.put(file.getFileName().toString(), read(file)));
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return file.toString().endsWith(".xlsx")
          ? Arrays.toString(Files.readAllBytes(file))
          : Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=EG",
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab-ca-islamic",
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=fa -Duser.country=IR -Duser.timezone=Asia/Tehran",
        "-Dfile.encoding=US-ASCII",
        "-Dfile.encoding=UTF-16",
        "-Duser.timezone=Pacific/Apia",
        "-Dline.separator=!",
        "-Xmx48m"
      })
  void writesTheSameBytesEverywhere(String options) throws IOException {
    assertThat(written(SAME, List.of(options.split(" ")), "--language", "en")).isEqualTo(here);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
  void writesTheSameBytesInThatLocaleOfTheMachine(String locale) throws IOException {
    assertThat(written(Map.of("LC_ALL", locale, "TZ", "Pacific/Chatham"), List.of()))
        .isEqualTo(here);
  }

  @Test
  void writesTheSameBytesWithAnyNumberOfThreads() throws IOException {
    assertThat(written(SAME, List.of(), "--language", "en", "--threads", "2")).isEqualTo(here);
    assertThat(written(SAME, List.of(), "--language", "en", "--threads", "9")).isEqualTo(here);
  }

  @Test
  void worksFromAnyFolder() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("else/where"));
    Command run = Jar.run(elsewhere, SAME, Jar.command(List.of(), reports));
    assertThat(run.code()).isZero();
    assertThat(elsewhere.resolve("out/claims.csv")).exists();
  }

  @Test
  void endsWithTheCodesThatItPromises() throws IOException {
    assertThat(Jar.run(folder, SAME, Jar.command(List.of(), "--version")))
        .isEqualTo(new Command(0, "extract 0.1.0\n", ""));
    assertThat(Jar.run(folder, SAME, Jar.command(List.of(), "none")).code()).isEqualTo(2);
    assertThat(Jar.run(folder, SAME, Jar.command(List.of())).code()).isEqualTo(2);
    assertThat(Jar.run(folder, SAME, Jar.command(List.of(), "reports", "-o", "reports/قديم.txt")))
        .isEqualTo(
            new Command(
                2,
                "",
                "extract: reports/قديم.txt: cannot be written (a file is in the way); choose"
                    + " another folder with -o\n"));
  }

  @Test
  void streamsClaimsInUtf8UnderAnyLocale() throws IOException {
    Command here = Jar.run(folder, SAME, Jar.command(List.of(), "reports", "-o", "-"));
    Command there =
        Jar.run(
            folder,
            Map.of("LC_ALL", "C"),
            Jar.command(List.of("-Dfile.encoding=US-ASCII"), "reports", "-o", "-"));
    assertThat(there.out()).isEqualTo(here.out()).startsWith("who_counted,");
  }

  /** CONTRIBUTING says what each part of the jar weighs and what it is good for. */
  @Test
  void weighsWhatContributingSays() throws IOException {
    Map<String, String> said = new HashMap<>();
    Matcher row =
        Pattern.compile("\\| `([a-z0-9/]+/)` \\| ([0-9.]+) \\|")
            .matcher(Files.readString(Path.of("CONTRIBUTING.md")));
    while (row.find()) {
      said.put(row.group(1), row.group(2));
    }
    Map<String, Long> bytes = new HashMap<>();
    try (ZipFile jar = new ZipFile(Jar.path().toFile())) {
      jar.stream()
          .filter(entry -> !entry.isDirectory())
          .forEach(
              entry ->
                  bytes.merge(
                      said.keySet().stream()
                          .filter(entry.getName()::startsWith)
                          .max(Comparator.comparingInt(String::length))
                          .orElse("the rest"),
                      entry.getCompressedSize(),
                      Long::sum));
    }
    assertThat(bytes.remove("the rest")).as("what no row names").isLessThan(300_000);
    assertThat(bytes.keySet()).isEqualTo(said.keySet());
    said.forEach(
        (folder, megabytes) ->
            assertThat(bytes.get(folder) / 1e6)
                .as(folder)
                .isCloseTo(Double.parseDouble(megabytes), within(0.1)));
  }
}
