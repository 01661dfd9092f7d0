package hasila.spark.input;

import hasila.input.InputException;
import hasila.spark.rows.TableFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a job was told.
 *
 * @param input a file or folder, in any file system that Spark reaches
 * @param output the folder to write to
 * @param kind what the input is
 * @param format what the tables are written as
 * @param columns the input's columns, where it is a table
 * @param reports the table that gives reports their day, a file of the machine that the job starts
 *     on
 * @param lexicon the folder of the user's own tables of words, of that machine too
 * @param places the table of the user's own places, of that machine too
 * @param maxSize the most bytes that a report may have
 */
public record JobOptions(
    String input,
    String output,
    InputKind kind,
    TableFormat format,
    ColumnNames columns,
    Optional<String> reports,
    Optional<String> lexicon,
    Optional<String> places,
    int maxSize) {

  public static final String HELP =
      """
      usage: spark-submit --class hasila.spark.ExtractJob extract.jar [options] INPUT OUTPUT

        --input KIND        text (files that are a report each), jsonl, csv or parquet
                            (default: as INPUT ends; a folder holds text)
        --text-column NAME  the column of a table that holds the report (default: text, or the like)
        --id-column NAME    the column that names it (default: id, if there is one; else FILE:ROW)
        --date-column NAME  the column that gives its day (default: date, or the like, if there is one)
        --reports FILE      days of reports, as a table report,report_date
        --lexicon DIR       your own tables of words
        --places FILE       your own gazetteer, a CSV file or a workbook
        --format FORMAT     write parquet (default) or csv
        --max-size BYTES    refuse larger reports (default: 8388608)
      """;

  private static final Set<String> NAMES =
      Set.of(
          "--input",
          "--text-column",
          "--id-column",
          "--date-column",
          "--reports",
          "--lexicon",
          "--places",
          "--format",
          "--max-size");
  private static final String MOST_BYTES = "8388608";

  /**
   * Reads a command line.
   *
   * @throws InputException where it cannot be obeyed
   */
  public static JobOptions parse(List<String> words) throws InputException {
    Map<String, String> options = new HashMap<>();
    List<String> paths = new ArrayList<>();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (!word.startsWith("--")) {
        paths.add(word);
      } else if (!NAMES.contains(word)) {
        throw new InputException(word + ": no such option", "there are\n" + HELP);
      } else if (!rest.hasNext()) {
        throw new InputException(word + ": something is missing behind it", "it takes\n" + HELP);
      } else {
        options.put(word, rest.next());
      }
    }
    if (paths.size() != 2) {
      throw new InputException("an input and an output are needed", "give both\n" + HELP);
    }
    return new JobOptions(
        paths.get(0),
        paths.get(1),
        kind(options, paths.get(0)),
        format(options),
        new ColumnNames(
            options.getOrDefault("--text-column", ""),
            options.getOrDefault("--id-column", ""),
            options.getOrDefault("--date-column", "")),
        Optional.ofNullable(options.get("--reports")),
        Optional.ofNullable(options.get("--lexicon")),
        Optional.ofNullable(options.get("--places")),
        maxSize(options.getOrDefault("--max-size", MOST_BYTES)));
  }

  private static InputKind kind(Map<String, String> options, String input) throws InputException {
    String word = options.get("--input");
    if (word == null) {
      return InputKind.ofPath(input);
    }
    return InputKind.named(word)
        .orElseThrow(
            () ->
                new InputException(
                    "--input: «" + word + "» is no kind of input",
                    "give text, jsonl, csv or parquet"));
  }

  private static TableFormat format(Map<String, String> options) throws InputException {
    String word = options.getOrDefault("--format", TableFormat.PARQUET.word());
    return TableFormat.named(word)
        .orElseThrow(
            () ->
                new InputException("--format: «" + word + "» is no format", "give parquet or csv"));
  }

  private static int maxSize(String size) throws InputException {
    try {
      int bytes = Integer.parseInt(size);
      if (bytes > 0) {
        return bytes;
      }
    } catch (NumberFormatException e) {
      // Told below, as for zero.
    }
    throw new InputException(
        "--max-size: «" + size + "» does not do", "give a number of bytes like " + MOST_BYTES);
  }
}
