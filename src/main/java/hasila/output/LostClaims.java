package hasila.output;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code claims.lost.csv}: claims that a person marked in an earlier run and that this run does not
 * find, as they were. A claim that is found again leaves it; without any there is no such file.
 */
final class LostClaims extends OneFile {
  static final String NAME = "claims.lost.csv";

  private static final ClaimColumn[] COLUMNS = ClaimColumn.values();

  private final Path name;
  private final Map<Reviews.Key, EarlierRun.Marked> rows;

  LostClaims(Path folder, EarlierRun earlier) {
    super(folder, NAME);
    this.name = folder.resolve(NAME);
    this.rows = new LinkedHashMap<>(earlier.marked());
  }

  /** Whether a run writes it: where it replaces the table that has the marks. */
  static boolean isWritten(Set<Format> formats) {
    return formats.contains(Format.CSV) || formats.contains(Format.XLSX);
  }

  @Override
  public void write(Rendered report) {
    for (List<Reviews.Key> names : report.reviewed()) {
      rows.keySet().removeAll(names);
    }
  }

  @Override
  public void complete() throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    try (Writer writer = new OutputStreamWriter(file.open(), StandardCharsets.UTF_8)) {
      writer.write(Column.BYTE_ORDER_MARK);
      CsvRows.header(COLUMNS, writer);
      for (EarlierRun.Marked row : rows.values()) {
        CsvRows.values(COLUMNS, row.values(), writer);
      }
    }
    super.complete();
  }

  @Override
  public void publish() throws IOException {
    if (!rows.isEmpty()) {
      super.publish();
    } else if (Files.isRegularFile(name)) {
      Files.delete(name);
    }
  }

  /** How many there are. */
  int size() {
    return rows.size();
  }
}
