package hasila.document.table;

import hasila.document.drawn.Surrogates;
import hasila.document.drawn.WrittenDay;
import hasila.input.Details;
import hasila.input.InputException;
import hasila.input.Source;
import hasila.text.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which columns of a table hold the report, its day, its title and its publisher.
 *
 * @param text the column that the user named for the report, if any
 * @param date the column that the user named for its day, if any
 */
public record Columns(Optional<String> text, Optional<String> date) {
  /** Stands for a byte that the table's encoding does not know, until the row is made. */
  static final String UNKNOWN_BYTE = "\uFFFF";

  /** A longer first line of a table with one column is a report, not a name. */
  private static final int LONGEST_NAME = 40;

  /** What people call columns; read once a table is met. */
  private static final class Names {
    static final Map<String, List<String>> BY_ROLE = names();

    private Names() {}
  }

  /** What the columns of one table are called. */
  public record Found(
      String text, Optional<String> date, Optional<String> title, Optional<String> publisher) {}

  /** The same, where a table with one column needs no name that is known. */
  Found amongOrAlone(List<String> columns) throws InputException {
    boolean alone = text.isEmpty() && columns.size() == 1 && isName(columns.get(0));
    return alone ? new Columns(Optional.of(columns.get(0)), date).among(columns) : among(columns);
  }

  /**
   * Finds them among the names of a table's columns.
   *
   * @throws InputException where none of them holds the report
   */
  public Found among(List<String> columns) throws InputException {
    return among(columns, List.of());
  }

  /** The same, where HXL tags below the names tell of more of them. */
  Found among(List<String> columns, List<String> tags) throws InputException {
    Optional<String> report =
        text.isPresent() ? named(text.get(), columns) : known("text", columns, tags);
    if (report.isEmpty()) {
      throw new InputException(
          text.map(name -> "no column «" + OneLine.of(name) + "»")
              .orElse("no column is known to hold the text"),
          "name one with --text-column (its first line names: " + shown(columns) + ")");
    }
    Optional<String> day =
        date.isPresent() ? named(date.get(), columns) : known("date", columns, tags);
    if (date.isPresent() && day.isEmpty()) {
      throw new InputException(
          "no column «" + OneLine.of(date.get()) + "»",
          "name one with --date-column (its first line names: " + shown(columns) + ")");
    }
    return new Found(
        report.get(), day, known("title", columns, tags), known("publisher", columns, tags));
  }

  private static boolean isName(String column) {
    return !column.isBlank() && column.length() <= LONGEST_NAME;
  }

  private static Optional<String> named(String name, List<String> columns) {
    return columns.stream()
        .filter(column -> column.strip().equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  private static Optional<String> known(String role, List<String> columns, List<String> tags) {
    List<String> names = Names.BY_ROLE.get(role);
    return names.stream()
        .flatMap(name -> named(name, columns).stream())
        .findFirst()
        .or(() -> names.stream().flatMap(name -> tagged(name, columns, tags)).findFirst());
  }

  /** Columns under whose names a tag stands, whatever attributes it has: «#date+reported». */
  private static Stream<String> tagged(String tag, List<String> columns, List<String> tags) {
    return IntStream.range(0, Math.min(columns.size(), tags.size()))
        .filter(i -> tags.get(i).strip().split("[+ ]", 2)[0].equalsIgnoreCase(tag))
        .mapToObj(columns::get);
  }

  private static String shown(List<String> columns) {
    return quoted(String.join(", ", columns.stream().map(String::strip).toList()), 200);
  }

  /** What a table holds, as a message of one line may say it. */
  private static String quoted(String cell, int most) {
    String line = OneLine.of(cell).replace(UNKNOWN_BYTE, "\uFFFD");
    return line.length() > most ? line.substring(0, most) + "…" : line;
  }

  /** A row as a source. */
  public static Source row(String name, Found columns, Function<String, String> cell) {
    String problem = "";
    Optional<LocalDate> day = Optional.empty();
    Optional<Details.Written> words = Optional.empty();
    String written = columns.date.map(cell).orElse("").strip();
    if (!written.isEmpty()) {
      day = WrittenDay.parse(written);
      if (day.isEmpty()) {
        String unread =
            "«"
                + quoted(written, LONGEST_NAME)
                + "» in its column "
                + quoted(columns.date.get(), LONGEST_NAME)
                + " is not read as a day; write it as 2019-03-05";
        // «الأربعاء 6 آذار 2019» is read once there are words for it.
        boolean wordy =
            written.length() <= LONGEST_NAME && written.chars().anyMatch(Character::isLetter);
        words = wordy ? Optional.of(new Details.Written(written, unread)) : words;
        problem = wordy ? "" : unread;
      }
    }
    String text = Surrogates.repaired(cell.apply(columns.text));
    if (text.contains(UNKNOWN_BYTE)) {
      int first = text.codePointCount(0, text.indexOf(UNKNOWN_BYTE));
      text = text.replace(UNKNOWN_BYTE, "\uFFFD");
      problem =
          "some of its bytes are no text in the file's encoding and stand as U+FFFD, the first at character "
              + first
              + " of the text; save the table as UTF-8";
    }
    return new Source.Row(
        name,
        text,
        new Details(
            blankless(columns.title, cell),
            blankless(columns.publisher, cell),
            day,
            Optional.empty(),
            Optional.empty(),
            words),
        problem);
  }

  private static Optional<String> blankless(
      Optional<String> column, Function<String, String> cell) {
    return column
        .map(cell)
        .map(Surrogates::repaired)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new HashMap<>();
    try (InputStream table = Columns.class.getResourceAsStream("/hasila/document/columns.tsv")) {
      String lines = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                List<String> cells = List.of(line.toLowerCase(Locale.ROOT).split("\t"));
                names.put(cells.get(0), cells.subList(1, cells.size()));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
