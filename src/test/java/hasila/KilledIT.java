package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is stopped at any moment: each file is the old or the new one, whole. {@code
 * -Dkills=300} kills more often.
 */
class KilledIT {
  private static final int KILLS = Integer.getInteger("kills", 4);

  /** The reports of both runs, and what they left. */
  @TempDir static Path kept;

  /** The files of the two runs that take turns. */
  private static final List<Map<String, String>> RUNS = new ArrayList<>();

  @TempDir Path folder;
  private Path out;

  @BeforeAll
  static void runBoth() throws IOException {
    for (String run : List.of("old", "new")) {
      Path reports = Files.createDirectories(kept.resolve(run));
      for (int i = 0; i < 40; i++) {
        int count = run.equals("old") ? i + 3 : i + 300;
        Files.writeString(
            reports.resolve(i + ".txt"), ("قتل " + count + " مدنيين في القصف.\n").repeat(9));
      }
    }
    // A run keeps the ids of the incidents of the one before: the second turn is what they come to.
    for (String run : List.of("old", "new", "old", "new")) {
      assertThat(Jar.run(kept, Map.of(), command(run)).code()).isZero();
      RUNS.add(files(kept.resolve("out")));
    }
    RUNS.subList(0, 2).clear();
  }

  /** Each test begins behind them, with their times: a run tells by these what a person touched. */
  @BeforeEach
  void copy() throws IOException {
    out = folder.resolve("out");
    try (Stream<Path> all = Files.walk(kept)) {
      for (Path file : all.toList()) {
        if (!file.equals(kept)) {
          Files.copy(
              file, folder.resolve(kept.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private static List<String> command(String reports) {
    return Jar.command(List.of("-Xshare:auto"), reports, "--quiet", "--save-text");
  }

  private Map<String, String> files() throws IOException {
    return files(out);
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.startsWith(".")) {
          files.put(name, Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  private Process start(String reports) throws IOException {
    return new ProcessBuilder(command(reports))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void leavesEachFileOldOrNew() throws Exception {
    long begun = System.nanoTime();
    assertThat(start("old").waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Random random = new Random(5);
    int mixed = 0;
    for (int i = 0; i < KILLS; i++) {
      Process run = start(i % 2 == 0 ? "new" : "old");
      // The end, when files are replaced, is the moment that matters.
      Thread.sleep(
          (long) (whole * (i % 4 == 0 ? random.nextDouble() : 0.7 + random.nextDouble() * 0.4)));
      run.destroyForcibly().waitFor();
      Map<String, String> now = files();
      boolean noted = now.remove("UNFINISHED.txt") != null;
      now.forEach(
          (name, text) ->
              assertThat(text.equals(RUNS.get(0).get(name)) || text.equals(RUNS.get(1).get(name)))
                  .as(name)
                  .isTrue());
      assertThat(now.keySet()).isEqualTo(RUNS.get(0).keySet());
      if (!RUNS.contains(now)) {
        mixed++;
        assertThat(noted).as("files of two runs without a note").isTrue();
      }
      if (noted) {
        Command next = Jar.run(folder, Map.of(), command("new"));
        assertThat(next.err()).contains("they are of two runs").hasLineCount(1);
        assertThat(files()).isEqualTo(RUNS.get(1));
      }
    }
    System.out.println(KILLS + " runs killed, " + mixed + " of them between two files");
    assertThat(Jar.run(folder, Map.of(), command("new")).code()).isZero();
    assertThat(files()).isEqualTo(RUNS.get(1));
    try (Stream<Path> all = Files.list(out)) {
      assertThat(all.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.startsWith("."))
          .containsExactly(".extract.written");
    }
  }

  @Test
  void ctrlCRemovesWhatIsUnfinished() throws Exception {
    Map<String, String> before = files();
    Process run =
        new ProcessBuilder(command("-"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    // It waits for standard input, its unfinished files beside the others.
    while (!isBegun()) {
      assumeTrue(run.isAlive());
      Thread.sleep(20);
    }
    Process kill = new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start();
    assumeTrue(kill.waitFor() == 0, "no kill command here: skipped");
    // In the background of a shell, processes are begun with that signal turned off.
    boolean heard = run.waitFor(30, TimeUnit.SECONDS);
    if (!heard) {
      run.destroyForcibly().waitFor();
    }
    assumeTrue(heard, "Ctrl-C is turned off here: skipped");
    assertThat(run.waitFor()).isEqualTo(130);
    assertThat(
            new String(
                run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("extract: stopped; out is as it was, with all that you did there\n");
    assertThat(files()).isEqualTo(before);
    assertThat(isBegun()).isFalse();
  }

  @Test
  void losesNothingThatAPersonDid() throws Exception {
    Path claims = out.resolve("claims.csv");
    String plain = Files.readString(claims);
    String fixed = plain.replaceFirst(",,,,300,300,300,", ",fixed,عدلته,منى,300,200,400,");
    assertThat(fixed).isNotEqualTo(plain);
    Files.writeString(claims, fixed);
    Random random = new Random(7);
    long begun = System.nanoTime();
    assertThat(start("new").waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Files.writeString(claims, fixed);
    for (int i = 0; i < KILLS; i++) {
      Process run = start("new");
      Thread.sleep((long) (whole * (0.7 + random.nextDouble() * 0.4)));
      run.destroyForcibly().waitFor();
      assertThat(isKept(claims)).isTrue();
    }
    assertThat(Jar.run(folder, Map.of(), command("new")).code()).isZero();
    assertThat(isKept(claims)).isTrue();
    assertThat(Files.readString(out.resolve("claims.before.csv"))).isEqualTo(fixed);
    assertThat(out.resolve("claims.before-2.csv")).doesNotExist();
  }

  private static boolean isKept(Path claims) throws IOException {
    return Files.readString(claims).contains(",fixed,عدلته,منى,300,200,400,");
  }

  private boolean isBegun() throws IOException {
    try (Stream<Path> all = Files.list(out)) {
      return all.anyMatch(file -> file.getFileName().toString().endsWith(".part"));
    }
  }

  @Test
  void aSecondRunInTheFolderIsRefused() throws Exception {
    Process first = new ProcessBuilder(command("-")).directory(folder.toFile()).start();
    while (!isBegun()) {
      assumeTrue(first.isAlive());
      Thread.sleep(20);
    }
    Command second = Jar.run(folder, Map.of(), command("new"));
    assertThat(second.code()).isEqualTo(Extract.FAILED);
    assertThat(second.err())
        .isEqualTo(
            "extract: out: cannot be written (another run is writing there); choose another folder"
                + " with -o\n");
    first.getOutputStream().close();
    assertThat(first.waitFor()).isEqualTo(Extract.FAILED);
  }

  @Test
  void aFullDiskLeavesTheOldFiles() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0,
        "no small disk can be mounted here: skipped");
    try {
      out = disk.resolve("out");
      Path small = Files.createDirectories(folder.resolve("small"));
      Files.writeString(small.resolve("r.txt"), "قتل 5 مدنيين.\n");
      assertThat(Jar.run(folder, Map.of(), Jar.command(List.of(), "small", "-o", out)).code())
          .isZero();
      Map<String, String> before = files();
      Path large = Files.createDirectories(folder.resolve("large"));
      Files.writeString(large.resolve("r.txt"), "قتل 55 مدنيا في القصف.\n".repeat(5000));
      Command full = Jar.run(folder, Map.of(), Jar.command(List.of(), "large", "-o", out));
      assertThat(full.code()).isEqualTo(Extract.FAILED);
      assertThat(full.err())
          .contains("cannot be written (No space left on device)")
          .hasLineCount(1);
      assertThat(files()).isEqualTo(before);
      assertThat(isBegun()).isFalse();
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }
}
