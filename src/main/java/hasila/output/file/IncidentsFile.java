package hasila.output.file;

import hasila.output.cell.Column;
import hasila.output.cell.IncidentColumn;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The file incidents.csv: written once the incidents of the run are settled. */
public final class IncidentsFile extends OneFile {
  public static final String NAME = "incidents.csv";
  private static final IncidentColumn[] COLUMNS = IncidentColumn.values();

  private final RunIncidents run;
  private long checked;

  public IncidentsFile(Path folder, RunIncidents run) {
    super(folder, NAME);
    this.run = run;
  }

  @Override
  public void complete() throws IOException {
    try (Writer writer = new OutputStreamWriter(file.open(), StandardCharsets.UTF_8)) {
      writer.write(Column.BYTE_ORDER_MARK);
      CsvRows.header(COLUMNS, writer);
      run.each(
          row -> {
            CsvRows.row(COLUMNS, row, writer);
            checked += row.incident().check().isEmpty() ? 0 : 1;
          });
    }
    super.complete();
  }

  /** Rows with a check, known once the file is complete. */
  public long checked() {
    return checked;
  }
}
