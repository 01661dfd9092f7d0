package hasila;

import hasila.input.InputException;
import hasila.input.InputFiles;
import hasila.input.Source;
import hasila.output.GivenDays;
import hasila.output.Output;
import hasila.output.OutputFolder;
import hasila.output.OutputStreamClaims;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The command. The only class that prints or exits. */
public final class Extract {
  /** Every input was read. */
  static final int DONE = 0;

  /** The run ended, but some input could not be read. */
  static final int UNREAD = 1;

  /** Wrong usage, or nothing could be written. */
  static final int FAILED = 2;

  private Extract() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    // Whatever the locale, what is printed is UTF-8.
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(List.of(arguments), System.in, out, err);
    out.flush();
    System.exit(code);
  }

  /** The whole command without its process: returns the exit code. */
  static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
    Arguments options;
    GivenDays given;
    try {
      options = Arguments.parse(arguments);
    } catch (UsageException e) {
      err.println("extract: " + e.getMessage());
      return FAILED;
    }
    if (options.help()) {
      out.print(Flag.help());
      return DONE;
    }
    if (options.version()) {
      out.println("extract " + Flag.programVersion());
      return DONE;
    }
    try {
      given = options.reports().isPresent() ? GivenDays.read(options.reports().get()) : GivenDays.none();
    } catch (InputException e) {
      err.println("extract: " + options.reports().orElseThrow() + ": " + e.getMessage());
      return FAILED;
    }
    Summary summary = new Summary(err);
    Optional<Path> folder = options.folder();
    List<Source> sources = InputFiles.find(options.inputs(), folder, in);
    
    try (Output output = folder.isPresent() ? new OutputFolder(folder.get()) : new OutputStreamClaims(out)) {
      new Batch(options.threads(), options.maxSize(), given).run(sources, output, summary);
      output.finish();
    } catch (IOException e) {
      String place = folder.map(Path::toString).orElse("standard output");
      err.println("extract: " + place + ": cannot be written (" + reason(e) + "); choose another folder with -o");
      return FAILED;
    }
    if (!options.quiet()) {
      summary.print(folder);
    }
    return summary.unread() == 0 ? DONE : UNREAD;
  }

  private static String reason(IOException fault) {
    return fault.getClass().getSimpleName().replace("Exception", "") + ": " + fault.getMessage();
  }
}
