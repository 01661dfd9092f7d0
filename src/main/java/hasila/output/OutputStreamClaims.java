package hasila.output;

import hasila.incident.Incidents;
import hasila.incident.joining.Ids;
import hasila.output.cell.Extraction;
import hasila.output.cell.Format;
import hasila.output.file.CsvRows;
import hasila.output.file.IncidentsFile;
import hasila.output.file.Rendered;
import hasila.output.file.RowSpool;
import hasila.output.file.RunIncidents;
import hasila.output.marks.ReviewCount;
import hasila.output.row.ClaimColumn;
import hasila.output.row.Reviews;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The claims alone on a stream, without a byte order mark: for the next program in a pipe. Until
 * all reports are read they wait in a folder for passing files.
 */
public final class OutputStreamClaims implements Output {
  private final OutputStream stream;
  private final Reviews reviews;
  private final ReviewCount count;
  private final Path folder;
  private final RowSpool spool;
  private final RunIncidents incidents;

  /** Begins to keep the rows. */
  public OutputStreamClaims(OutputStream stream, Reviews reviews) throws IOException {
    this.stream = stream;
    this.reviews = reviews;
    this.count = new ReviewCount(reviews);
    this.folder = Files.createTempDirectory("hasila");
    this.spool = new RowSpool(folder);
    this.incidents = new RunIncidents(new Incidents(folder, IncidentsFile.NAME, new Ids.Earlier()));
    try {
      spool.open();
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  @Override
  public Rendered render(Extraction found) {
    return Rendered.of(found, reviews, Set.of(Format.CSV));
  }

  @Override
  public synchronized void write(Rendered rows) throws IOException {
    count.add(rows);
    spool.add(rows);
    incidents.add(rows);
  }

  @Override
  public String interrupted() {
    return "nothing is printed";
  }

  @Override
  public ReviewCount reviews() {
    return count;
  }

  @Override
  public synchronized void finish() throws IOException {
    incidents.settle();
    stream.write(Rendered.claimHeader().getBytes(StandardCharsets.UTF_8));
    spool.replay(
        incidents,
        report ->
            stream.write(
                CsvRows.all(ClaimColumn.values(), report.claims())
                    .getBytes(StandardCharsets.UTF_8)));
    stream.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    spool.close();
    incidents.close();
    Files.deleteIfExists(folder);
  }
}
