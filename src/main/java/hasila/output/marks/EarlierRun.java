package hasila.output.marks;

import hasila.incident.joining.Ids;
import hasila.input.InputException;
import hasila.output.cell.IncidentColumn;
import hasila.output.cell.SavedTable;
import hasila.output.file.IncidentsFile;
import hasila.output.file.TableFile;
import hasila.output.file.WrittenFiles;
import hasila.output.row.Opinions;
import hasila.output.row.Review;
import hasila.output.row.Reviews;
import hasila.output.sheet.ClaimsWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an earlier run left in the folder and a person worked on: the marks in {@code claims.csv} or
 * {@code claims.xlsx}, whichever was saved later, those in {@code claims.lost.csv} and {@code
 * reviews.conflicts.csv}, and the days of {@code reports.csv}.
 */
public final class EarlierRun {
  private final Reviews reviews = Reviews.none();
  private final List<String> problems = new ArrayList<>();
  private final Ids.Earlier incidents = new Ids.Earlier();
  private final WrittenFiles written;
  private GivenDays days = GivenDays.none();

  private EarlierRun(WrittenFiles written) {
    this.written = written;
  }

  /** There was none. */
  public static EarlierRun none() {
    return new EarlierRun(WrittenFiles.none());
  }

  /** A row of a table that holds a mark. */
  private record Row(Opinions claim, Review review) {}

  /** Reads what is in the folder, if there is one. */
  public static EarlierRun in(Path folder) {
    EarlierRun run = new EarlierRun(WrittenFiles.in(folder));
    run.read(folder.resolve(ReviewConflicts.NAME)).ifPresent(rows -> run.add(rows, false));
    run.read(folder.resolve(LostClaims.NAME)).ifPresent(rows -> run.add(rows, true));
    Optional<List<Row>> latest = Optional.empty();
    for (Path table : run.latestFirst(folder)) {
      Optional<List<Row>> read = run.read(table);
      if (latest.isEmpty()) {
        latest = read;
      } else if (read.isPresent()) {
        run.compare(table, read.get(), latest.get());
      }
    }
    latest.ifPresent(rows -> run.add(rows, true));
    run.readDays(folder.resolve(TableFile.REPORTS));
    run.readIncidents(folder.resolve(IncidentsFile.NAME));
    return run;
  }

  private void readIncidents(Path table) {
    if (!Files.isRegularFile(table)) {
      return;
    }
    try {
      SavedTable.read(
          table,
          List.of(IncidentColumn.INCIDENT, IncidentColumn.CLAIMS),
          (row, line) ->
              incidents.add(
                  row.cell(IncidentColumn.INCIDENT).strip(),
                  List.of(row.cell(IncidentColumn.CLAIMS).split(";", -1))));
    } catch (InputException e) {
      problems.add(table + ": incidents may get new names: " + e.getMessage());
    }
  }

  /** The tables of claims in the folder: those that a person saved, and of those the later. */
  private List<Path> latestFirst(Path folder) {
    Path csv = folder.resolve(TableFile.CLAIMS);
    Path xlsx = folder.resolve(ClaimsWorkbook.NAME);
    if (written.isOwn(xlsx)) {
      return List.of(csv);
    }
    if (written.isOwn(csv)) {
      return List.of(xlsx, csv);
    }
    return Stream.of(csv, xlsx).sorted(Comparator.comparing(EarlierRun::time).reversed()).toList();
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private Optional<List<Row>> read(Path table) {
    if (!Files.isRegularFile(table)) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    try {
      SavedTable.read(
          table,
          Reviews.NEEDED,
          (row, line) -> {
            Review review = Review.of(row);
            if (!review.isBlank()) {
              rows.add(new Row(reviews.of(row), review));
            }
          });
      return Optional.of(rows);
    } catch (InputException e) {
      problems.add(table + ": no marks are carried over from it: " + e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Takes in the marks of a table.
   *
   * @param instead whether they stand for all that was said of these claims before
   */
  private void add(List<Row> rows, boolean instead) {
    if (instead) {
      rows.forEach(row -> row.claim.clear());
    }
    rows.forEach(row -> row.claim.keep(row.review));
  }

  /** Tells of marks that only the table saved earlier has. */
  private void compare(Path table, List<Row> earlier, List<Row> latest) {
    List<Opinions> marked = latest.stream().map(Row::claim).toList();
    long more = earlier.stream().filter(row -> !marked.contains(row.claim)).count();
    if (more > 0) {
      problems.add(
          table
              + ": marks that only it has are not carried over ("
              + more
              + "); the other table of claims was saved later, and its marks are");
    }
  }

  private void readDays(Path reports) {
    if (!Files.isRegularFile(reports)) {
      return;
    }
    try {
      days = GivenDays.corrected(reports, written, fault -> problems.add(reports + ": " + fault));
    } catch (InputException e) {
      problems.add(reports + ": no days are carried over from it: " + e.getMessage());
    }
  }

  /** What cannot be carried over and why, a line each, naming the file. */
  public List<String> problems() {
    return problems;
  }

  /** What the incidents were called. */
  public Ids.Earlier incidents() {
    return incidents;
  }

  /** The days of reports that a person corrected. */
  public GivenDays days() {
    return days;
  }

  /** What was said of claims in earlier runs, and what is told to this one, which comes before. */
  public Reviews with(Reviews given) {
    return reviews.with(given);
  }

  /** The files that earlier runs wrote. */
  public WrittenFiles written() {
    return written;
  }
}
