package hasila.output.marks;

import hasila.output.cell.Column;
import hasila.output.file.CsvRows;
import hasila.output.file.OneFile;
import hasila.output.row.ClaimColumn;
import hasila.output.row.FixedRow;
import hasila.output.row.Review;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A table of claims beside {@code claims.csv} that keeps what people said and no row there can. It
 * is there only where there is such a claim.
 */
abstract class KeptClaims extends OneFile {
  static final ClaimColumn[] COLUMNS = ClaimColumn.values();

  private final Path name;
  private int size;

  KeptClaims(Path folder, String name) {
    super(folder, name);
    this.name = folder.resolve(name);
  }

  /** Its rows, once the run has found all claims. */
  abstract List<List<String>> rows();

  /** A row as it was left. */
  static List<String> row(Review review) {
    return FixedRow.row(cells(review.cells()), review);
  }

  private static List<String> cells(Map<ClaimColumn, String> cells) {
    return Arrays.stream(COLUMNS).map(column -> cells.getOrDefault(column, "")).toList();
  }

  @Override
  public void complete() throws IOException {
    List<List<String>> rows = rows();
    size = rows.size();
    if (size == 0) {
      return;
    }
    try (Writer writer = new OutputStreamWriter(file.open(), StandardCharsets.UTF_8)) {
      writer.write(Column.BYTE_ORDER_MARK);
      CsvRows.header(COLUMNS, writer);
      for (List<String> row : rows) {
        CsvRows.values(COLUMNS, row, writer);
      }
    }
    super.complete();
  }

  @Override
  public Map<Path, Path> made() {
    return size == 0 ? Map.of() : super.made();
  }

  @Override
  public List<Path> removed() {
    return size == 0 && Files.isRegularFile(name) ? List.of(name) : List.of();
  }

  @Override
  public void publish() throws IOException {
    if (size > 0) {
      super.publish();
    } else {
      Files.deleteIfExists(name);
    }
  }

  /** How many claims there are, once it is complete. */
  public int size() {
    return size;
  }
}
