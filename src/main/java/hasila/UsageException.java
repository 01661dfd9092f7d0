package hasila;

/** A command line that cannot be obeyed. Its message names the option and the cure. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
