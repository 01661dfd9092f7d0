package hasila.window;

import java.util.List;

/** The command that the window runs. */
public interface Job {
  /**
   * Runs the command to its end.
   *
   * @param arguments as on a command line
   */
  Ended run(List<String> arguments, Watcher watcher);

  /** Is told how far a run is; of so many bytes, so many are read. */
  interface Watcher {
    void at(long read, long all);
  }

  /**
   * How a run ended.
   *
   * @param hasResults whether anything was written
   * @param said what it has to say, in lines
   */
  record Ended(boolean hasResults, String said) {}
}
