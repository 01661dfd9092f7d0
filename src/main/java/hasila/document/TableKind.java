package hasila.document;

import hasila.input.InputException;
import hasila.input.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/** Tables that hold a report a row, told by the endings of their files. */
enum TableKind {
  CSV(".csv", ".tsv"),
  JSON_LINES(".jsonl", ".ndjson"),
  WORKBOOK(".xlsx");

  private final String[] endings;

  TableKind(String... endings) {
    this.endings = endings;
  }

  /** The kind of table that a file is, if it is one. */
  static Optional<TableKind> of(String name) {
    String plain = Packed.plainName(name).toLowerCase(Locale.ROOT);
    for (TableKind kind : values()) {
      for (String ending : kind.endings) {
        if (plain.endsWith(ending)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Opens one.
   *
   * @param limit the most characters that a row may have
   */
  Table open(Source.File file, Columns columns, int limit) throws IOException, InputException {
    if (this == WORKBOOK) {
      return new Workbook(file.name(), file.path(), columns, limit);
    }
    InputStream stream = Files.newInputStream(file.path());
    try {
      BoundedLines lines = BoundedLines.of(stream, limit);
      return this == CSV
          ? new CsvTable(file.name(), lines, columns, limit)
          : new JsonLines(file.name(), lines, columns);
    } catch (IOException | InputException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }
}
