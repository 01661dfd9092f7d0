package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
