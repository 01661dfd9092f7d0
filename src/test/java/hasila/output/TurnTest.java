package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hasila.output.file.Turn;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time in a folder, and no mixed files without a note. */
class TurnTest {
  @TempDir Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void isOneRunsAtATime() throws IOException {
    try (Turn first = Turn.take(folder)) {
      first.check();
      assertThatThrownBy(() -> Turn.take(folder))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining("another run is writing there");
    }
    try (Turn next = Turn.take(folder)) {
      assertThat(next.foundMixed()).isFalse();
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void aNoteLiesThereWhileFilesAreReplaced() throws IOException {
    try (Turn ended = Turn.take(folder)) {
      ended.beginReplacing();
      assertThat(files()).containsExactly(Turn.LOCK, Turn.NOTE);
    }
    try (Turn partly = Turn.take(folder)) {
      assertThat(partly.foundMixed()).isTrue();
      partly.beginReplacing();
      partly.endReplacing(false);
    }
    try (Turn wholly = Turn.take(folder)) {
      assertThat(wholly.foundMixed()).as("what it did not write may be of another run").isTrue();
      wholly.beginReplacing();
      wholly.endReplacing(true);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void removesWhatARunLeftBehindAndNothingElse() throws IOException {
    for (String left :
        List.of(".claims.csv.17.part", ".series.csv.17.0", ".1-review.html.9.part")) {
      Files.writeString(folder.resolve(left), "half");
    }
    for (String mine : List.of(".hidden", "claims.csv", "a.17.part")) {
      Files.writeString(folder.resolve(mine), "mine");
    }
    Files.writeString(Files.createDirectory(folder.resolve(".text.9.part")).resolve("r"), "half");
    Turn.take(folder).close();
    assertThat(files()).containsExactly(".hidden", "a.17.part", "claims.csv");
  }
}
