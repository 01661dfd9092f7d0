package hasila.output.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The line of a saved table that names its columns: by their codes, above which a workbook in
 * Arabic has their headings. Headings of blocks of columns may stand in the line before.
 */
public final class SavedHeader {
  /** It is one of so many lines. */
  public static final int MOST = 2;

  private SavedHeader() {}

  /** Where the columns stand, empty where this is no line that names all that are needed. */
  static Map<String, Integer> places(List<String> cells, List<? extends Column<?>> needed) {
    Map<String, Integer> places = places(cells);
    return missing(places, needed).isEmpty() ? places : Map.of();
  }

  private static Map<String, Integer> places(List<String> cells) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip();
      places.putIfAbsent(name.substring(name.lastIndexOf('\n') + 1).strip(), i);
    }
    return places;
  }

  /** The first of the needed columns that such a line does not name. */
  static String missing(List<String> cells, List<? extends Column<?>> needed) {
    return missing(places(cells), needed);
  }

  private static String missing(Map<String, Integer> places, List<? extends Column<?>> needed) {
    return needed.stream()
        .map(Column::header)
        .filter(header -> !places.containsKey(header))
        .findFirst()
        .orElse("");
  }
}
