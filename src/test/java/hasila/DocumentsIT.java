package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF, Word and the like, with the jar that reads them beside the program's and without. */
class DocumentsIT {
  private static final String RTF =
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 \\u1602?\\u1578?\\u1604? 8 \\u1580?\\u1606?\\u1608?\\u1583?.\\par}";

  @TempDir Path folder;

  private Command extract(boolean withDocuments) throws IOException {
    Path program = Files.createDirectories(folder.resolve("program"));
    Files.copy(Jar.path(), program.resolve("extract.jar"));
    Path documents = Jar.path().resolveSibling("extract-documents.jar");
    if (withDocuments) {
      assumeTrue(Files.exists(documents), "extract-documents.jar is not built: skipped");
      Files.copy(documents, program.resolve("extract-documents.jar"));
    }
    Files.writeString(folder.resolve("a.rtf"), RTF);
    Files.writeString(folder.resolve("b.pdf"), "%PDF-1.4 broken");
    List<String> command =
        List.of("java", "-jar", "program/extract.jar", "a.rtf", "b.pdf", "-o", "-");
    return Jar.run(folder, Map.of(), command);
  }

  @Test
  void readsThemWithTheJarBeside() throws IOException {
    Command run = extract(true);
    assertThat(Command.rows(run.out()))
        .singleElement()
        .satisfies(row -> assertThat(row.get("best")).isEqualTo("8"));
    assertThat(run.err().lines().findFirst().orElseThrow())
        .isEqualTo("extract: b.pdf: a damaged document (IOException); save it again, or as text");
  }

  /** Printouts of a browser in two fonts, beside what a person reads in them. */
  @ParameterizedTest
  @ValueSource(strings = {"noto", "dejavu"})
  void readsAPrintoutAsAPersonDoes(String font) throws IOException {
    extract(true);
    Path samples = Path.of("src/test/resources/hasila/documents");
    Files.copy(samples.resolve(font + ".pdf"), folder.resolve("c.pdf"));
    List<String> command =
        List.of("java", "-jar", "program/extract.jar", "c.pdf", "-o", "out", "--save-text");
    Command run = Jar.run(folder, Map.of(), command);
    assertThat(folder.resolve("out/text/c.pdf.txt"))
        .hasContent(Files.readString(samples.resolve(font + ".txt")));
    boolean pictured = font.equals("dejavu");
    assertThat(run.code()).isEqualTo(pictured ? Extract.UNREAD : Extract.DONE);
    if (pictured) {
      assertThat(run.err())
          .contains(
              "c.pdf: without the text of page 2, which is a picture; have its text recognised first");
    }
  }

  /**
   * A sheet that LibreOffice prints: nothing but the alignment of its cells tells their columns,
   * and which fonts there are differs.
   */
  @Test
  void readsAPrintedSheetCellByCell() throws IOException {
    extract(true);
    assumeTrue(isInstalled("soffice"), "LibreOffice (soffice) is not installed: skipped");
    Path samples = Path.of("src/test/resources/hasila/documents").toAbsolutePath();
    String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
    String sheet = samples.resolve("printed.fods").toString();
    List<String> print =
        List.of("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", ".", sheet);
    Command printed = Jar.run(folder, Map.of(), print);
    assertThat(folder.resolve("printed.pdf")).as(printed.err()).exists();
    List<String> command =
        List.of("java", "-jar", "program/extract.jar", "printed.pdf", "-o", "out", "--save-text");
    assertThat(Jar.run(folder, Map.of(), command).code()).isEqualTo(Extract.DONE);
    assertThat(Files.readString(folder.resolve("out/text/printed.pdf.txt")))
        .startsWith(Files.readString(samples.resolve("printed.txt")))
        .contains("الإفراج عن 18 محتجزا في الإصلاحية، ولا أنباء عن 3 أطفال");
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
  }

  @Test
  void saysWhatIsMissingWithoutIt() throws IOException {
    Command run = extract(false);
    assertThat(run.code()).as("nothing was read").isEqualTo(Extract.FAILED);
    assertThat(run.err())
        .contains("a.rtf: an RTF document, which this jar alone does not read; build")
        .contains("b.pdf: a PDF document, which this jar alone does not read; build")
        .contains("«mvn -q -f documents package»");
  }
}
