package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.document.Tables;
import hasila.document.table.Columns;
import hasila.input.InputFiles;
import hasila.input.Source;
import hasila.output.Output;
import hasila.output.cell.Extraction;
import hasila.output.file.Rendered;
import hasila.output.marks.GivenDays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change after the run has found them and before it reads them. */
class ChangingFilesTest {
  private static final String TEXT = "قتل 3 مدنيين في قصف على السوق القديم.\n";
  private static final int LIMIT = 10_000;

  @TempDir Path folder;

  @BeforeEach
  void makeReports() throws IOException {
    for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
      Files.writeString(folder.resolve(name), TEXT.repeat(3));
    }
  }

  private interface Change {
    void happen() throws IOException;
  }

  /** What is wrong with each report, and how many claims it has. */
  private List<String> readAfter(Change change) throws IOException {
    List<Source> found =
        InputFiles.find(
            List.of(folder.toString()), Optional.empty(), InputStream.nullInputStream());
    change.happen();
    List<String> told = new ArrayList<>();
    Output output =
        new Output() {
          @Override
          public void write(Rendered rows) {
            told.add(rows.report() + " " + rows.claims().size() + " " + rows.problem());
          }

          @Override
          public void finish() {}

          @Override
          public void close() {}
        };
    Columns columns = new Columns(Optional.empty(), Optional.empty());
    try (Tables tables = new Tables(found, columns, LIMIT)) {
      new Batch(2, LIMIT, GivenDays.none(), new Pipeline()::extract)
          .run(tables, output, rows -> {});
    }
    return told;
  }

  @Test
  void eachIsReadAsItIsThenOrNamed() throws IOException {
    assertThat(
            readAfter(
                () -> {
                  Files.delete(folder.resolve("a.txt"));
                  Files.writeString(folder.resolve("b.txt"), "");
                  Files.writeString(folder.resolve("c.txt"), TEXT.repeat(5));
                  Files.writeString(folder.resolve("d.txt"), TEXT.repeat(LIMIT));
                }))
        .containsExactly(
            "a.txt 0 the file has gone; run again",
            "b.txt 0 the file is empty; remove it, or save its text again",
            "c.txt 5 ",
            "d.txt 0 larger than 10000 bytes; split it, or raise the limit with --max-size");
  }

  @Test
  void aTableMayGoToo() throws IOException {
    Path gone = Files.writeString(folder.resolve("t.csv"), "text\n" + TEXT);
    Path folderNow = Files.writeString(folder.resolve("u.jsonl"), "{}\n");
    Path book = Files.writeString(folder.resolve("v.xlsx"), "");
    assertThat(
            readAfter(
                () -> {
                  Files.delete(gone);
                  Files.delete(folderNow);
                  Files.createDirectory(folderNow);
                  Files.delete(book);
                }))
        .contains("a.txt 3 ", "d.txt 3 ", "t.csv 0 the file has gone; run again")
        .contains("v.xlsx 0 the file has gone; run again")
        .anyMatch(line -> line.startsWith("u.jsonl 0 cannot be read to its end ("))
        .hasSize(7);
  }

  @Test
  void aFileThatGrowsWithoutEndIsGivenUp() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '5';
          }
        };
    Source source = new Source.Stream("r", endless, 0);
    Rendered rows =
        new ReportWorker(LIMIT, (report, given) -> Extraction.nothing(report))
            .read(source, name -> Optional.empty(), Rendered::of);
    assertThat(rows.problem()).startsWith("larger than 10000 bytes");
  }

  @Test
  void thousandsOfFilesInOneFolder() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 3000; i++) {
      Files.writeString(many.resolve(i + ".txt"), "قتل " + i + " مدنيا.\n");
    }
    Path out = folder.resolve("out");
    assertThat(Command.run(many, "-o", out, "--format", "csv").code()).isZero();
    assertThat(Command.rows(out.resolve("claims.csv")).stream().map(row -> row.get("best")))
        .hasSize(3000)
        .doesNotHaveDuplicates();
    assertThat(
            Command.rows(out.resolve("reports.csv")).stream()
                .map(row -> row.get("report"))
                .collect(Collectors.toList()))
        .isSorted();
  }
}
