package hasila.output.cell;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of file that a run writes: the words of {@code --format}. */
public enum Format {
  CSV("claims.csv, mentions.csv, reports.csv, incidents.csv, series.csv"),
  XLSX("claims.xlsx"),
  HTML("review.html"),
  JSONL("claims.jsonl");

  /** What is written where nothing is asked for: what people open. */
  public static final Set<Format> DEFAULT =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(JSONL)));

  private final String files;

  Format(String files) {
    this.files = files;
  }

  /** The names of its files, as the summary tells them. */
  public String files() {
    return files;
  }

  /** The word for it on the command line. */
  public String word() {
    return Cell.word(this);
  }

  /** The format of that word, in whatever case. */
  public static Optional<Format> named(String word) {
    for (Format format : values()) {
      if (format.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
