package hasila.document.table;

import hasila.document.drawn.Packed;
import hasila.input.InputException;
import hasila.text.Encodings;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a stream with their ends, of which none takes more memory than the limit. */
public final class BoundedLines implements Closeable {
  private static final int SAMPLE = 1 << 16;

  private final BufferedReader reader;
  private final int limit;
  private final CountedStream file;
  private final Deque<Line> again = new ArrayDeque<>();

  /**
   * A line.
   *
   * @param text with the line end, if it has one
   * @param cut whether it was longer than the limit and only its beginning is here
   */
  public record Line(String text, boolean cut) {}

  private BoundedLines(BufferedReader reader, CountedStream file, int limit) {
    this.reader = reader;
    this.file = file;
    this.limit = limit;
  }

  /**
   * The lines of a text, packed or not, its encoding found from its beginning.
   *
   * @param limit the most characters of a line
   */
  public static BoundedLines of(InputStream stream, int limit) throws IOException, InputException {
    CountedStream file = new CountedStream(stream);
    PushbackInputStream bytes = new PushbackInputStream(Packed.unpacked(file), SAMPLE);
    byte[] sample = bytes.readNBytes(SAMPLE);
    bytes.unread(sample);
    CharsetDecoder decoder =
        Charset.forName(Encodings.decode(sample, wholeLines(sample)).encoding())
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(Columns.UNKNOWN_BYTE);
    BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, decoder), SAMPLE);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return new BoundedLines(reader, file, limit);
  }

  /** A sample must not end within a character. */
  private static int wholeLines(byte[] sample) {
    int end = sample.length;
    if (end == SAMPLE) {
      while (end > SAMPLE / 2 && sample[end - 1] != '\n') {
        end--;
      }
      // UTF-16 has a zero beside the line end.
      end -= end % 2;
    }
    return end;
  }

  /** The next line, empty behind the last. */
  public Optional<Line> next() throws IOException {
    if (!again.isEmpty()) {
      return Optional.of(again.pop());
    }
    StringBuilder line = new StringBuilder();
    boolean cut = false;
    int c = reader.read();
    if (c < 0) {
      return Optional.empty();
    }
    while (c >= 0) {
      if (line.length() < limit) {
        line.append((char) c);
      } else {
        cut = true;
      }
      if (c == '\n') {
        break;
      }
      c = reader.read();
    }
    return Optional.of(new Line(line.toString(), cut));
  }

  /** The text itself, for what is not read by lines. */
  Reader reader() {
    return reader;
  }

  /** How many bytes of the file have been read. */
  public long consumed() {
    return file.count();
  }

  /** Lines that are to come again, in their order, before all others. */
  void putBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      again.push(lines.get(i));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
