package hasila.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The claims alone on a stream, without a byte order mark: for the next program in a pipe. */
public final class OutputStreamClaims implements Output {
  private final OutputStream stream;
  private final Reviews reviews;
  private final ReviewCount count;

  /** Begins with the header line. */
  public OutputStreamClaims(OutputStream stream, Reviews reviews) throws IOException {
    this.stream = stream;
    this.reviews = reviews;
    this.count = new ReviewCount(reviews);
    stream.write(Rendered.claimHeader().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Rendered render(Extraction found) {
    return Rendered.of(found, reviews, Set.of(Format.CSV));
  }

  @Override
  public void write(Rendered rows) throws IOException {
    count.add(rows);
    stream.write(rows.claimRows().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ReviewCount reviews() {
    return count;
  }

  @Override
  public void finish() throws IOException {
    stream.flush();
  }

  @Override
  public void close() {}
}
