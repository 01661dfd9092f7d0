package hasila.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A CSV file whose rows the workers have already written as text. */
final class TableFile implements FolderFile {
  static final String CLAIMS = "claims.csv";

  private static final int BUFFER = 1 << 16;

  private final Path name;
  private final Path beside;
  private final OutputStream stream;
  private final Function<Rendered, String> rows;

  /** Begins the file, with its header line. */
  TableFile(Path folder, String name, Function<Rendered, String> rows) throws IOException {
    this.name = folder.resolve(name);
    this.beside = FolderFile.beside(folder, name);
    this.rows = rows;
    this.stream = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER);
    write(Column.BYTE_ORDER_MARK);
    write(Rendered.headers());
  }

  @Override
  public void write(Rendered report) throws IOException {
    write(rows.apply(report));
  }

  private void write(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void complete() throws IOException {
    stream.close();
    FolderFile.refuseFolder(name);
  }

  @Override
  public void publish() throws IOException {
    FolderFile.move(beside, name);
  }

  @Override
  public void close() throws IOException {
    try {
      // Fails too where the disk is full.
      stream.close();
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
