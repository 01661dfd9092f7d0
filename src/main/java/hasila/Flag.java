package hasila;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The options of the command: names, argument and explanation in one place. */
enum Flag {
  OUTPUT("-o", "DIR", "write into this folder (default: out); - prints the claims"),
  REPORTS("", "FILE", "days of reports, as a table report,report_date: a corrected reports.csv"),
  REVIEWS("", "FILE", "what people said of claims: the marks of the page, or edited claims"),
  FORMAT("", "LIST", "of csv and html, joined with commas (default: both)"),
  THREADS("", "N", "so many workers (default: the cores); the output is the same"),
  MAX_SIZE("", "SIZE", "refuse larger reports (default: 8M)"),
  QUIET("", "", "no summary"),
  HELP("-h", "", "print this"),
  VERSION("", "", "print the version");

  private final String letter;
  private final String argument;
  private final String doc;

  Flag(String letter, String argument, String doc) {
    this.letter = letter;
    this.argument = argument;
    this.doc = doc;
  }

  String word() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The flag of that name, {@code --output} or {@code -o}. */
  static Flag named(String name) throws UsageException {
    for (Flag flag : values()) {
      if (name.equals(flag.word()) || name.equals(flag.letter)) {
        return flag;
      }
    }
    throw new UsageException(
        name + ": no such option; --help lists them (a file of that name: write ./" + name + ")");
  }

  boolean takesArgument() {
    return !argument.isEmpty();
  }

  /** The version that the build wrote beside the classes. */
  static String programVersion() {
    try (InputStream file = Flag.class.getResourceAsStream("version.txt")) {
      return file == null
          ? "unknown"
          : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String help() {
    StringBuilder help = new StringBuilder();
    help.append("Reads Arabic reports and writes every numeric claim in them as a table.\n\n");
    help.append("usage: java -jar extract.jar [options] FILE|FOLDER|- ...\n\n");
    for (Flag flag : values()) {
      String names =
          (flag.letter.isEmpty() ? "    " : flag.letter + ", ") + flag.word() + " " + flag.argument;
      help.append(String.format(Locale.ROOT, "  %-22s %s%n", names, flag.doc));
    }
    help.append("\nexamples\n");
    help.append("  java -jar extract.jar reports/ -o out\n");
    help.append("  java -jar extract.jar reports/ --reports out/reports.csv\n");
    help.append("  java -jar extract.jar - -o - < report.txt\n");
    help.append("\nexit codes\n");
    help.append("  0  every input was read\n");
    help.append(
        "  1  some input, or some bytes of it, could not be read; the rest was, and is written\n");
    help.append("  2  wrong usage, or nothing could be written\n");
    return help.toString();
  }
}
