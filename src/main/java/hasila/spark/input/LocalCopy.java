package hasila.spark.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** Files of any file system as files of this machine, one at a time. */
final class LocalCopy implements Closeable {
  private final Configuration hadoop;
  private Optional<Path> copy = Optional.empty();

  LocalCopy(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /** The file, where it lies on this machine, or else a copy in the place of the one before. */
  Path of(String file) throws IOException {
    URI place = URI.create(file);
    if (place.getScheme().equals("file")) {
      return Path.of(place.getPath());
    }
    if (copy.isEmpty()) {
      copy = Optional.of(Files.createTempFile("hasila", ""));
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(place);
    try (InputStream stream = path.getFileSystem(hadoop).open(path)) {
      Files.copy(stream, copy.get(), StandardCopyOption.REPLACE_EXISTING);
    }
    return copy.get();
  }

  @Override
  public void close() {
    try {
      if (copy.isPresent()) {
        Files.deleteIfExists(copy.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
