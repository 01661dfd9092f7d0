package hasila.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The claims alone on a stream, without a byte order mark: for the next program in a pipe. */
public final class OutputStreamClaims implements Output {
  private final OutputStream stream;

  public OutputStreamClaims(OutputStream stream) throws IOException {
    this.stream = stream;
    write(Rendered.headers());
  }

  @Override
  public void write(Rendered rows) throws IOException {
    stream.write(rows.claimRows().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finish() throws IOException {
    stream.flush();
  }

  @Override
  public void close() {}
}
