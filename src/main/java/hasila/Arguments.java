package hasila;

import hasila.document.table.Columns;
import hasila.output.cell.Format;
import hasila.output.cell.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command line, read.
 *
 * @param question what is to be printed instead of a run: the first that was asked
 * @param folder the folder to write to, empty for standard output
 * @param reports the table that gives reports their day
 * @param reviews the tables of what people said of claims
 * @param formats what to write into the folder
 * @param language in which people read the workbook
 * @param columns which columns of tables hold what
 * @param saveText whether the text of each report is written too
 * @param lexicon the folder of the user's own tables of words
 * @param places the table of the user's own places
 * @param maxSize the most bytes that a report may have
 * @param explain the sentence to explain instead of reading reports, or {@code -}
 * @param measure the claims that a person marked, to measure the program by instead of writing
 * @param reportDate the day of that sentence, or of all reports named
 */
record Arguments(
    Optional<Flag> question,
    boolean quiet,
    Optional<Path> folder,
    Optional<Path> reports,
    List<Path> reviews,
    Set<Format> formats,
    Language language,
    Columns columns,
    boolean saveText,
    Optional<Path> lexicon,
    Optional<Path> places,
    int threads,
    int maxSize,
    Optional<String> explain,
    Optional<Path> measure,
    Optional<LocalDate> reportDate,
    List<String> inputs) {

  /** Reads a command line; options may stand anywhere, {@code --} ends them. */
  static Arguments parse(List<String> words) throws UsageException {
    Map<Flag, String> flags = new EnumMap<>(Flag.class);
    List<Path> reviews = new ArrayList<>();
    List<String> inputs = new ArrayList<>();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (word.equals("--")) {
        rest.forEachRemaining(inputs::add);
      } else if (word.startsWith("-") && word.length() > 1) {
        Flag flag = read(word, rest, flags);
        if (flag == Flag.REVIEWS) {
          path(flag, flags.get(flag)).ifPresent(reviews::add);
        }
      } else {
        inputs.add(word);
      }
    }
    boolean explains = flags.containsKey(Flag.EXPLAIN);
    if (explains && !inputs.isEmpty()) {
      throw new UsageException("--explain: takes one sentence; put it in quotation marks");
    }
    Optional<Flag> question = question(flags);
    if (inputs.isEmpty() && !explains && question.isEmpty()) {
      throw new UsageException(
          "nothing to read; name files or folders, or - for standard input (--help explains)");
    }
    Optional<Path> folder = path(Flag.OUTPUT, flags.getOrDefault(Flag.OUTPUT, "out"));
    boolean saveText = flags.containsKey(Flag.SAVE_TEXT);
    if (saveText && folder.filter(path -> path.toString().equals("-")).isPresent()) {
      throw new UsageException(
          Flag.SAVE_TEXT.word() + ": texts need a folder; name one with " + Flag.OUTPUT.word());
    }
    return new Arguments(
        question,
        flags.containsKey(Flag.QUIET),
        folder.filter(path -> !path.toString().equals("-")),
        path(Flag.REPORTS, flags.getOrDefault(Flag.REPORTS, "")),
        reviews,
        formats(flags),
        language(flags),
        new Columns(
            Optional.ofNullable(flags.get(Flag.TEXT_COLUMN)),
            Optional.ofNullable(flags.get(Flag.DATE_COLUMN))),
        saveText,
        path(Flag.LEXICON, flags.getOrDefault(Flag.LEXICON, "")),
        path(Flag.PLACES, flags.getOrDefault(Flag.PLACES, "")),
        threads(flags),
        maxSize(flags),
        Optional.ofNullable(flags.get(Flag.EXPLAIN)),
        path(Flag.MEASURE, flags.getOrDefault(Flag.MEASURE, "")),
        reportDate(flags),
        inputs);
  }

  private static Optional<Flag> question(Map<Flag, String> flags) {
    for (Flag flag : flags.keySet()) {
      if (flag.isQuestion()) {
        return Optional.of(flag);
      }
    }
    return Optional.empty();
  }

  private static Flag read(String word, Iterator<String> rest, Map<Flag, String> flags)
      throws UsageException {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    Flag flag = Flag.named(name);
    if (!flag.takesArgument()) {
      if (equals >= 0) {
        throw new UsageException(name + ": takes nothing behind it; leave out «=»");
      }
      flags.put(flag, "");
      return flag;
    }
    String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
    flags.put(flag, value);
    if (value.isEmpty()) {
      throw new UsageException(
          name + ": something is missing behind it; --help shows what it takes");
    }
    return flag;
  }

  private static Optional<Path> path(Flag flag, String path) throws UsageException {
    try {
      return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      throw new UsageException(
          flag.word() + ": «" + path + "» is no path on this machine; check the spelling");
    }
  }

  private static Set<Format> formats(Map<Flag, String> flags) throws UsageException {
    Set<Format> formats = asked(flags);
    if (flags.containsKey(Flag.NO_XLSX)) {
      formats.remove(Format.XLSX);
    }
    if (formats.isEmpty()) {
      throw new UsageException(
          Flag.NO_XLSX.word() + ": nothing is left to write; give another " + Flag.FORMAT.word());
    }
    return formats;
  }

  private static Set<Format> asked(Map<Flag, String> flags) throws UsageException {
    if (!flags.containsKey(Flag.FORMAT)) {
      return EnumSet.copyOf(Format.DEFAULT);
    }
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String word : flags.get(Flag.FORMAT).split(",", -1)) {
      formats.add(
          Format.named(word)
              .orElseThrow(
                  () ->
                      new UsageException(
                          Flag.FORMAT.word() + ": «" + word + "» is no format; give " + words())));
    }
    return formats;
  }

  private static String words() {
    return Stream.of(Format.values()).map(Format::word).collect(Collectors.joining(" or "));
  }

  private static Language language(Map<Flag, String> flags) throws UsageException {
    String word = flags.get(Flag.LANGUAGE);
    return word == null
        ? Language.of(Locale.getDefault())
        : Language.named(word)
            .orElseThrow(
                () ->
                    new UsageException(
                        Flag.LANGUAGE.word()
                            + ": «"
                            + word
                            + "» is no language of the workbook; give "
                            + String.join(" or ", Language.words())));
  }

  private static int threads(Map<Flag, String> flags) throws UsageException {
    return flags.containsKey(Flag.THREADS)
        ? positive(Flag.THREADS, flags.get(Flag.THREADS), 1, "a whole number from 1")
        : Runtime.getRuntime().availableProcessors();
  }

  private static int maxSize(Map<Flag, String> flags) throws UsageException {
    String size = flags.getOrDefault(Flag.MAX_SIZE, "8M");
    int unit = size.endsWith("M") ? 1 << 20 : size.endsWith("K") ? 1 << 10 : 1;
    String number = unit == 1 ? size : size.substring(0, size.length() - 1);
    return positive(Flag.MAX_SIZE, number, unit, "a size like 8M or 500K");
  }

  private static Optional<LocalDate> reportDate(Map<Flag, String> flags) throws UsageException {
    if (!flags.containsKey(Flag.REPORT_DATE)) {
      return Optional.empty();
    }
    String day = flags.get(Flag.REPORT_DATE);
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw new UsageException("--report-date: «" + day + "» is not a day; write it as 2019-03-05");
    }
  }

  private static int positive(Flag flag, String number, int unit, String wanted)
      throws UsageException {
    try {
      int value = Math.multiplyExact(Integer.parseInt(number), unit);
      if (value > 0) {
        return value;
      }
    } catch (NumberFormatException | ArithmeticException e) {
      // Told below, as for zero.
    }
    throw new UsageException(flag.word() + ": «" + number + "» does not do; give " + wanted);
  }
}
