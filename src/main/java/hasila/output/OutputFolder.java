package hasila.output;

import hasila.incident.Incidents;
import hasila.output.cell.Extraction;
import hasila.output.cell.Format;
import hasila.output.cell.Language;
import hasila.output.file.ClaimJsonLines;
import hasila.output.file.FolderFile;
import hasila.output.file.IncidentsFile;
import hasila.output.file.KeptFiles;
import hasila.output.file.Rendered;
import hasila.output.file.RowSpool;
import hasila.output.file.RunIncidents;
import hasila.output.file.SavedSince;
import hasila.output.file.SavedTexts;
import hasila.output.file.SeriesFile;
import hasila.output.file.TableFile;
import hasila.output.file.Turn;
import hasila.output.file.WrittenFiles;
import hasila.output.marks.EarlierRun;
import hasila.output.marks.LostClaims;
import hasila.output.marks.ReviewConflicts;
import hasila.output.marks.ReviewCount;
import hasila.output.page.ReviewPage;
import hasila.output.row.Reviews;
import hasila.output.sheet.ClaimsWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a run in a folder. They are written beside their names and moved there when all is
 * done.
 */
public final class OutputFolder implements Output {
  private final Path folder;
  private final Set<Format> formats;
  private final Language language;
  private final EarlierRun earlier;
  private final Reviews reviews;
  private final ReviewCount count;
  private final List<FolderFile> files = new ArrayList<>();
  private final LostClaims lost;
  private final ReviewConflicts conflicts;
  private final Turn turn;
  private final RowSpool spool;
  private final SavedSince saved;
  private final boolean isNew;
  private boolean published;
  private final Map<String, String> days = new LinkedHashMap<>();
  private KeptFiles kept = KeptFiles.NONE;

  private final RunIncidents incidents;

  private Optional<SeriesFile> series = Optional.empty();
  private Optional<IncidentsFile> incidentRows = Optional.empty();
  private Optional<SavedTexts> texts = Optional.empty();

  /**
   * Begins the CSV files.
   *
   * @throws IOException where the folder cannot be made or written to
   */
  public OutputFolder(Path folder) throws IOException {
    this(folder, EnumSet.of(Format.CSV), Language.EN, Reviews.none(), EarlierRun.none());
  }

  /**
   * Begins the files.
   *
   * @param formats what to write
   * @param language in which people read the workbook
   * @param reviews what people said of claims, in earlier runs or to this one
   * @param earlier what the folder holds of an earlier run
   * @throws IOException where the folder cannot be made or written to
   */
  public OutputFolder(
      Path folder, Set<Format> formats, Language language, Reviews reviews, EarlierRun earlier)
      throws IOException {
    this.folder = folder;
    this.formats = EnumSet.copyOf(formats);
    this.language = language;
    this.earlier = earlier;
    this.reviews = reviews;
    this.count = new ReviewCount(reviews);
    this.lost = new LostClaims(folder, reviews.all());
    this.conflicts = new ReviewConflicts(folder, reviews.all());
    this.spool = new RowSpool(folder);
    this.saved = new SavedSince(earlier.written());
    this.incidents =
        new RunIncidents(
            new Incidents(
                folder,
                "." + IncidentsFile.NAME + "." + ProcessHandle.current().pid(),
                earlier.incidents()));
    this.isNew = Files.notExists(folder);
    Files.createDirectories(folder);
    this.turn = Turn.take(folder);
    try {
      begin();
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void begin() throws IOException {
    spool.open();
    // First to be published, so that no mark is nowhere if the others are not.
    if (hasClaims()) {
      files.add(lost);
      files.add(conflicts);
    }
    if (formats.contains(Format.CSV)) {
      files.add(TableFile.claims(folder));
      files.add(TableFile.mentions(folder));
      files.add(TableFile.reports(folder));
      series = Optional.of(new SeriesFile(folder));
      files.add(series.get());
      incidentRows = Optional.of(new IncidentsFile(folder, incidents));
      files.add(incidentRows.get());
    }
    if (formats.contains(Format.XLSX)) {
      files.add(new ClaimsWorkbook(folder, language, incidents::each));
    }
    if (formats.contains(Format.HTML)) {
      files.add(new ReviewPage(folder, incidents::each));
    }
    if (formats.contains(Format.JSONL)) {
      files.add(new ClaimJsonLines(folder));
    }
  }

  /** Has the text of each report written too, below {@code text/}. */
  public OutputFolder withTexts() {
    SavedTexts saved = new SavedTexts(folder);
    files.add(saved);
    texts = Optional.of(saved);
    return this;
  }

  @Override
  public Rendered render(Extraction found) {
    texts.ifPresent(file -> file.render(found));
    return Rendered.of(found, reviews, formats);
  }

  @Override
  public synchronized void write(Rendered rows) throws IOException {
    turn.check();
    count.add(rows);
    days.put(rows.report(), rows.day());
    spool.add(rows);
    incidents.add(rows);
    for (FolderFile file : files) {
      file.write(rows);
    }
  }

  /** Writes what all reports have to be known for. */
  private void writeWhole() throws IOException {
    incidents.settle();
    spool.replay(
        incidents,
        report -> {
          for (FolderFile file : files) {
            file.write(report);
          }
        });
    spool.close();
  }

  @Override
  public synchronized void finish() throws IOException {
    turn.check();
    writeWhole();
    // All are complete before the first is replaced, so that the old ones stay together.
    for (FolderFile file : files) {
      file.complete();
    }
    WrittenFiles own = new WrittenFiles(folder);
    for (FolderFile file : files) {
      saved.keep(file.made(), file.removed());
      file.made().forEach(own::add);
    }
    if (formats.contains(Format.CSV)) {
      days.forEach(own::addDay);
    }
    WrittenFiles left = own.left(earlier.written());
    turn.beginReplacing();
    // Wherever the run is ended by force: what it or the run before wrote is nobody's work.
    own.and(earlier.written()).write();
    for (FolderFile file : files) {
      file.publish();
    }
    own.and(left).write();
    kept = new KeptFiles(saved.copies(), left.names());
    if (hasClaims()) {
      count.lost(lost.size());
      count.differing(conflicts.claims());
    }
    turn.endReplacing(isWhole());
    published = true;
  }

  /** Whether a table of claims is written, and so one that holds marks replaced. */
  private boolean hasClaims() {
    return formats.contains(Format.CSV) || formats.contains(Format.XLSX);
  }

  /** Whether every file is written that a run before can have left behind. */
  private boolean isWhole() {
    return formats.containsAll(Format.DEFAULT)
        && (formats.contains(Format.JSONL) || Files.notExists(folder.resolve(ClaimJsonLines.NAME)))
        && (texts.isPresent() || Files.notExists(folder.resolve(SavedTexts.FOLDER)));
  }

  @Override
  public boolean foundMixed() {
    return turn.foundMixed();
  }

  @Override
  public long seriesToLookAt() {
    return series.map(SeriesFile::checked).orElse(0L);
  }

  @Override
  public long incidentsToLookAt() {
    return incidentRows.map(IncidentsFile::checked).orElse(0L);
  }

  @Override
  public String interrupted() {
    return published
        ? "all files in " + folder + " are written"
        : isNew ? "nothing is written" : folder + " is as it was, with all that you did there";
  }

  @Override
  public KeptFiles kept() {
    return kept;
  }

  @Override
  public ReviewCount reviews() {
    return count;
  }

  @Override
  public synchronized void close() throws IOException {
    try (turn) {
      closeFiles();
    }
    if (isNew) {
      removeIfEmpty();
    }
  }

  /** A run that writes nothing makes no folder. */
  private void removeIfEmpty() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(folder);
  }

  private void closeFiles() throws IOException {
    IOException first = null;
    for (FolderFile file : files) {
      try {
        file.close();
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    files.clear();
    spool.close();
    incidents.close();
    if (first != null) {
      throw first;
    }
  }
}
