package hasila.input;

/** An input that cannot be read. Its message says what is wrong and what to do about it. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  public InputException(String fault, String cure) {
    super(fault + "; " + cure);
  }

  /** The same, its message beginning with the name of what cannot be read. */
  public InputException of(String name) {
    return new InputException(name + ": " + getMessage());
  }

  private InputException(String message) {
    super(message);
  }

  /** Of a row or a message that is longer than the limit. */
  public static InputException larger(int limit) {
    return new InputException(
        "larger than " + limit + " characters", "split it, or raise the limit with --max-size");
  }

  /** Of an input that the memory does not hold. */
  public static InputException tooLarge() {
    return new InputException(
        "too large for the memory that Java has (" + memory() + " MB)",
        "split it, or give Java more (java -Xmx8g -jar extract.jar)");
  }

  private static long memory() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }
}
