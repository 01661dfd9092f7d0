package hasila.document.drawn;

import hasila.input.InputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Files packed with gzip, whatever is inside. */
public final class Packed {
  private static final String ENDING = ".gz";
  private static final int BUFFER = 1 << 16;

  private Packed() {}

  /** Whether bytes begin as gzip does. */
  public static boolean isGzip(byte[] bytes, int length) {
    return length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  /** A file's name without the ending of gzip. */
  public static String plainName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
        ? name.substring(0, name.length() - ENDING.length())
        : name;
  }

  /** The stream, unpacked if it is packed. */
  public static InputStream unpacked(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, BUFFER);
    buffered.mark(2);
    byte[] start = buffered.readNBytes(2);
    buffered.reset();
    boolean packed = start.length == 2 && start[0] == 0x1F && start[1] == (byte) 0x8B;
    return packed ? new GZIPInputStream(buffered, BUFFER) : buffered;
  }

  public static InputException damaged(IOException fault) {
    return new InputException(
        "damaged, it cannot be unpacked (" + fault.getMessage() + ")", "copy or pack it again");
  }
}
