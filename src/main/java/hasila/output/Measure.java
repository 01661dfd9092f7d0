package hasila.output;

import hasila.input.InputException;
import hasila.output.cell.SavedTable;
import hasila.output.file.Rendered;
import hasila.output.row.ClaimColumn;
import hasila.output.row.ClaimKey;
import hasila.output.row.FixedRow;
import hasila.output.row.Review;
import hasila.output.row.Reviews;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How well the program reads reports whose rows a person has marked: each figure marked {@code ok}
 * or {@code fixed} must be found again and say the same, and none that is marked {@code wrong} or
 * that the table does not have may come. Writes nothing but what it prints in the end.
 */
public final class Measure implements Output {
  private static final String WRONG = "wrong";

  /** A row of the table: what a person says of a figure. */
  private record Marked(Review review, String name, String text) {
    /** Whether it is of a figure that the program missed. */
    boolean isAdded() {
      return name.isEmpty();
    }

    boolean isMarked() {
      return isAdded() || !review.mark().isEmpty();
    }

    boolean isClaim() {
      return isMarked() && !review.mark().equalsIgnoreCase(WRONG);
    }

    /** What the person says of a row: of one that was added, blank cells say nothing. */
    Review word() {
      return isAdded() ? review.withoutBlanks().asFixed() : review.asFixed();
    }
  }

  /** How often something could have been right, and how often it was. */
  private static final class Share {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }
  }

  private final Map<String, List<Marked>> reports = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private final Map<MeasuredCells, Share> cells = new EnumMap<>(MeasuredCells.class);
  private final Share found = new Share();
  private final Share claims = new Share();
  private final Share rows = new Share();
  private final Share rowsWithPlace = new Share();
  private final List<String> faults = new ArrayList<>();
  private final Consumer<String> print;

  private Measure(Consumer<String> print) {
    this.print = print;
    for (MeasuredCells each : MeasuredCells.values()) {
      cells.put(each, new Share());
    }
  }

  /**
   * Reads the marked claims; rows without a mark are left out of the measure.
   *
   * @param print takes the lines of what was measured
   * @throws InputException where it is no table of claims, or holds no mark
   */
  public static Measure against(Path table, Consumer<String> print) throws InputException {
    Measure measure = new Measure(print);
    SavedTable.read(table, Reviews.NEEDED, (row, line) -> measure.take(row));
    if (measure.reports.values().stream().flatMap(List::stream).noneMatch(Marked::isClaim)) {
      throw new InputException(
          "no row is marked", "write ok, wrong or fixed into the column review");
    }
    return measure;
  }

  private void take(SavedTable.Row row) {
    String name = row.cell(ClaimColumn.CLAIM_ID);
    String report = row.cell(ClaimColumn.REPORT);
    reports
        .computeIfAbsent(
            report.isEmpty() ? ClaimKey.report(name) : report, each -> new ArrayList<>())
        .add(new Marked(Review.of(row), name, row.cell(ClaimColumn.COUNT_TEXT)));
  }

  @Override
  public synchronized void write(Rendered rendered) {
    List<Marked> marked = reports.get(rendered.report());
    if (marked == null || !read.add(rendered.report())) {
      return;
    }
    Map<String, List<String>> left = new HashMap<>();
    rendered.claims().forEach(row -> left.put(ClaimColumn.CLAIM_ID.of(row), row));
    for (Marked each : marked) {
      Optional<List<String>> row = taken(each, left);
      if (each.isClaim()) {
        found.add(row.isPresent());
        row.ifPresentOrElse(
            given -> compare(each.word(), given),
            () -> faults.add(rendered.report() + ": not found: " + each.text()));
      }
      if (row.isPresent() && each.isMarked()) {
        count(each.isClaim(), row.get());
      }
    }
    left.values().forEach(row -> count(false, row));
  }

  /** The row of the program that a marked one is about: a row added by hand has no name. */
  private static Optional<List<String>> taken(Marked marked, Map<String, List<String>> left) {
    String name =
        !marked.name().isEmpty()
            ? marked.name()
            : left.values().stream()
                .filter(row -> ClaimColumn.COUNT_TEXT.of(row).equals(marked.text()))
                .map(ClaimColumn.CLAIM_ID::of)
                .min(String::compareTo)
                .orElse("");
    return Optional.ofNullable(left.remove(name));
  }

  private void count(boolean isClaim, List<String> row) {
    claims.add(isClaim);
    if (!isClaim) {
      faults.add(ClaimColumn.CLAIM_ID.of(row) + ": no claim: " + ClaimColumn.COUNT_TEXT.of(row));
    }
  }

  private void compare(Review review, List<String> given) {
    List<String> right = FixedRow.row(given, review);
    cells.forEach(
        (each, share) -> {
          boolean agree = each.agree(right, given);
          share.add(agree);
          if (!agree) {
            faults.add(
                ClaimColumn.CLAIM_ID.of(given)
                    + ": "
                    + each.title()
                    + ": "
                    + each.of(given)
                    + " where "
                    + each.of(right)
                    + " is right");
          }
        });
    boolean isRight = MeasuredCells.ROW.stream().allMatch(each -> each.agree(right, given));
    rows.add(isRight);
    rowsWithPlace.add(isRight && MeasuredCells.WHERE.agree(right, given));
  }

  @Override
  public synchronized void finish() {
    faults.forEach(print);
    reports.keySet().stream()
        .filter(report -> !read.contains(report))
        .sorted()
        .forEach(report -> print.accept(report + ": is in the table, but was not read"));
    long unmarked =
        reports.values().stream().flatMap(List::stream).filter(each -> !each.isMarked()).count();
    if (unmarked > 0) {
      print.accept("rows without a mark, left out: " + unmarked);
    }
    tell("figures found", found);
    tell("rows that are claims", claims);
    cells.forEach((each, share) -> tell(each.title(), share));
    tell("rows right", rows);
    tell("rows right, place too", rowsWithPlace);
  }

  private void tell(String what, Share share) {
    if (share.all > 0) {
      print.accept(
          String.format(
              Locale.ROOT,
              "%-22s %6d of %6d  %5.1f %%",
              what,
              share.right,
              share.all,
              100.0 * share.right / share.all));
    }
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
