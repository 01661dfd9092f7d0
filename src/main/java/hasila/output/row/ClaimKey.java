package hasila.output.row;

import hasila.output.cell.Cell;
import hasila.output.cell.EvidenceCell;
import hasila.output.cell.SavedTable;
import hasila.output.cell.SheetText;
import hasila.output.row.Rows.ClaimRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A name by which a claim is known again: its {@code claim_id} and how its figure reads, or what it
 * amounts to. A claim has several, since spreadsheets rewrite digits and people correct cells.
 */
public record ClaimKey(String claimId, String figure) {
  private static final String SEPARATORS = ".,' \u00A0\u202F\u060C\u066B\u066C\u2019";

  /** What a figure amounts to. */
  private static final List<ClaimColumn> AMOUNT =
      List.of(ClaimColumn.QUALIFIER, ClaimColumn.LOW, ClaimColumn.BEST, ClaimColumn.HIGH);

  /** The names of the claim that a row of a saved table is about. */
  static List<ClaimKey> of(SavedTable.Row row) {
    return of(row::cell);
  }

  /** The names of a claim, as the program reads it. */
  static List<ClaimKey> of(ClaimRow row) {
    return of(column -> column.read(row));
  }

  /** The claim whose figure reads so. */
  public static ClaimKey reading(String claimId, String figure) {
    return new ClaimKey(claimId, SheetText.lines(figure));
  }

  /** The report that a claim is of. */
  public static String report(String claimId) {
    return claimId.substring(0, Math.max(claimId.lastIndexOf('#'), 0));
  }

  private static List<ClaimKey> of(Function<ClaimColumn, String> cells) {
    String claimId = cells.apply(ClaimColumn.CLAIM_ID);
    String figure = cells.apply(ClaimColumn.COUNT_TEXT);
    List<ClaimKey> names = new ArrayList<>(3);
    names.add(reading(claimId, figure));
    if (isInDigits(figure)) {
      // Spreadsheets turn 2,200 into 2200 and 1/4 into a day.
      List<String> amount = AMOUNT.stream().map(cells.andThen(ClaimKey::amount)).toList();
      if (amount.stream().anyMatch(part -> !part.isEmpty())) {
        names.add(new ClaimKey(claimId, String.join(" ", amount)));
      }
    }
    // There the figure stands as the report has it, whatever a person made of its cell.
    EvidenceCell.figure(cells.apply(ClaimColumn.EVIDENCE))
        .ifPresent(written -> names.add(new ClaimKey(claimId, written)));
    return names;
  }

  private static boolean isInDigits(String figure) {
    return !figure.isEmpty()
        && Character.isDigit(figure.charAt(0))
        && figure
            .codePoints()
            .noneMatch(
                c ->
                    Character.isLetter(c)
                        && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /** Whether a spreadsheet made the one of the other: 2200 of 2,200. */
  static boolean isRewritten(String cell, String figure) {
    return isGrouped(cell) && isGrouped(figure) && digits(cell).equals(digits(figure));
  }

  /** Whether nothing but digits and what parts them stands there; «3-5» is no 35. */
  private static boolean isGrouped(String figure) {
    return isInDigits(figure)
        && figure.codePoints().allMatch(c -> Character.isDigit(c) || SEPARATORS.indexOf(c) >= 0);
  }

  private static String digits(String figure) {
    StringBuilder digits = new StringBuilder();
    figure
        .chars()
        .map(c -> Character.digit(c, 10))
        .filter(digit -> digit >= 0)
        .forEach(digits::append);
    return digits.toString();
  }

  /** A number as the program writes it, whatever a spreadsheet made of it. */
  static String amount(String cell) {
    Optional<BigDecimal> number = Cell.asNumber(cell);
    return number.isPresent() ? Cell.number(number) : cell;
  }
}
