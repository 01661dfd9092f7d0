package hasila.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;

/** A CSV file whose rows the workers have already written as text. */
final class TableFile extends OneFile {
  static final String CLAIMS = "claims.csv";

  private final OutputStream stream;
  private final Function<Rendered, String> rows;

  /** Begins the file, with its header line. */
  TableFile(Path folder, String name, Function<Rendered, String> rows) throws IOException {
    super(folder, name);
    this.rows = rows;
    this.stream = file.open();
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
}
