package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts of --save-text: the whole of each report, and never a file outside of the folder. */
class SavedTextTest {
  private static final String TEXT = "قتل 3 مدنيين في قصف على السوق القديم.\n";

  /** Two folders deep, so that a path that climbs out is still seen here. */
  @TempDir Path folder;

  private Path reports;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    reports = Files.createDirectories(folder.resolve("a/b/reports"));
    out = folder.resolve("a/b/out");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(file -> !file.startsWith("a/b/reports/") && !file.matches("a/b/out/[^/]*"))
          .sorted()
          .toList();
    }
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws IOException {
    Path plain = Files.writeString(reports.resolve("..\\..\\x.txt"), TEXT);
    Path packed = reports.resolve("...txt.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
      stream.write(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Path csv = reports.resolve("t.csv");
    Files.writeString(csv, "id,title,text\n../../../x,/x,%s".formatted(TEXT));
    Path json = reports.resolve("t.jsonl");
    Files.writeString(json, "{\"id\":\"../../x\",\"text\":\"%s\"}".formatted(TEXT.strip()));
    Path book = reports.resolve("t.xlsx");
    Workbooks.write(
        book, "", Workbooks.row(1, "id", "text") + Workbooks.row(2, "/x", TEXT.strip()));
    Path roundabout = reports.resolve("../reports/../../b/reports").resolve(csv.getFileName());
    Command run =
        Command.run(plain, packed, roundabout, json, book, "-o", out, "--save-text", "--quiet");
    assertThat(run.err()).isEmpty();
    assertThat(files()).hasSize(5).allMatch(file -> file.startsWith("a/b/out/text/"));
    for (String file : files()) {
      assertThat(Files.readString(folder.resolve(file)).strip()).isEqualTo(TEXT.strip());
    }
  }

  @Test
  void anUnfinishedRunLeavesTheTextsOfTheOneBefore() throws IOException {
    Path report = Files.writeString(reports.resolve("r"), TEXT);
    assertThat(Command.run(report, "-o", out, "--save-text", "--quiet").code()).isZero();
    Files.delete(out.resolve("series.csv"));
    Files.createDirectory(out.resolve("series.csv"));
    Files.writeString(report, TEXT.repeat(2));
    assertThat(Command.run(report, "-o", out, "--save-text", "--quiet").code())
        .isEqualTo(Extract.FAILED);
    assertThat(out.resolve("text/r.txt")).hasContent(TEXT);
  }

  @Test
  void filesOfTwoRunsAreSaidToBeUntilAllAreReplaced() throws IOException {
    Path report = Files.writeString(reports.resolve("r"), TEXT);
    Command.run(report, "-o", out, "--save-text", "--quiet");
    Path note = Files.writeString(out.resolve("UNFINISHED.txt"), "");
    assertThat(Command.run(report, "-o", out, "--quiet").err())
        .startsWith(
            "extract: " + out + ": a run before was ended while it replaced the files there")
        .hasLineCount(1);
    assertThat(note).as("the texts are still those of the run before").exists();
    Command.run(report, "-o", out, "--save-text", "--quiet");
    assertThat(note).doesNotExist();
    assertThat(Command.run(report, "-o", out, "--quiet").err()).isEmpty();
  }
}
