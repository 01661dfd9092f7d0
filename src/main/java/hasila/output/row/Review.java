package hasila.output.row;

import hasila.output.cell.CodeNames;
import hasila.output.cell.SavedTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One person's word on a claim.
 *
 * @param mark {@code ok}, {@code wrong}, {@code fixed} or what else a person wrote
 * @param reviewer who said it, blank where that is not known
 * @param cells the row as that person left it; there is none of a column that the table did not
 *     have
 */
public record Review(String mark, String note, String reviewer, Map<ClaimColumn, String> cells) {
  static final Review NONE = new Review("", "", "", Map.of());

  /** Between the names of several who say the same. */
  private static final String AND = "; ";

  /** What a row of a saved table says; blank where it says nothing. */
  public static Review of(SavedTable.Row row) {
    Map<ClaimColumn, String> cells = new EnumMap<>(ClaimColumn.class);
    for (ClaimColumn column : ClaimColumn.values()) {
      if (row.has(column)) {
        cells.put(column, CodeNames.read(column.header(), row.cell(column)));
      }
    }
    return new Review(
        CodeNames.read(ClaimColumn.REVIEW.header(), row.cell(ClaimColumn.REVIEW).strip()),
        row.cell(ClaimColumn.REVIEW_NOTE).strip(),
        row.cell(ClaimColumn.REVIEWER).strip(),
        cells);
  }

  public boolean isBlank() {
    return mark.isEmpty() && note.isEmpty();
  }

  /** Whether the row is the person's now: its cells stay as they are. */
  boolean isFixed() {
    return mark.equalsIgnoreCase("fixed");
  }

  /** The same of the cells that are not blank. */
  public Review withoutBlanks() {
    Map<ClaimColumn, String> told = new EnumMap<>(ClaimColumn.class);
    cells.forEach(
        (column, cell) -> {
          if (!cell.isBlank()) {
            told.put(column, cell);
          }
        });
    return new Review(mark, note, reviewer, told);
  }

  /** The row as it stands in the table, whatever its mark. */
  public Review asFixed() {
    return new Review("fixed", note, reviewer, cells);
  }

  Review by(String someone) {
    return new Review(mark, note, someone, cells);
  }

  /** Those who say it, one unnamed where nobody is named. */
  List<String> reviewers() {
    return List.of(reviewer.split(AND, -1));
  }

  /** Whether the other one says nothing else of the claim; a note may say more. */
  boolean agreesWith(Review other) {
    return mark.isEmpty()
        || other.mark.isEmpty()
        || mark.equalsIgnoreCase(other.mark) && (!isFixed() || FixedRow.isSame(this, other));
  }

  /** Two words that agree, as one. */
  Review and(Review other) {
    return new Review(
        mark.isEmpty() ? other.mark : mark,
        joined(note, other.note, " · "),
        joined(reviewer, other.reviewer, AND),
        isFixed() == other.isFixed()
            ? joined(cells, other.cells)
            : isFixed() ? cells : other.cells);
  }

  /** Each may have columns that the other has not. */
  private static Map<ClaimColumn, String> joined(
      Map<ClaimColumn, String> one, Map<ClaimColumn, String> other) {
    Map<ClaimColumn, String> all = new EnumMap<>(ClaimColumn.class);
    all.putAll(other);
    all.putAll(one);
    return all;
  }

  private static String joined(String one, String other, String between) {
    return one.isEmpty() || one.equals(other)
        ? other
        : other.isEmpty() ? one : one + between + other;
  }
}
