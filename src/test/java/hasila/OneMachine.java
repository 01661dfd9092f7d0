package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A run on one machine, for those who compare with it. */
public final class OneMachine {
  private OneMachine() {}

  /** Reads a folder and writes the CSV files; some of the input may be unreadable. */
  public static void run(Path input, Path output) {
    Command run = Command.run(input, "-o", output, "--format", "csv", "--quiet");
    assertThat(run.code()).as(run.err()).isBetween(0, 1);
  }
}
