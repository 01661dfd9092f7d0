package hasila.spark;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Files of this machine as if another file system had them, of which some cannot be read. */
public final class FarFiles extends LocalFiles.Raw {
  /** Setting for a session: {@code far:///path} is then the file. */
  static final String SETTING = "spark.hadoop.fs.far.impl";

  /** So many tasks fail yet, each at the file that is named so. */
  static final AtomicInteger FAILURES = new AtomicInteger();

  private static final URI PLACE = URI.create("far:///");

  @Override
  public void initialize(URI uri, Configuration settings) throws IOException {
    super.initialize(PLACE, settings);
  }

  @Override
  public URI getUri() {
    return PLACE;
  }

  @Override
  public String getScheme() {
    return PLACE.getScheme();
  }

  @Override
  public FSDataInputStream open(Path file, int buffer) throws IOException {
    if (file.getName().contains("lost")) {
      throw new IOException("lost on the way");
    }
    if (file.getName().contains("shaky") && FAILURES.getAndDecrement() > 0) {
      throw new IllegalStateException("the worker fails");
    }
    return super.open(file, buffer);
  }
}
