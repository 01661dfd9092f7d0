package hasila;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options of the command: names, argument and explanation in one place, from which the help,
 * the man page and the completion of bash are made. In that order they stand there.
 *
 * <p>The own parser, {@link Arguments}, is kept for its cost at every start: on the machine where
 * it was measured an empty program took 118 ms of processor time, Apache Commons CLI 30 to 40 ms
 * more for a command line like ours, and picocli (its API without annotations) 155 ms more. The
 * command is to start within four empty programs.
 */
enum Flag {
  OUTPUT("-o", "DIR", "write into this folder (default: out); - prints the claims"),
  REPORTS("", "FILE", "days of reports, as a table report,report_date: a corrected reports.csv"),
  REVIEWS("", "FILE", "what people said of claims: marks of the page, edited claims; repeatable"),
  FORMAT("", "LIST", "of csv, xlsx, html and jsonl, joined with commas (default: the first three)"),
  NO_XLSX("", "", "no claims.xlsx"),
  LANGUAGE("", "LANG", "of claims.xlsx: ar or en (default: the system's); CSV is the same in both"),
  TEXT_COLUMN("", "NAME", "the column of a table that holds the reports (default: text, body ...)"),
  DATE_COLUMN("", "NAME", "the column of a table that holds their days (default: date ...)"),
  SAVE_TEXT("", "", "write the text of each report, which offsets count in, below text/"),
  LEXICON("", "DIR", "your own tables of words, of the form of the program's (CONTRIBUTING.md)"),
  PLACES("", "FILE", "your own gazetteer, before the built-in one: name_ar, lat, lon, code ..."),
  THREADS("", "N", "so many workers (default: the cores); the output is the same"),
  MAX_SIZE("", "SIZE", "refuse larger reports (default: 8M)"),
  EXPLAIN("", "TEXT", "tell how this sentence is read, and why; - is standard input"),
  MEASURE("", "FILE", "how many rows are right, beside claims that you marked; writes nothing"),
  REPORT_DATE("", "DAY", "the day of all reports named, or of that sentence, as 2019-03-05"),
  QUIET("", "", "no summary"),
  HELP("-h", "", "print this"),
  VERSION("", "", "print the version"),
  MAN("", "", "print the man page"),
  COMPLETION("", "", "print the completion for bash");

  /** So many wrong letters in a name are taken for a slip. */
  private static final int MISSPELT = 2;

  private final String letter;
  private final String argument;
  private final String doc;

  Flag(String letter, String argument, String doc) {
    this.letter = letter;
    this.argument = argument;
    this.doc = doc;
  }

  /** Its name, {@code --max-size}. */
  String word() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its short name, {@code -o}, blank without one. */
  String letter() {
    return letter;
  }

  /** What stands behind it, blank where nothing does. */
  String argument() {
    return argument;
  }

  /** What it does, in half a sentence. */
  String doc() {
    return doc;
  }

  boolean takesArgument() {
    return !argument.isEmpty();
  }

  /** Whether it asks for a text to be printed, and nothing to be read. */
  boolean isQuestion() {
    return this == HELP || this == VERSION || this == MAN || this == COMPLETION;
  }

  /** The flag of that name, {@code --output} or {@code -o}. */
  static Flag named(String name) throws UsageException {
    for (Flag flag : values()) {
      if (name.equals(flag.word()) || name.equals(flag.letter)) {
        return flag;
      }
    }
    throw new UsageException(
        name
            + ": no such option; "
            + nearest(name).map(flag -> "did you mean " + flag.word() + "? ").orElse("")
            + "--help lists them (a file of that name: write ./"
            + name
            + ")");
  }

  /** The option that a misspelt one is nearest to. */
  private static Optional<Flag> nearest(String name) {
    return Stream.of(values())
        .filter(flag -> distance(name, flag.word()) <= MISSPELT)
        .min(Comparator.comparing(flag -> distance(name, flag.word())));
  }

  /** How many letters must be added, left out or changed to make one word the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
