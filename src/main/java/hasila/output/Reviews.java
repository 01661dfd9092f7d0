package hasila.output;

import hasila.input.InputException;
import hasila.output.Rows.ClaimRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people said of claims, read back: from the table that the review page downloads, or from
 * edited claims. A review belongs to the row with its {@code claim_id} as long as the figure there
 * reads the same.
 */
public final class Reviews {
  /** The columns without which a table holds no reviews. */
  static final List<ClaimColumn> NEEDED =
      List.of(
          ClaimColumn.CLAIM_ID,
          ClaimColumn.COUNT_TEXT,
          ClaimColumn.REVIEW,
          ClaimColumn.REVIEW_NOTE);

  /** What a figure amounts to. */
  private static final List<ClaimColumn> AMOUNT =
      List.of(ClaimColumn.QUALIFIER, ClaimColumn.LOW, ClaimColumn.BEST, ClaimColumn.HIGH);

  private final Map<Key, Review> reviews = new HashMap<>();

  /** Those that count where these say nothing. */
  private final Map<Key, Review> others;

  private Reviews(Map<Key, Review> others) {
    this.others = others;
  }

  /**
   * Which claim a review is of.
   *
   * @param figure its {@code count_text}, or what it amounts to
   */
  public record Key(String claimId, String figure) {
    /** The claim whose figure reads so. */
    static Key reading(String claimId, String figure) {
      return new Key(claimId, SheetText.lines(figure));
    }

    /**
     * The claim whose figure, in digits, amounts to that much: spreadsheets turn 2,200 into 2200
     * and 1/4 into a day.
     */
    static Key amounting(String claimId, List<String> amount) {
      return new Key(claimId, String.join(" ", amount));
    }
  }

  /**
   * One person's word on a claim.
   *
   * @param mark {@code ok}, {@code wrong}, {@code fixed} or what else a person wrote
   * @param reviewer who said it, blank where that is not known
   */
  record Review(String mark, String note, String reviewer) {
    static final Review NONE = new Review("", "", "");

    boolean isBlank() {
      return mark.isEmpty() && note.isEmpty();
    }
  }

  /** Nobody has said anything. */
  public static Reviews none() {
    return new Reviews(Map.of());
  }

  /**
   * Reads a table with the columns {@code claim_id}, {@code count_text}, {@code review} and {@code
   * review_note}; others are ignored, and so are rows without a word.
   *
   * @throws InputException where it is not such a table
   */
  public static Reviews read(Path table) throws InputException {
    Reviews read = none();
    SavedTable.read(
        table,
        NEEDED,
        (row, line) -> review(row).ifPresent(review -> read.reviews.put(key(row), review)));
    return read;
  }

  /** The claim that a row of a saved table is about. */
  static Key key(SavedTable.Row row) {
    String figure = row.cell(ClaimColumn.COUNT_TEXT);
    List<String> amount = AMOUNT.stream().map(column -> amount(row.cell(column))).toList();
    return isInDigits(figure) && amount.stream().anyMatch(part -> !part.isEmpty())
        ? Key.amounting(row.cell(ClaimColumn.CLAIM_ID), amount)
        : Key.reading(row.cell(ClaimColumn.CLAIM_ID), figure);
  }

  /** The names under which a claim may have been reviewed. */
  static List<Key> keys(ClaimRow row) {
    String claimId = ClaimColumn.CLAIM_ID.value(row);
    String figure = ClaimColumn.COUNT_TEXT.value(row);
    Key reading = Key.reading(claimId, figure);
    return isInDigits(figure)
        ? List.of(
            reading,
            Key.amounting(
                claimId, AMOUNT.stream().map(column -> amount(column.value(row))).toList()))
        : List.of(reading);
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

  /** A number as the program writes it, whatever a spreadsheet made of it. */
  private static String amount(String cell) {
    try {
      return Cell.number(Optional.of(new BigDecimal(cell)));
    } catch (NumberFormatException e) {
      return cell;
    }
  }

  /** What a row of a saved table says, if it says anything. */
  static Optional<Review> review(SavedTable.Row row) {
    Review review =
        new Review(
            row.cell(ClaimColumn.REVIEW).strip(),
            row.cell(ClaimColumn.REVIEW_NOTE).strip(),
            row.cell(ClaimColumn.REVIEWER).strip());
    return review.isBlank() ? Optional.empty() : Optional.of(review);
  }

  /** These reviews, and those of an earlier run where these have none. */
  Reviews over(EarlierRun earlier) {
    Map<Key, Review> carried = new HashMap<>();
    for (Map.Entry<Key, EarlierRun.Marked> marked : earlier.marked().entrySet()) {
      carried.put(marked.getKey(), marked.getValue().review());
    }
    Reviews all = new Reviews(carried);
    all.reviews.putAll(reviews);
    return all;
  }

  /** How many claims these reviews are of. */
  public int size() {
    return reviews.size();
  }

  boolean isEmpty() {
    return reviews.isEmpty() && others.isEmpty();
  }

  Set<Key> keys() {
    return reviews.keySet();
  }

  /** The review of a claim that has these names. */
  Optional<Review> of(List<Key> names) {
    return of(names, reviews).or(() -> of(names, others));
  }

  private static Optional<Review> of(List<Key> names, Map<Key, Review> reviews) {
    return names.stream()
        .flatMap(name -> Optional.ofNullable(reviews.get(name)).stream())
        .findFirst();
  }
}
