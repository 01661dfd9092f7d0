package hasila.output;

import hasila.output.row.ClaimColumn;
import hasila.text.Spelling;
import java.util.List;
import java.util.stream.Collectors;

/** What is compared of a row: cells that say one thing together. */
enum MeasuredCells {
  VALUE(
      "value and hedge",
      ClaimColumn.LOW,
      ClaimColumn.BEST,
      ClaimColumn.HIGH,
      ClaimColumn.QUALIFIER),
  COUNTED("what was counted", ClaimColumn.COUNTED, ClaimColumn.UNIT),
  EVENT("what happened", ClaimColumn.EVENT),
  WHO("who counted", ClaimColumn.WHO_COUNTED),
  WHEN("when", ClaimColumn.DATE, ClaimColumn.WHEN_START, ClaimColumn.WHEN_END),
  WHOLE("its whole", ClaimColumn.PART_OF),
  WHERE("where", ClaimColumn.PLACE),
  CAUSE("what did it", ClaimColumn.CAUSE),
  BY_WHOM("who did it", ClaimColumn.BY_WHOM),
  REPEAT("what it repeats", ClaimColumn.SAME_AS);

  /** Those by which a row is right; place, cause and repeats come on top. */
  static final List<MeasuredCells> ROW = List.of(VALUE, COUNTED, EVENT, WHO, WHEN, WHOLE);

  /** What marks off words in one cell and not in another. */
  private static final String MARKS = "[\"«»“”\\[\\]\\s]+";

  private final String title;
  private final List<ClaimColumn> columns;

  MeasuredCells(String title, ClaimColumn... columns) {
    this.title = title;
    this.columns = List.of(columns);
  }

  String title() {
    return title;
  }

  /** Whether two rows say the same here, in whatever spelling. */
  boolean agree(List<String> one, List<String> other) {
    return columns.stream()
        .allMatch(column -> plain(column.of(one)).equals(plain(column.of(other))));
  }

  private static String plain(String cell) {
    return Spelling.fold(cell.replaceAll(MARKS, " ").strip());
  }

  /** What a row says here, for people. */
  String of(List<String> row) {
    return columns.stream()
        .map(column -> column.of(row))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(" ", "«", "»"));
  }
}
