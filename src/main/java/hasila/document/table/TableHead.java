package hasila.document.table;

import hasila.document.drawn.WrittenDay;
import hasila.input.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a table begins: the line that names its columns, below a title perhaps, and above a line of
 * HXL tags perhaps («#date», «#description»), which name them too.
 *
 * @param names of its columns, as their cells have them
 * @param columns which of them hold what
 * @param rows how many rows the head has
 */
record TableHead(List<String> names, Columns.Found columns, int rows) {
  /** So many rows may stand up to the names. */
  static final int MOST = 10;

  private static final String TAG = "#";

  /**
   * Finds the head.
   *
   * @param first the first rows of the table, some {@link #MOST}
   * @throws InputException where none of them names a column that holds the report
   */
  static TableHead of(List<List<String>> first, Columns wanted) throws InputException {
    // What the first row with several cells names is what a person would take for the names.
    int told = 0;
    while (told < first.size() - 1
        && first.get(told).stream().filter(n -> !n.isBlank()).count() < 2) {
      told++;
    }
    Optional<InputException> fault = Optional.empty();
    for (int i = 0; i < first.size(); i++) {
      List<String> names = first.get(i);
      List<String> next = i + 1 < first.size() ? first.get(i + 1) : List.of();
      boolean tagged = areTags(next);
      try {
        boolean alone = first.stream().allMatch(row -> row.size() <= 1);
        Columns.Found found =
            tagged
                ? wanted.among(names, next)
                : alone ? wanted.amongOrAlone(names) : wanted.among(names);
        return new TableHead(names, found, i + (tagged ? 2 : 1));
      } catch (InputException e) {
        fault = i <= told ? Optional.of(e) : fault;
      }
    }
    throw fault.orElseThrow();
  }

  private static boolean areTags(List<String> row) {
    return row.stream().anyMatch(cell -> cell.strip().startsWith(TAG))
        && row.stream().allMatch(cell -> cell.isBlank() || cell.strip().startsWith(TAG));
  }

  /** The column that looks like the day's in a row, where none is known to be. */
  Optional<String> dayLike(List<String> row) {
    if (columns.date().isPresent()) {
      return Optional.empty();
    }
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
      boolean written = row.get(i).strip().length() >= WrittenDay.SHORTEST;
      if (written && !names.get(i).isBlank() && WrittenDay.parse(row.get(i)).isPresent()) {
        alike.add(names.get(i).strip());
      }
    }
    return alike.stream().findFirst();
  }
}
