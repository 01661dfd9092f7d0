package hasila.lexicon.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One line of a {@link Table}. An empty cell is written {@code -}.
 *
 * @param file as faults name it
 */
public record Row(String file, int line, List<String> columns, List<String> cells) {
  /** The cell under a column, empty for {@code -}. */
  public String cell(String column) {
    String cell = cells.get(at(column)).strip();
    return cell.equals("-") ? "" : cell;
  }

  /** Which of the columns has the name. */
  int at(String column) {
    int i = columns.indexOf(column);
    if (i < 0) {
      throw fault("no column " + column, "Name it in the header line");
    }
    return i;
  }

  /** The alternatives of a cell, split at {@code |}. */
  public List<String> list(String column) {
    List<String> list = new ArrayList<>();
    for (String part : cell(column).split("\\|", -1)) {
      if (!part.isBlank()) {
        list.add(part.strip());
      }
    }
    return list;
  }

  public long number(String column) {
    try {
      return Long.parseLong(cell(column));
    } catch (NumberFormatException e) {
      throw fault(
          "\"" + cell(column) + "\" under " + column + " is no whole number", "Write digits only");
    }
  }

  /** The cell as a constant of an enum, in any case. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String name = cell(column).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw fault(
        "\"" + cell(column) + "\" under " + column + " is unknown",
        "Write one of "
            + Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
  }

  public String example() {
    return cell("example");
  }

  /** The alternatives under {@code forms}, at least one. */
  public List<String> forms() {
    List<String> forms = list("forms");
    if (forms.isEmpty()) {
      throw fault("no form", "Write at least one under forms");
    }
    return forms;
  }

  /** An entry for each alternative under {@code forms}, which may be none. */
  public List<Entry> entries(Sense sense) {
    return Entry.all(list("forms"), sense);
  }

  public LexiconException fault(String fault, String cure) {
    return new LexiconException(file, line, fault, cure);
  }
}
