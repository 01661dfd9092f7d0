package hasila;

import hasila.output.Output;
import hasila.output.cell.Format;
import hasila.output.file.KeptFiles;
import hasila.output.file.Rendered;
import hasila.output.marks.ReviewCount;
import hasila.output.row.Reviews;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private long incidents;
  private long read;
  private ReviewCount reviews = new ReviewCount(Reviews.none());
  private KeptFiles kept = KeptFiles.NONE;
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
    read += rows.read() ? 1 : 0;
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

  /** What is known once all is written. */
  void finished(Output output) {
    series = output.seriesToLookAt();
    incidents = output.incidentsToLookAt();
    reviews = output.reviews();
    kept = output.kept();
  }

  /** Whether anything of what was named holds a report. */
  boolean hasRead() {
    return read > 0;
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
            + " without a day (left out of series.csv)"
            + (series == 0 ? "" : ", " + count(series, "row") + " of series.csv")
            + (incidents == 0 ? "" : ", " + count(incidents, "row") + " of incidents.csv"));
    String reviewed = reviewed();
    if (!reviewed.isEmpty()) {
      line("reviewed", reviewed);
    }
    line("wrote", folder.map(this::files).orElse("claims to standard output"));
    kept.saved()
        .forEach(
            (file, copy) ->
                line(
                    "kept",
                    copy.getFileName()
                        + ": "
                        + file.getFileName()
                        + ", saved since it was written"));
    if (!kept.left().isEmpty()) {
      line("left", String.join(", ", kept.left()) + " of an earlier run");
    }
  }

  private String reviewed() {
    List<String> told = new ArrayList<>();
    tell(
        reviews.unplaced(),
        "review",
        " of claims that are not found, or read differently now",
        told);
    tell(
        reviews.lost(), "claim", " marked before and not found now, kept in claims.lost.csv", told);
    tell(reviews.differing(), "claim", " on which people differ, in reviews.conflicts.csv", told);
    if (reviews.reviewed() > 0 || !told.isEmpty()) {
      told.add(0, count(reviews.reviewed(), "claim"));
    }
    return String.join("; ", told);
  }

  private static void tell(long n, String thing, String what, List<String> into) {
    if (n > 0) {
      into.add(count(n, thing) + what);
    }
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
