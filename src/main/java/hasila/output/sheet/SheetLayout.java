package hasila.output.sheet;

import hasila.output.cell.CodeNames;
import hasila.output.cell.Column;
import hasila.output.cell.IncidentColumn;
import hasila.output.cell.Language;
import hasila.output.row.ClaimColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The columns of a sheet from the first to the last, in blocks under a heading. The first column of
 * a block is always seen; others may be folded behind it.
 */
public final class SheetLayout {
  private final String sheet;
  private final List<SheetColumn> columns = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private int frozen;
  private int printed;

  /**
   * A column, and the table's column that it shows.
   *
   * @param place where its value stands in a row of the table
   * @param width so many digits
   * @param isFolded whether it is seen only where somebody opens its block
   * @param isTranslated whether it shows a note in Arabic
   */
  record SheetColumn(
      Column<?> column, int place, int width, boolean isFolded, boolean isTranslated) {

    /** Whether it holds words of the report, of a person or of a note, which may be long. */
    boolean isWrapped() {
      return column.kind() == Column.Kind.TEXT && !isFolded || CodeNames.has(column.header());
    }
  }

  /**
   * Columns beside each other.
   *
   * @param key the heading, as a line of sheets.tsv
   * @param from the first column
   */
  public record Block(String key, int from) {}

  public SheetLayout(String sheet) {
    this.sheet = sheet;
  }

  /** The sheet of incidents.csv. */
  static SheetLayout incidents(Language language) {
    SheetLayout layout = new SheetLayout("incidents");
    layout
        .block("incident")
        .show(IncidentColumn.INCIDENT, 14)
        .show(IncidentColumn.DATE_START, 11)
        .show(IncidentColumn.DATE_END, 11)
        .show(IncidentColumn.PLACE, 16)
        .freeze()
        .block("place")
        .show(IncidentColumn.PLACE_NAME, 14)
        .fold(IncidentColumn.PLACE_ID, 11)
        .fold(IncidentColumn.LAT, 9)
        .fold(IncidentColumn.LON, 9)
        .fold(IncidentColumn.ADMIN1, 14)
        .fold(IncidentColumn.COUNTRY, 9)
        .block("cause")
        .show(IncidentColumn.CAUSE, 12)
        .show(IncidentColumn.BY_WHOM, 14)
        .block("killed")
        .show(IncidentColumn.KILLED_LOW, 11)
        .show(IncidentColumn.KILLED_BEST, 11)
        .show(IncidentColumn.KILLED_HIGH, 11)
        .fold(IncidentColumn.CIVILIANS_KILLED_LOW, IncidentColumn.WOMEN_KILLED_HIGH, 14)
        .block("injured")
        .show(IncidentColumn.INJURED_LOW, 11)
        .show(IncidentColumn.INJURED_BEST, 11)
        .show(IncidentColumn.INJURED_HIGH, 11)
        .fold(IncidentColumn.MISSING_LOW, IncidentColumn.DISPLACED_HIGH, 12)
        .block("claimants")
        .show(IncidentColumn.CLAIMANTS, 28)
        .show(IncidentColumn.REPORTS, 8)
        .block("checks")
        .note(IncidentColumn.CHECK_NOTE, language)
        .print()
        .fold(IncidentColumn.CHECKS, 22)
        .block("source")
        .show(IncidentColumn.FIRST_REPORT, 24)
        .fold(IncidentColumn.LAST_REPORT, 24)
        .fold(IncidentColumn.CLAIMS, 40);
    return layout;
  }

  /** The sheet of claims.csv. */
  public static SheetLayout claims(Language language) {
    SheetLayout layout = new SheetLayout("claims");
    layout
        .block("told")
        .show(ClaimColumn.WHO_COUNTED, 13)
        .show(ClaimColumn.COUNT_TEXT, 10)
        .show(ClaimColumn.COUNTED, 11)
        .show(ClaimColumn.EVENT, 10)
        .freeze()
        .show(ClaimColumn.DATE, 11)
        .show(ClaimColumn.PLACE, 12)
        .show(ClaimColumn.COUNT_ONCE, 13)
        .show(ClaimColumn.EVIDENCE, 58)
        .show(ClaimColumn.CAUSE, 11)
        .show(ClaimColumn.BY_WHOM, 12)
        .block("checks")
        .note(ClaimColumn.CHECK_NOTE, language)
        .print()
        .block("yours")
        .show(ClaimColumn.REVIEW, 11)
        .show(ClaimColumn.REVIEW_NOTE, 24)
        .show(ClaimColumn.REVIEWER, 12)
        .block("figure")
        .show(ClaimColumn.BEST, 11)
        .fold(ClaimColumn.LOW, ClaimColumn.HIGH, 9)
        .fold(ClaimColumn.QUALIFIER, ClaimColumn.CHECKS, 18)
        .block("place")
        .show(ClaimColumn.PLACE_NAME, 16)
        .fold(ClaimColumn.PLACE_ID, ClaimColumn.LON, 10)
        .fold(ClaimColumn.ADMIN1, ClaimColumn.COUNTRY, 14)
        .block("time")
        .show(ClaimColumn.WHEN_TEXT, 18)
        .fold(ClaimColumn.WHEN_RELATION, ClaimColumn.WHEN_SUGGESTED, 15)
        .block("kin")
        .show(ClaimColumn.INCIDENT, 14)
        .fold(ClaimColumn.PART_OF, ClaimColumn.SAME_AS, 26)
        .fold(ClaimColumn.WHO_BASIS, 16)
        .block("source")
        .show(ClaimColumn.REPORT, 24)
        .fold(ClaimColumn.REPORT_DATE, ClaimColumn.SECTION, 15)
        .fold(ClaimColumn.LINE, ClaimColumn.END, 9)
        .fold(ClaimColumn.CLAIM_ID, ClaimColumn.RULE, 26);
    return layout;
  }

  private SheetLayout block(String key) {
    blocks.add(new Block("block." + key, columns.size()));
    return this;
  }

  private <C extends Enum<C> & Column<?>> SheetLayout show(C column, int width) {
    columns.add(new SheetColumn(column, column.ordinal(), width, false, false));
    return this;
  }

  private <C extends Enum<C> & Column<?>> SheetLayout fold(C column, int width) {
    columns.add(new SheetColumn(column, column.ordinal(), width, true, false));
    return this;
  }

  /** Folds the columns from one to another, as the table has them. */
  private <C extends Enum<C> & Column<?>> SheetLayout fold(C from, C to, int width) {
    for (C column : from.getDeclaringClass().getEnumConstants()) {
      if (column.compareTo(from) >= 0 && column.compareTo(to) <= 0) {
        fold(column, width);
      }
    }
    return this;
  }

  /** Shows a note; in Arabic what it says in English is folded behind it. */
  private <C extends Enum<C> & Column<?>> SheetLayout note(C column, Language language) {
    if (language.isArabic()) {
      columns.add(new SheetColumn(column, column.ordinal(), 44, false, true));
      return fold(column, 44);
    }
    return show(column, 44);
  }

  /** All columns so far stay in view. */
  private SheetLayout freeze() {
    frozen = columns.size();
    return this;
  }

  /** The columns that are seen so far are printed. */
  private SheetLayout print() {
    printed = columns.size();
    return this;
  }

  String sheet() {
    return sheet;
  }

  public List<SheetColumn> columns() {
    return columns;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** The column behind the last one of a block. */
  int end(int block) {
    return block + 1 < blocks.size() ? blocks.get(block + 1).from : columns.size();
  }

  /** So many columns stay in view. */
  int frozen() {
    return frozen;
  }

  /** So many columns are printed. */
  int printed() {
    return printed;
  }

  /** The place of a column on the sheet, where the table's values stand. */
  public int place(Column<?> column) {
    return place(shown -> shown.column == column && !shown.isTranslated);
  }

  private int place(Predicate<SheetColumn> wanted) {
    for (int i = 0; i < columns.size(); i++) {
      if (wanted.test(columns.get(i))) {
        return i;
      }
    }
    throw new IllegalArgumentException(sheet + ": no such column");
  }
}
