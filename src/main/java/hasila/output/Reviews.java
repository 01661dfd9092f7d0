package hasila.output;

import hasila.input.InputException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people said of claims, read back: from the table that the review page downloads, or from an
 * edited {@code claims.csv}. A review belongs to the row with its {@code claim_id} as long as the
 * figure there reads the same.
 */
public final class Reviews {
  private final Map<String, Review> reviews = new HashMap<>();

  private Reviews() {}

  /**
   * One person's word on a claim.
   *
   * @param figure the claim's {@code count_text} when it was reviewed
   * @param mark {@code ok}, {@code wrong}, {@code fixed} or what else a person wrote
   */
  record Review(String figure, String mark, String note) {
    static final Review NONE = new Review("", "", "");
  }

  /** Nobody has said anything. */
  public static Reviews none() {
    return new Reviews();
  }

  /**
   * Reads a table with the columns {@code claim_id}, {@code count_text}, {@code review} and {@code
   * review_note}; others are ignored, and so are rows without a word.
   *
   * @throws InputException where it is not such a table
   */
  public static Reviews read(Path table) throws InputException {
    Reviews read = new Reviews();
    List<ClaimColumn> needed =
        List.of(
            ClaimColumn.CLAIM_ID,
            ClaimColumn.COUNT_TEXT,
            ClaimColumn.REVIEW,
            ClaimColumn.REVIEW_NOTE);
    SavedTable.read(table, needed, (row, line) -> read.add(row));
    return read;
  }

  private void add(SavedTable.Row row) {
    String mark = row.cell(ClaimColumn.REVIEW).strip();
    String note = row.cell(ClaimColumn.REVIEW_NOTE).strip();
    if (!mark.isEmpty() || !note.isEmpty()) {
      reviews.put(
          row.cell(ClaimColumn.CLAIM_ID), new Review(row.cell(ClaimColumn.COUNT_TEXT), mark, note));
    }
  }

  /** How many claims were reviewed. */
  public int size() {
    return reviews.size();
  }

  /** The review of a claim, if its figure still reads as it did. */
  Optional<Review> of(String claimId, String figure) {
    return Optional.ofNullable(reviews.get(claimId)).filter(review -> review.figure.equals(figure));
  }
}
