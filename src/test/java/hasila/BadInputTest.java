package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read or written: one clear line, the rest is done, and the exit code tells. */
class BadInputTest {
  private static final String TEXT = "قتل 3 مدنيين في قصف على السوق القديم، وأصيب عشرون آخرون.\n";

  @TempDir Path folder;
  private Path good;
  private Path out;

  @BeforeEach
  void makeAGoodReport() throws IOException {
    good = folder.resolve("good.txt");
    out = folder.resolve("out");
    Files.writeString(good, TEXT);
  }

  /**
   * Reads a bad input beside the good one, which must be read all the same; returns the bad one's
   * row.
   */
  private CSVRecord besideAGoodOne(Path bad, String fault) {
    String message = bad.getFileName() + ": " + fault;
    Command run = Command.run(good, bad, "-o", out, "--quiet");
    assertThat(run.code()).isEqualTo(Extract.UNREAD);
    assertThat(run.err())
        .startsWith("extract: ")
        .contains(message)
        .hasLineCount(1)
        .doesNotContain("Exception", "\tat ");
    var rows = Command.rows(out.resolve("reports.csv"));
    assertThat(rows).hasSize(2);
    assertThat(rows)
        .filteredOn(row -> row.get("report").equals("good.txt"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("error")).isEmpty());
    CSVRecord row =
        rows.stream()
            .filter(each -> !each.get("report").equals("good.txt"))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("error")).startsWith(fault);
    return row;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void lettersThatAreNoneOfArabicAreNamed() throws IOException {
    Path english = folder.resolve("english.txt");
    Files.writeString(english, "Three civilians were killed in the old market on Monday.\n");
    besideAGoodOne(english, "no Arabic letters in it");
    String garbled = "decoded wrongly before it was saved; save it anew from where it came";
    for (Charset wrong :
        new Charset[] {Charset.forName("windows-1252"), Charset.forName("windows-1256")}) {
      Path twice = folder.resolve(wrong.name() + ".txt");
      byte[] once = TEXT.getBytes(StandardCharsets.UTF_8);
      Files.writeString(twice, new String(once, wrong));
      besideAGoodOne(twice, "Arabic that was " + garbled);
    }
  }

  @Test
  void picturesAreNamedWithTheirCure() throws IOException {
    Path archive = folder.resolve("pictures.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("scans/"));
      zip.putNextEntry(new ZipEntry("scans/1.JPG"));
      zip.write(new byte[] {1, 2, 3});
      zip.putNextEntry(new ZipEntry("scans/2.png"));
    }
    besideAGoodOne(
        archive,
        "not a plain text but a zip archive of nothing but pictures; the program reads no text in"
            + " pictures: have it recognised (OCR)");
    Path texts = folder.resolve("texts.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(texts))) {
      zip.putNextEntry(new ZipEntry("1.png"));
      zip.putNextEntry(new ZipEntry("2.txt"));
    }
    besideAGoodOne(
        texts, "not a plain text but a zip archive, or a Word or Excel document; unpack it");
    Path picture = folder.resolve("scan.png");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    besideAGoodOne(picture, "not a plain text but a PNG picture; the program reads no text");
  }

  @Test
  void namesAMissingPath() {
    besideAGoodOne(folder.resolve("none"), "no such file or folder; check the path");
  }

  @Test
  void namesAnEmptyFolder() throws IOException {
    besideAGoodOne(Files.createDirectory(folder.resolve("hollow")), "no files in this folder");
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    besideAGoodOne(file("empty.txt", new byte[0]), "the file is empty");
  }

  @Test
  void namesABinaryFile() throws IOException {
    besideAGoodOne(
        file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
        "not a plain text but a PNG picture");
  }

  @Test
  void namesAnUnreadableFile() throws IOException {
    Path closed = file("closed.txt", new byte[] {'1'});
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "this user may read everything: skipped");
    besideAGoodOne(closed, "no permission to read it");
  }

  @Test
  void namesUndecodableBytesAndReadsTheRest() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    CSVRecord row =
        besideAGoodOne(
            file("damaged.txt", bytes),
            "1 sequence of bytes is no UTF-8 text, the first at byte " + (bytes.length - 2));
    CSVRecord sound =
        Command.rows(out.resolve("reports.csv")).stream()
            .filter(each -> each.get("report").equals("good.txt"))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("mentions")).isEqualTo(sound.get("mentions"));
  }

  @Test
  void readsOtherEncodingsAndNamesThem() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (String charset :
        new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"}) {
      Files.write(reports.resolve(charset), TEXT.getBytes(Charset.forName(charset)));
    }
    assertThat(Command.run(reports, "-o", out).code()).isEqualTo(Extract.DONE);
    var rows = Command.rows(out.resolve("reports.csv"));
    assertThat(rows)
        .hasSize(5)
        .allSatisfy(row -> assertThat(row.get("encoding")).isEqualTo(row.get("report")));
    assertThat(rows.stream().map(row -> row.get("mentions")).distinct()).hasSize(1);
  }

  @Test
  void refusesATooLargeFile() throws IOException {
    besideAGoodOne(
        file("large.txt", "قتل ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)),
        "larger than 8388608 bytes; split it, or raise the limit with --max-size");
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.createSymbolicLink(reports.resolve("loop"), reports);
    Files.createSymbolicLink(reports.resolve("link.txt"), good);
    Files.createSymbolicLink(reports.resolve("broken"), folder.resolve("none"));
    Command run = Command.run(reports, "-o", out, "--quiet");
    assertThat(Command.rows(out.resolve("reports.csv")))
        .extracting(row -> row.get("report"))
        .contains("link.txt")
        .noneMatch(name -> name.contains("loop/"));
    assertThat(run.code()).isEqualTo(Extract.UNREAD);
    assertThat(run.err()).contains("broken: ").hasLineCount(1);
  }

  @Test
  void readsWhatManyLinksLeadToOnce() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("r.txt"), TEXT);
    Files.writeString(reports.resolve("s.txt"), TEXT);
    Files.createSymbolicLink(reports.resolve("again.txt"), reports.resolve("s.txt"));
    Files.createSymbolicLink(reports.resolve("b"), elsewhere);
    Files.createSymbolicLink(reports.resolve("c"), elsewhere);
    Path from = elsewhere;
    for (int i = 0; i < 30; i++) {
      Path next = Files.createDirectory(elsewhere.resolve("d" + i));
      Files.createSymbolicLink(from.resolve("left"), next);
      Files.createSymbolicLink(from.resolve("right"), next);
      from = next;
    }
    Command run = Command.run(reports, "-o", out, "--quiet");
    assertThat(run.err()).isEmpty();
    assertThat(Command.rows(out.resolve("reports.csv")))
        .extracting(row -> row.get("report"))
        .containsExactly("b/r.txt", "s.txt");
  }

  @Test
  void namesLinksThatLeadNowhere() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.createSymbolicLink(reports.resolve("itself.txt"), reports.resolve("itself.txt"));
    Files.createSymbolicLink(reports.resolve("there"), reports.resolve("back"));
    Files.createSymbolicLink(reports.resolve("back"), reports.resolve("there"));
    Command run = Command.run(good, reports, reports.resolve("itself.txt"), "-o", out, "--quiet");
    assertThat(run.code()).isEqualTo(Extract.UNREAD);
    assertThat(run.err())
        .contains("itself.txt: ", "there: ", "back: ")
        .contains("a link to a file that is not there; remove the link")
        .doesNotContain("Exception", "\tat ");
    assertThat(Command.rows(out.resolve("reports.csv")))
        .anyMatch(row -> row.get("error").isEmpty());
  }

  @Test
  void namesAnUnreadableFolder() throws IOException {
    Path closed = Files.createDirectories(folder.resolve("reports/closed"));
    Files.writeString(closed.resolveSibling("r.txt"), TEXT);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "this user may read everything: skipped");
    Command run = Command.run(closed.getParent(), "-o", out, "--quiet");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    assertThat(run.code()).isEqualTo(Extract.UNREAD);
    assertThat(run.err())
        .isEqualTo(
            "extract: closed: no permission to read it; change its permissions, or run as its owner\n");
    assertThat(Command.rows(out.resolve("reports.csv"))).hasSize(2);
  }

  @Test
  void spellsOutControlCharactersOfNames() {
    Command run = Command.run("no\u001B[31mne\n", "-o", out, "--quiet");
    assertThat(run.err()).startsWith("extract: no\\u001B[31mne\\u000A: ").hasLineCount(2);
  }

  @Test
  void saysThatNothingCouldBeWritten() throws IOException {
    Command run = Command.run(good, "-o", good);
    assertThat(run.code()).isEqualTo(Extract.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "extract: "
                + good
                + ": cannot be written (a file is in the way); choose another folder with -o\n");
    assertThat(Command.run(good, "-o", good.resolve("below")).code()).isEqualTo(Extract.FAILED);
  }

  @Test
  void leavesTheOldFilesWhereTheNewCannotBeFinished() throws IOException {
    Files.createDirectories(out.resolve("mentions.csv/in-the-way"));
    String old = "claim_id,count_text,review,review_note\r\n";
    Files.writeString(out.resolve("claims.csv"), old);
    Command run = Command.run(good, "-o", out);
    assertThat(run.code()).isEqualTo(Extract.FAILED);
    assertThat(run.err()).hasLineCount(1).contains("cannot be written").doesNotContain("\tat ");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> !name.endsWith(".part"));
    }
    assertThat(Files.readString(out.resolve("claims.csv"))).isEqualTo(old);
  }
}
