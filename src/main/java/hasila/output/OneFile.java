package hasila.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A {@link FolderFile} that is one file. */
abstract class OneFile implements FolderFile {
  final NewFile file;

  OneFile(Path folder, String name) {
    this.file = new NewFile(folder, name);
  }

  @Override
  public Map<Path, Path> made() {
    return Map.of(file.name(), file.beside());
  }

  @Override
  public void complete() throws IOException {
    file.complete();
  }

  @Override
  public void publish() throws IOException {
    file.publish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
