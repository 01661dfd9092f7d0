package hasila.output.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A {@link FolderFile} that is one file. */
public abstract class OneFile implements FolderFile {
  public final NewFile file;

  public OneFile(Path folder, String name) {
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
