package hasila;

import hasila.output.Format;
import hasila.output.Rendered;
import hasila.output.ReviewCount;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Counts what was read and found, names what could not be read, and says so in a few lines at the
 * end.
 */
final class Summary implements Consumer<Rendered> {
  private final Consumer<String> say;
  private long reports;
  private long unread;
  private long bytes;
  private long claims;
  private long mentions;
  private long checked;
  private long undated;
  private long series;
  private long reviewed;
  private long unplaced;
  private long lost;
  private final Set<Format> formats;

  /**
   * Begins at nought.
   *
   * @param formats what is written where it goes to a folder
   */
  Summary(Consumer<String> say, Set<Format> formats) {
    this.say = say;
    this.formats = formats;
  }

  @Override
  public void accept(Rendered rows) {
    reports++;
    bytes += rows.bytes();
    claims += rows.claims().size();
    mentions += rows.mentions();
    checked += rows.checked();
    undated += rows.undated() ? 1 : 0;
    if (!rows.problem().isEmpty()) {
      unread++;
      say.accept("extract: " + rows.report() + ": " + rows.problem());
    }
  }

  /** Rows of series.csv that want a person's eye. */
  void series(long rows) {
    series = rows;
  }

  /** What became of people's marks. */
  void reviews(ReviewCount reviews) {
    reviewed = reviews.reviewed();
    unplaced = reviews.unplaced();
    lost = reviews.lost();
  }

  long unread() {
    return unread;
  }

  void print(Optional<Path> folder) {
    line(
        "read",
        count(reports, "report")
            + ", "
            + size()
            + (unread == 0 ? "" : ", " + unread + " with problems"));
    line("found", count(claims, "claim") + " among " + count(mentions, "number") + " and dates");
    line(
        "look at",
        count(checked, "claim")
            + " with checks, "
            + count(undated, "report")
            + " without a day"
            + (series == 0 ? "" : ", " + count(series, "row") + " of series.csv"));
    if (reviewed + unplaced + lost > 0) {
      line("reviewed", count(reviewed, "claim") + unplaced() + lost());
    }
    line("wrote", folder.map(this::files).orElse("claims to standard output"));
  }

  private String unplaced() {
    return unplaced == 0
        ? ""
        : "; "
            + count(unplaced, "review")
            + " of claims that are not found, or read differently now";
  }

  private String lost() {
    return lost == 0
        ? ""
        : "; " + count(lost, "claim") + " marked before and not found now, kept in claims.lost.csv";
  }

  private String files(Path folder) {
    return folder
        .resolve(formats.stream().map(Format::files).collect(Collectors.joining(", ")))
        .toString();
  }

  private void line(String what, String value) {
    say.accept(String.format(Locale.ROOT, "%-8s %s", what, value));
  }

  private static String count(long n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }

  private String size() {
    return bytes < 10_000
        ? bytes + " bytes"
        : bytes < 10_000_000 ? bytes / 1000 + " kB" : bytes / 1_000_000 + " MB";
  }
}
