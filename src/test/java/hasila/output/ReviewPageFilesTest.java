package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hasila.claim.scene.Claim;
import hasila.output.cell.Across;
import hasila.output.cell.Format;
import hasila.output.file.Rendered;
import hasila.output.page.ReviewPage;
import hasila.output.row.Reviews;
import hasila.output.row.WholeReport;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review page as files: one, or a folder that one leads to; old or new, never half. */
class ReviewPageFilesTest {
  private static final Set<Format> HTML = EnumSet.of(Format.HTML);

  @TempDir Path folder;

  private void write(long longest, String... reports) throws IOException {
    try (ReviewPage page = new ReviewPage(folder, longest, sink -> {})) {
      for (String report : reports) {
        page.write(Rendered.of(SampleExtraction.of(report), Reviews.none(), HTML));
      }
      for (String report : reports) {
        page.write(SampleExtraction.whole(SampleExtraction.of(report)));
      }
      page.complete();
      page.publish();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void isOneFileWhereThatWillDo() throws IOException {
    write(ReviewPage.LONGEST, "a.txt", "b.txt");
    assertThat(files()).containsExactly("review.html");
    assertThat(read("review.html"))
        .contains("\"a.txt\"", "\"b.txt\"", "{\"page\":0,\"last\":true}")
        .doesNotContain("{{");
  }

  @Test
  void isAFolderBeyondItsLimitAndOneFileAgainLater() throws IOException {
    write(1, "a.txt", "b.txt", "c.txt");
    assertThat(files())
        .containsExactly("review.html", "review/001.html", "review/002.html", "review/003.html");
    assertThat(read("review.html")).contains("[\"review/002.html\",\"b.txt\",\"b.txt\",1,");
    assertThat(read("review/002.html"))
        .contains("\"b.txt\"", "{\"page\":2,\"last\":false}")
        .doesNotContain("\"c.txt\"");
    assertThat(read("review/003.html")).contains("{\"page\":3,\"last\":true}");
    write(1, "a.txt", "b.txt");
    assertThat(files())
        .as("no page of the longer run")
        .containsExactly("review.html", "review/001.html", "review/002.html");
    Files.writeString(folder.resolve("review/mine.html"), "mine");
    write(ReviewPage.LONGEST, "a.txt");
    assertThat(files())
        .as("what somebody else put there stays")
        .containsExactly("review.html", "review/mine.html");
  }

  @Test
  void tellsOnEachPageWhatTheOtherReportsSayOfItsClaims() throws IOException {
    Across across =
        report ->
            new Across.Told(
                "",
                Map.of(
                    1,
                    new Across.Cells(
                        "of " + report, Optional.of(Claim.CountOnce.REPEAT), "", "a.txt#4")));
    try (ReviewPage page = new ReviewPage(folder, 1, sink -> {})) {
      for (String report : List.of("a.txt", "b.txt")) {
        page.write(Rendered.of(SampleExtraction.of(report), Reviews.none(), HTML));
      }
      for (String report : List.of("a.txt", "b.txt")) {
        Rendered rows = Rendered.of(SampleExtraction.of(report));
        page.write(WholeReport.of(rows.cells(), rows.claims(), across.next(report)));
      }
      page.complete();
      page.publish();
    }
    assertThat(read("review/001.html"))
        .contains(" id=\"across\">[[0,1,\"of a.txt\",\"repeat\",\"a.txt#4\"]]</script>");
    assertThat(read("review/002.html"))
        .contains(" id=\"across\">[[0,1,\"of b.txt\",\"repeat\",\"a.txt#4\"]]</script>");
  }

  @Test
  void hasAPageEvenWithoutAReport() throws IOException {
    write(ReviewPage.LONGEST);
    assertThat(files()).containsExactly("review.html");
  }

  @Test
  void isTheSameBytesEveryTime() throws IOException {
    write(ReviewPage.LONGEST, "a.txt", "b.txt");
    String first = read("review.html");
    write(ReviewPage.LONGEST, "a.txt", "b.txt");
    assertThat(read("review.html")).isEqualTo(first);
  }

  @Test
  void leavesTheOldOneWhereItWasNotFinished() throws IOException {
    write(ReviewPage.LONGEST, "a.txt");
    try (ReviewPage page = new ReviewPage(folder, 1, sink -> {})) {
      page.write(Rendered.of(SampleExtraction.of("b.txt"), Reviews.none(), HTML));
      page.write(Rendered.of(SampleExtraction.of("c.txt"), Reviews.none(), HTML));
    }
    assertThat(files()).containsExactly("review.html");
    assertThat(read("review.html")).contains("\"a.txt\"");
  }

  @Test
  void saysWhatIsInItsWay() throws IOException {
    Files.createDirectory(folder.resolve("review.html"));
    assertThatThrownBy(() -> write(ReviewPage.LONGEST, "a.txt"))
        .isInstanceOf(FileAlreadyExistsException.class);
    Files.delete(folder.resolve("review.html"));
    Files.writeString(folder.resolve("review"), "a file");
    assertThatThrownBy(() -> write(1, "a.txt", "b.txt"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(files()).containsExactly("review");
  }

  @Test
  void carriesWhatPeopleSaid() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("said.csv"),
            "claim_id,count_text,review,review_note\na.txt#4,1250,wrong,انظر\n");
    Rendered rows =
        Rendered.of(
            SampleExtraction.of("a.txt"),
            Reviews.read(List.of(table)),
            EnumSet.allOf(Format.class));
    assertThat(rows.page()).contains("\"wrong\",\"انظر\"");
    assertThat(rows.claimRows()).contains("wrong,انظر");
    assertThat(rows.said()).isNotEmpty();
  }
}
