package hasila.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of one input in an array that the next input reuses: one per thread. */
public final class Bytes {
  private static final int FIRST_SIZE = 1 << 16;

  /** A larger array is given back before the next input. */
  private static final int KEPT_SIZE = 1 << 20;

  private final int limit;
  private byte[] array = new byte[FIRST_SIZE];
  private int length;

  /**
   * An empty buffer.
   *
   * @param limit the most bytes that an input may have
   */
  public Bytes(int limit) {
    this.limit = limit;
  }

  /**
   * Reads a stream to its end.
   *
   * @throws InputException where it holds more bytes than the limit
   */
  public void fill(InputStream stream) throws IOException, InputException {
    length = 0;
    if (array.length > KEPT_SIZE) {
      array = new byte[FIRST_SIZE];
    }
    while (true) {
      int read = stream.read(array, length, array.length - length);
      if (read < 0) {
        return;
      }
      length += read;
      if (length > limit) {
        length = 0;
        throw new InputException(
            "larger than " + limit + " bytes", "split it, or raise the limit with --max-size");
      }
      if (length == array.length) {
        array = Arrays.copyOf(array, length * 2);
      }
    }
  }

  /** No bytes: what an input that cannot be read leaves behind. */
  public void clear() {
    length = 0;
    if (array.length > KEPT_SIZE) {
      array = new byte[FIRST_SIZE];
    }
  }

  /** The array itself; only its first {@link #length} bytes belong to the input. */
  public byte[] array() {
    return array;
  }

  public int length() {
    return length;
  }
}
