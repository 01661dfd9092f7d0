package hasila;

import hasila.output.Output;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What happens where a run is stopped with Ctrl-C or a signal: its unfinished files are removed,
 * the finished ones of the run before stay, and a line says so. The process then ends with 130 or
 * as the signal says.
 */
final class Interruption {
  private final Thread hook = new Thread(this::discard, "interruption");
  private final Consumer<String> say;
  private Optional<Output> output = Optional.empty();
  private boolean ending;

  /** How the files are begun. */
  interface Opening {
    Output open() throws IOException;
  }

  Interruption(Consumer<String> say) {
    this.say = say;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Begins the files that are to be removed. */
  synchronized Output begin(Opening opening) throws IOException {
    if (ending) {
      stopHere();
    }
    Output begun = opening.open();
    output = Optional.of(begun);
    return begun;
  }

  private synchronized void discard() {
    ending = true;
    try {
      if (output.isPresent()) {
        output.get().close();
        say.accept("extract: stopped; " + output.get().interrupted());
      }
    } catch (IOException e) {
      // The next run in the folder removes what is left.
    }
  }

  /** The run has ended by itself; where it has not, this does not return. */
  void over() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      stopHere();
    }
  }

  /** The process is ending: nothing more may be said or written by the thread that was working. */
  private static void stopHere() {
    while (true) {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        // Others end the process.
      }
    }
  }
}
