package hasila;

import hasila.claim.Corrections;
import hasila.claim.Known;
import hasila.document.ReportReader;
import hasila.document.Tables;
import hasila.input.InputException;
import hasila.input.InputFiles;
import hasila.input.Source;
import hasila.lexicon.table.LexiconException;
import hasila.lexicon.table.OwnTables;
import hasila.output.Measure;
import hasila.output.Output;
import hasila.output.OutputFolder;
import hasila.output.OutputStreamClaims;
import hasila.output.marks.EarlierRun;
import hasila.output.marks.GivenDays;
import hasila.output.marks.GivenPlaces;
import hasila.output.row.FixedClaims;
import hasila.output.row.Reviews;
import hasila.place.Gazetteer;
import hasila.text.Report;
import hasila.window.Job;
import hasila.window.StartWindow;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command. The only class that prints or exits. */
public final class Extract {
  /** Every input was read. */
  static final int DONE = 0;

  /** The run ended, but some input could not be read. */
  static final int UNREAD = 1;

  /** Wrong usage, or nothing could be written. */
  static final int FAILED = 2;

  /** What stands for a character that the locale does not have. */
  private static final char UNDECODED = '\uFFFD';

  private static final String MIXED =
      ": a run before was ended while it replaced the files there, so that they are of two runs;"
          + " all that this run writes is its own";

  private static final Job.Watcher NOBODY = (read, all) -> {};

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final Job.Watcher watcher;

  private Extract(InputStream in, OutputStream out, PrintStream err, Job.Watcher watcher) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.watcher = watcher;
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    // Whatever the locale, what is printed is UTF-8.
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    if (arguments.length == 0 && StartWindow.isPossible(System.getenv())) {
      StartWindow.open(Extract::inWindow, Locale.getDefault());
      return;
    }
    System.exit(run(List.of(arguments), System.in, out, err));
  }

  /** The command for the window, which keeps what is said until the end. */
  static Job.Ended inWindow(List<String> arguments, Job.Watcher watcher) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code =
        run(
            arguments,
            new Extract(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, watcher));
    return new Job.Ended(code != FAILED, said.toString(StandardCharsets.UTF_8));
  }

  /** The whole command without its process: returns the exit code. */
  static int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) {
    return run(arguments, new Extract(in, out, err, NOBODY));
  }

  private static int run(List<String> arguments, Extract command) {
    try {
      return command.obey(Arguments.parse(arguments));
    } catch (UsageException | LexiconException e) {
      return command.fail(e.getMessage());
    }
  }

  private int obey(Arguments options) throws UsageException {
    if (options.question().isPresent()) {
      return print(Manual.answer(options.question().get()));
    }
    OwnTables own = read(options.lexicon(), OwnTables::read).orElseGet(OwnTables::none);
    Optional<Gazetteer> places =
        read(
            options.places(),
            table -> GivenPlaces.read(table, fault -> say("extract: " + table + " " + fault)));
    Pipeline pipeline = new Pipeline(own, places.map(List::of).orElse(List.of()));
    if (options.explain().isPresent()) {
      return explain(options, options.explain().get(), pipeline);
    }
    GivenDays given = read(options.reports(), GivenDays::read).orElseGet(GivenDays::none);
    Reviews reviews;
    try {
      reviews = Reviews.read(options.reviews());
    } catch (InputException e) {
      throw new UsageException(e.getMessage());
    }
    given = given.orElse(options.reportDate());
    return options.measure().isPresent()
        ? measure(options, pipeline, given)
        : extract(options, pipeline, given, reviews);
  }

  /** How one of the user's own tables is read. */
  private interface Reading<T> {
    T read(Path table) throws InputException;
  }

  /** One of the user's own tables, if it was given; what is wrong with it is told by its name. */
  private static <T> Optional<T> read(Optional<Path> table, Reading<T> reading)
      throws UsageException {
    if (table.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.read(table.get()));
    } catch (InputException e) {
      throw new UsageException(table.get() + ": " + e.getMessage());
    }
  }

  /** Reads the reports without what people said of them, and tells where it differs from that. */
  private int measure(Arguments options, Pipeline pipeline, GivenDays given) throws UsageException {
    StringBuilder lines = new StringBuilder();
    Measure measure =
        read(
                options.measure(),
                table -> Measure.against(table, line -> lines.append(line).append('\n')))
            .orElseThrow();
    List<Source> found = InputFiles.find(options.inputs(), options.folder(), in);
    try (Tables sources = new Tables(found, options.columns(), options.maxSize())) {
      new Batch(
              options.threads(),
              options.maxSize(),
              given,
              extractor(pipeline, EarlierRun.none(), Reviews.none()))
          .run(sources, measure, rows -> {});
      sources.notes().forEach(note -> say("extract: " + note));
    } catch (IOException e) {
      return fail("the reports cannot be read (" + reason(e) + ")");
    }
    measure.finish();
    return print(TerminalText.safeLines(lines.toString()));
  }

  private int extract(Arguments options, Pipeline pipeline, GivenDays given, Reviews told) {
    Summary summary = new Summary(this::say, options.formats());
    Optional<Path> folder = options.folder();
    EarlierRun earlier = folder.map(EarlierRun::in).orElse(EarlierRun.none());
    earlier.problems().forEach(problem -> say("extract: " + problem));
    Reviews reviews = earlier.with(told);
    List<Source> found = InputFiles.find(options.inputs(), folder, in);
    ReportWorker.Extractor extractor = extractor(pipeline, earlier, reviews);
    Batch batch = new Batch(options.threads(), options.maxSize(), given, extractor);
    Interruption interruption = new Interruption(this::say);
    try (Tables sources = new Tables(found, options.columns(), options.maxSize());
        Output output = interruption.begin(() -> output(options, reviews, earlier));
        Progress progress = progress(options, found, sources)) {
      if (output.foundMixed()) {
        say("extract: " + folder.orElseThrow() + MIXED);
      }
      batch.run(sources, output, rows -> progress.tell(rows, summary));
      sources.notes().forEach(note -> say("extract: " + note));
      if (!summary.hasRead()) {
        return fail(nothingRead(folder));
      }
      output.finish();
      summary.finished(output);
    } catch (IOException e) {
      interruption.over();
      return folder.isPresent()
          ? fail(
              folder.get()
                  + ": cannot be written ("
                  + reason(e)
                  + "); choose another folder with -o")
          : fail("standard output: cannot be written (" + reason(e) + ")");
    } catch (OutOfMemoryError e) {
      interruption.over();
      return fail("the run is " + InputException.tooLarge().getMessage());
    } finally {
      interruption.over();
    }
    if (!options.quiet()) {
      summary.print(folder);
    }
    return summary.unread() == 0 ? DONE : UNREAD;
  }

  private static ReportWorker.Extractor extractor(
      Pipeline pipeline, EarlierRun earlier, Reviews reviews) {
    Corrections fixed = new FixedClaims(reviews);
    return (report, given) ->
        pipeline.extract(report, new Known(given, earlier.days().of(report.name()), fixed));
  }

  private static String nothingRead(Optional<Path> folder) {
    return "nothing that was named holds a report; "
        + folder.map(path -> path + " is as it was").orElse("nothing is printed")
        + "; check the paths";
  }

  private int explain(Arguments options, String sentence, Pipeline pipeline) {
    boolean piped = sentence.equals("-");
    Source source =
        new Source.Stream(
            "stdin",
            piped ? in : new ByteArrayInputStream(sentence.getBytes(StandardCharsets.UTF_8)),
            0);
    Report report = new ReportReader(options.maxSize()).read(source);
    if (report.text().indexOf(UNDECODED) >= 0 && !piped) {
      return fail("--explain: this locale cannot pass on the sentence; use --explain - < FILE");
    }
    if (!report.problem().isEmpty()) {
      say("extract: " + report.name() + ": " + report.problem());
    }
    int code = report.problem().isEmpty() ? DONE : UNREAD;
    if (report.text().isEmpty()) {
      return code;
    }
    String explanation = pipeline.explain(report, options.reportDate());
    return Math.max(code, print(TerminalText.safeLines(explanation)));
  }

  private Progress progress(Arguments options, List<Source> found, Tables sources) {
    if (watcher != NOBODY) {
      return Progress.to(found, sources::consumed, watcher);
    }
    return options.quiet()
        ? Progress.none()
        : Progress.of(found, sources::consumed, System.getenv(), this::draw);
  }

  /** Writes where the cursor stands. */
  private void draw(String text) {
    err.print(text);
    err.flush();
  }

  private Output output(Arguments options, Reviews reviews, EarlierRun earlier) throws IOException {
    if (options.folder().isEmpty()) {
      return new OutputStreamClaims(out, reviews);
    }
    Path folder = options.folder().get();
    OutputFolder rows =
        new OutputFolder(folder, options.formats(), options.language(), reviews, earlier);
    return options.saveText() ? rows.withTexts() : rows;
  }

  private int print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return DONE;
    } catch (IOException e) {
      return fail("standard output: cannot be written (" + reason(e) + ")");
    }
  }

  private int fail(String message) {
    say("extract: " + message);
    return FAILED;
  }

  private void say(String line) {
    err.println(TerminalText.safe(line));
  }

  private static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "no permission";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    String reason =
        fault instanceof FileSystemException named ? named.getReason() : fault.getMessage();
    return reason == null ? fault.getClass().getSimpleName() : reason;
  }
}
