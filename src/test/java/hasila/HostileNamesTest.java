package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and names that are meant to confuse. */
class HostileNamesTest {
  private static final String TEXT = "قتل 3 مدنيين في قصف على السوق القديم.\n";

  @TempDir Path folder;

  private Path reports() throws IOException {
    return Files.createDirectories(folder.resolve("reports"));
  }

  @Test
  void namesMayHoldAnything() throws IOException {
    List<String> names =
        List.of(
            "=1+1.txt",
            "a\nb.txt",
            "quote\".txt",
            "semi;comma,.txt",
            "\u202Etxt.exe",
            "\u200Fخبر.txt",
            "\u001B[31mred.txt",
            "\u009B31mred.txt",
            "a\r\tb.txt",
            "it's.txt",
            "<img src=x onerror=alert(1)>.txt",
            "100%41.txt",
            "a+b c.txt");
    for (String name : names) {
      try {
        Files.writeString(reports().resolve(name), TEXT);
      } catch (java.nio.file.InvalidPathException e) {
        assumeTrue(false, "this locale has no such names: skipped");
      }
    }
    Path out = folder.resolve("out");
    Command run = Command.run(reports(), "-o", out);
    assertThat(run.code()).isZero();
    assertThat(Command.rows(out.resolve("reports.csv")))
        .extracting(row -> row.get("report"))
        .contains(
            "'=1+1.txt", "a\nb.txt", "quote\".txt", "\u202Etxt.exe", "100%41.txt", "a+b c.txt")
        .hasSize(names.size());
    Command broken = Command.run(reports(), "-o", out, "--max-size", "10", "--quiet");
    assertThat(broken.err())
        .contains("\\u001B[31mred.txt: ", "\\u202Etxt.exe: ", "\\u200Fخبر.txt: ", "a\\u000Ab.txt: ")
        .doesNotContain("\u001B", "\u009B", "\u202E", "\u200F", "\r", "\t")
        .hasLineCount(names.size() + 1);
  }

  @Test
  void bytesThatAreNoTextStayApart() throws Exception {
    Path reports = reports();
    String script =
        "printf 'قتل 3 مدنيين' > \"$(printf '\\377.txt')\"; printf 'قتل 4 مدنيين' > \"$(printf '\\376.txt')\"";
    assumeTrue(
        new ProcessBuilder("sh", "-c", script).directory(reports.toFile()).start().waitFor() == 0,
        "this disk has no such names: skipped");
    Path out = folder.resolve("out");
    assertThat(Command.run(reports, "-o", out).code()).isZero();
    assertThat(Command.rows(out.resolve("reports.csv")))
        .extracting(row -> row.get("report"))
        .containsExactly("%FE.txt", "%FF.txt");
  }

  @Test
  void whatReportsHoldIsSpelledOutOnTheTerminal() throws IOException {
    String escape = "قتل \u001B[31m5 مدنيين\u001B]0;x\u0007 \u009B2J\u202E.";
    Path table =
        Files.writeString(folder.resolve("t.csv"), "text,date\n%s,\u001B[2J\n".formatted(escape));
    assertThat(Command.run(table, "-o", folder.resolve("out")).err())
        .contains("«\\u001B[2J» in its column date")
        .doesNotContain("\u001B", "\u009B");
    Command explained = Command.run("--explain", escape);
    assertThat(explained.out())
        .contains("\\u001B", "\\u009B", "\\u202E", "\n\n")
        .doesNotContain("\u001B", "\u009B", "\u0007", "\u202E");
  }

  @Test
  void theOutputIsNotReadEvenThroughALink() throws IOException {
    Path reports = reports();
    Files.writeString(reports.resolve("r.txt"), TEXT);
    Path link = Files.createSymbolicLink(folder.resolve("link"), reports);
    for (Object input : List.of(reports, link)) {
      for (int i = 0; i < 2; i++) {
        assertThat(Command.run(input, "-o", reports.resolve("out")).code()).isZero();
        assertThat(Command.rows(reports.resolve("out/reports.csv")))
            .extracting(row -> row.get("report"))
            .containsExactly("r.txt");
      }
    }
  }

  @Test
  void theFolderThatIsWrittenToIsNotRead() throws IOException {
    Path reports = reports();
    Files.writeString(reports.resolve("r.txt"), TEXT);
    Command run = Command.run(reports, "-o", reports);
    assertThat(run.code()).isEqualTo(Extract.FAILED);
    assertThat(run.err()).contains("choose another with -o");
  }
}
