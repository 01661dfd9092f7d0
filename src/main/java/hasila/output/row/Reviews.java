package hasila.output.row;

import hasila.input.InputException;
import hasila.output.cell.SavedTable;
import hasila.output.row.Rows.ClaimRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people said of claims, read back: from tables that the review page downloads, or from edited
 * claims. A review belongs to the row with its {@code claim_id} as long as the figure there reads
 * the same.
 */
public final class Reviews {
  /** The columns without which a table holds no reviews. */
  public static final List<ClaimColumn> NEEDED =
      List.of(ClaimColumn.CLAIM_ID, ClaimColumn.COUNT_TEXT, ClaimColumn.REVIEW);

  /** As the page names what it downloads, and browsers the next one: it names nobody. */
  private static final String UNNAMED = "review( ?\\([0-9]+\\)|-[0-9]+)?";

  private final List<Opinions> all = new ArrayList<>();
  private final Map<ClaimKey, Opinions> byName = new HashMap<>();

  private Reviews() {}

  /** Nobody has said anything. */
  public static Reviews none() {
    return new Reviews();
  }

  /**
   * Reads tables with the columns {@code claim_id}, {@code count_text} and {@code review}; rows
   * without a word are ignored. Who said it stands in the column {@code reviewer}, or else in the
   * name of the file.
   *
   * @throws InputException where one is not such a table; its message begins with the path
   */
  public static Reviews read(List<Path> tables) throws InputException {
    Reviews read = none();
    for (Path table : tables) {
      String name = reviewer(table, tables.size() == 1);
      try {
        SavedTable.read(table, NEEDED, (row, line) -> read.add(row, name));
      } catch (InputException e) {
        throw e.of(table.toString());
      }
    }
    return read;
  }

  private static String reviewer(Path table, boolean alone) {
    String name = table.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return alone && stem.matches(UNNAMED) ? "" : stem;
  }

  private void add(SavedTable.Row row, String reviewer) {
    Review review = Review.of(row);
    if (!review.isBlank()) {
      of(row).add(review.reviewer().isEmpty() ? review.by(reviewer) : review);
    }
  }

  /** What is said of the claim that a row of a saved table is about; so far, maybe nothing. */
  public Opinions of(SavedTable.Row row) {
    return claim(ClaimKey.of(row));
  }

  private Opinions claim(List<ClaimKey> names) {
    Opinions claim =
        of(names)
            .orElseGet(
                () -> {
                  Opinions opinions = new Opinions(names);
                  all.add(opinions);
                  return opinions;
                });
    names.forEach(name -> byName.putIfAbsent(name, claim));
    return claim;
  }

  /** What is said of the claim of one of these names. */
  public Optional<Opinions> of(List<ClaimKey> names) {
    for (ClaimKey name : names) {
      Opinions claim = byName.get(name);
      if (claim != null) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
  }

  /** Takes in what was told to this run, which comes before what an earlier one kept. */
  public Reviews with(Reviews given) {
    given.all.forEach(told -> claim(told.names()).addAll(told));
    return this;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** What is said of each claim, in the order in which it was read. */
  public List<Opinions> all() {
    return all;
  }

  /** How many claims these reviews are of. */
  public int size() {
    return all.size();
  }

  /** What is said of a claim. */
  public Optional<Opinions> of(ClaimRow row) {
    return all.isEmpty() ? Optional.empty() : of(ClaimKey.of(row));
  }
}
