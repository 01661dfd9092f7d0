package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that unpack to large ones, read by a JVM with little memory. */
class BombsIT {
  private static final String TEXT = "قتل 3 مدنيين في قصف على السوق القديم.";
  private static final int LARGE = 30_000_000;

  @TempDir Path folder;
  private Path bombs;

  @BeforeEach
  void makeBombs() throws IOException {
    bombs = Files.createDirectory(folder.resolve("bombs"));
    packed("a.txt.gz", "", "قتل 5 ");
    packed("b.csv.gz", "text\n\"", "قتل ");
    packed("c.jsonl.gz", "{\"text\":\"", "قتل ");
    packed("d.html.gz", "<html><body><p>", "<div><b>5 ");
    Path large = folder.resolve("large.xlsx");
    Workbooks.write(large, "", Workbooks.row(1, "text") + Workbooks.row(2, "0".repeat(LARGE)));
    Files.move(large, bombs.resolve("e.xlsx"));
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"5 \">");
    for (int i = 1; i < 20; i++) {
      laughs.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    Workbooks.write(
        bombs.resolve("f.xlsx"),
        laughs.append("]>").toString(),
        Workbooks.row(1, "text") + Workbooks.row(2, TEXT) + Workbooks.row(3, "&a19;"));
    Workbooks.write(
        bombs.resolve("g.xlsx"),
        "",
        Workbooks.row(1, "text")
            + "<row r=\"2\"><c r=\"ZZZZZZ2\" t=\"inlineStr\"><is><t>5</t></is></c></row>");
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      attributes.append(" a" + i + "=\"\"");
    }
    Workbooks.write(
        bombs.resolve("h.xlsx"),
        "",
        Workbooks.row(1, "text") + "<row r=\"2\"" + attributes + "></row>");
    Files.writeString(bombs.resolve("good.txt"), TEXT);
  }

  private void packed(String name, String start, String stretch) throws IOException {
    byte[] part = stretch.repeat(1000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream stream =
        new GZIPOutputStream(Files.newOutputStream(bombs.resolve(name)), 1 << 16)) {
      stream.write(start.getBytes(StandardCharsets.UTF_8));
      for (int written = 0; written < LARGE; written += part.length) {
        stream.write(part);
      }
    }
  }

  @Test
  void areNamedAndTheRestIsRead() throws IOException {
    try (Stream<Path> all = Files.list(bombs)) {
      assertThat(all).allMatch(file -> file.toFile().length() < 2_000_000);
    }
    Command run =
        Jar.run(
            folder,
            Map.of(),
            Jar.command(List.of("-Xmx96m"), "bombs", "--format", "csv", "--quiet"));
    assertThat(run.code()).isEqualTo(Extract.UNREAD);
    assertThat(run.err())
        .contains(
            "a.txt.gz: larger than ", "b.csv.gz:2: larger than ", "c.jsonl.gz:1: larger than ")
        .contains("d.html.gz: larger than ", "e.xlsx: a workbook with more than ")
        .contains("f.xlsx: damaged behind what was read (General entity reference (&a19;)")
        .contains("g.xlsx: too large for the memory that Java has (")
        .contains("h.xlsx: a workbook with more than 2000 attributes in one tag; ")
        .doesNotContain("\tat ")
        .hasLineCount(8);
    assertThat(Command.rows(folder.resolve("out/reports.csv")))
        .filteredOn(row -> row.get("error").isEmpty())
        .extracting(row -> row.get("report"))
        .containsExactly("f.xlsx:2", "good.txt");
  }
}
