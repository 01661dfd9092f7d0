package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run on one machine, for those who compare with it. */
public final class OneMachine {
  private OneMachine() {}

  /** Reads a folder and writes the CSV files; some of the input may be unreadable. */
  public static void run(Path input, Path output, Object... options) {
    List<Object> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of(input, "-o", output, "--format", "csv", "--quiet"));
    Command run = Command.run(arguments.toArray());
    assertThat(run.code()).as(run.err()).isBetween(0, 1);
  }
}
