package hasila.output.row;

import hasila.check.facts.Finding;
import hasila.mention.CheckCode;
import hasila.output.cell.Cell;
import hasila.output.cell.SavedDay;
import hasila.output.cell.SheetText;
import hasila.output.row.Rows.ClaimRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A row that a person marked as fixed: its cells stay as that person left them. Written anew are
 * where it stands and its evidence; of the checks that were left, those that no longer hold go.
 */
public final class FixedRow {
  /** What ends the rules of such a row. */
  static final String RULE = "fixed by hand";

  /** What the person cannot know better: the report, and where in it the figure stands. */
  private static final Set<ClaimColumn> PROGRAMS =
      EnumSet.of(
          ClaimColumn.EVIDENCE,
          ClaimColumn.INCIDENT,
          ClaimColumn.REPORT,
          ClaimColumn.REPORT_DATE,
          ClaimColumn.REPORT_DATE_BASIS,
          ClaimColumn.PUBLISHER,
          ClaimColumn.SECTION,
          ClaimColumn.LINE,
          ClaimColumn.START,
          ClaimColumn.END,
          ClaimColumn.CLAIM_ID);

  /** What is told of the person, or follows from the other cells. */
  private static final Set<ClaimColumn> OWN =
      EnumSet.of(
          ClaimColumn.REVIEW,
          ClaimColumn.REVIEW_NOTE,
          ClaimColumn.REVIEWER,
          ClaimColumn.CHECKS,
          ClaimColumn.CHECK_NOTE,
          ClaimColumn.RULE);

  private static final Set<ClaimColumn> PERSONS =
      EnumSet.complementOf(EnumSet.copyOf(PROGRAMS)).stream()
          .filter(column -> !OWN.contains(column))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClaimColumn.class)));

  private FixedRow() {}

  /** Whether a row of the run is one. */
  static boolean isFixed(List<String> row) {
    return ClaimColumn.RULE.of(row).endsWith(RULE);
  }

  /** Whether two people fixed a row the same way, as far as both have its columns. */
  static boolean isSame(Review one, Review other) {
    return PERSONS.stream()
        .filter(column -> one.cells().containsKey(column) && other.cells().containsKey(column))
        .allMatch(
            column ->
                value(column, one.cells().get(column))
                    .equals(value(column, other.cells().get(column))));
  }

  /** The cell of a row that a person fixed. */
  static String cell(ClaimColumn column, ClaimRow row) {
    Review review = row.review();
    String read = column.read(row);
    if (PERSONS.contains(column)) {
      return review.cells().containsKey(column)
          ? left(column, review.cells().get(column), read)
          : read;
    }
    return switch (column) {
      case CHECKS -> checks(review, read);
      case CHECK_NOTE -> note(row, read);
      case RULE -> read.endsWith(RULE) ? read : read + " · " + RULE;
      default -> read;
    };
  }

  /** The row as a person left it, the rest of it as the run has it. */
  public static List<String> row(List<String> run, Review review) {
    List<String> row = new ArrayList<>(run);
    if (review.isFixed()) {
      for (ClaimColumn column : PERSONS) {
        int i = column.ordinal();
        row.set(i, left(column, review.cells().getOrDefault(column, run.get(i)), run.get(i)));
      }
    }
    row.set(ClaimColumn.REVIEW.ordinal(), review.mark());
    row.set(ClaimColumn.REVIEW_NOTE.ordinal(), review.note());
    row.set(ClaimColumn.REVIEWER.ordinal(), review.reviewer());
    return row;
  }

  /** The findings that the person left and that still hold. */
  static List<Finding> findings(Review review, List<Finding> findings) {
    Optional<Set<String>> left = checksLeft(review);
    return left.isEmpty()
        ? findings
        : findings.stream().filter(finding -> left.get().contains(finding.code().word())).toList();
  }

  private static Optional<Set<String>> checksLeft(Review review) {
    return Optional.ofNullable(review.cells().get(ClaimColumn.CHECKS)).map(FixedRow::codes);
  }

  private static Set<String> codes(String cell) {
    Set<String> codes = new HashSet<>();
    Arrays.stream(cell.split(";", -1)).map(String::strip).forEach(codes::add);
    codes.remove("");
    return codes;
  }

  /** Those that hold of the ones that the person left, and what is none of the program's. */
  private static String checks(Review review, String read) {
    Set<String> now = new TreeSet<>(codes(read));
    checksLeft(review)
        .ifPresent(
            left -> {
              now.retainAll(left);
              left.stream().filter(code -> !CheckCode.words().contains(code)).forEach(now::add);
            });
    return Cell.joined(now);
  }

  /** What the person left there, as long as all checks that were left hold. */
  private static String note(ClaimRow row, String read) {
    String left = row.review().cells().get(ClaimColumn.CHECK_NOTE);
    Optional<Set<String>> codes = checksLeft(row.review());
    String now = checks(row.review(), ClaimColumn.CHECKS.read(row));
    return left != null && codes.isPresent() && codes.get().equals(codes(now)) ? left : read;
  }

  /**
   * A cell as it was left: what a spreadsheet did to a number or a day by itself is undone, and
   * where nothing else was changed, the cell is the program's.
   */
  private static String left(ClaimColumn column, String cell, String read) {
    String value = value(column, cell);
    return switch (column.kind()) {
      case DAY -> SavedDay.forms(value).contains(read) ? read : value;
      case TEXT ->
          SheetText.lines(read).equals(value)
                  || column == ClaimColumn.COUNT_TEXT && ClaimKey.isRewritten(value, read)
              ? read
              : value;
      default -> value;
    };
  }

  private static String value(ClaimColumn column, String cell) {
    return switch (column.kind()) {
      case NUMBER -> ClaimKey.amount(cell.strip());
      case DAY, CODE -> cell.strip();
      default -> cell;
    };
  }
}
