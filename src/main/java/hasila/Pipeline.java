package hasila;

import hasila.check.Checks;
import hasila.claim.ClaimBuilder;
import hasila.claim.Corrected;
import hasila.claim.Known;
import hasila.copies.Sketch;
import hasila.date.Dates;
import hasila.date.days.Resolved;
import hasila.date.today.ReportDate;
import hasila.date.today.ReportDay;
import hasila.explain.Explanation;
import hasila.input.Details;
import hasila.lexicon.Lexicon;
import hasila.lexicon.Words;
import hasila.lexicon.WrappedLines;
import hasila.lexicon.table.OwnTables;
import hasila.mention.DateMention;
import hasila.mention.figure.MentionFinder;
import hasila.mention.figure.MentionFinder.Mentions;
import hasila.output.cell.Extraction;
import hasila.place.Gazetteer;
import hasila.place.PlaceNames;
import hasila.text.Report;
import hasila.text.Tokenizer;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One report in, its claims out: the whole flow. Immutable; any number of threads may share one.
 */
public final class Pipeline {
  private final Lexicon lexicon;
  private final List<Gazetteer> ownPlaces;

  /** With the program's tables alone. */
  public Pipeline() {
    this(OwnTables.none());
  }

  /** With the user's own tables added. */
  public Pipeline(OwnTables own) {
    this(own, List.of());
  }

  /**
   * With the user's own tables and places added.
   *
   * @param places gazetteers, the first one asked first
   */
  public Pipeline(OwnTables own, List<Gazetteer> places) {
    lexicon = Lexicon.load(own);
    ownPlaces = List.copyOf(places);
  }

  /**
   * Reads one report.
   *
   * @param given the report's day where the user corrects it
   */
  public Extraction extract(Report report, Optional<LocalDate> given) {
    return extract(report, Known.day(given));
  }

  /**
   * Reads one report.
   *
   * @param said what people have said of it before
   */
  public Extraction extract(Report report, Known said) {
    Words words = read(report);
    PlaceNames places = new PlaceNames(words, ownPlaces);
    Mentions mentions = MentionFinder.find(words);
    Details known = report.details();
    Optional<LocalDate> given = known.given().or(() -> known.written().flatMap(this::day));
    boolean unread = known.written().isPresent() && given.isEmpty();
    ReportDay day =
        said.carried(given)
            .orElseGet(
                () ->
                    ReportDate.find(
                        words,
                        places,
                        mentions.dates(),
                        said.given().or(() -> given),
                        known.printed(),
                        known.named()));
    List<Resolved> dates = Dates.resolve(words, mentions.dates(), day);
    ClaimBuilder.Built built = ClaimBuilder.build(words, places, mentions.figures(), dates, day);
    Corrected read = Corrected.of(report, built.claims(), mentions.all(), said.corrections());
    return new Extraction(
        unread ? report.withProblem(known.written().get().problem()) : report,
        known.title().orElse(built.title()),
        known.publisher().orElse(built.publisher()),
        day,
        read.mentions(),
        dates,
        read.claims(),
        Checks.check(words, read.mentions(), dates, read.claims(), day),
        Sketch.of(words));
  }

  /** Tells a person how a report is read, and why. */
  public String explain(Report report, Optional<LocalDate> given) {
    return Explanation.of(extract(report, given), read(report));
  }

  /** The one day that words say, if they do. */
  private Optional<LocalDate> day(Details.Written written) {
    Words words = lexicon.read(Tokenizer.tokenize(written.words()));
    List<Resolved> dates =
        Dates.resolve(
            words,
            MentionFinder.find(words).dates(),
            new ReportDay(Optional.empty(), ReportDay.Basis.UNKNOWN, ""));
    return dates.size() == 1
            && isAllOf(words, dates.get(0).mention())
            && dates.get(0).start().isPresent()
            && dates.get(0).start().equals(dates.get(0).end())
        ? dates.get(0).start()
        : Optional.empty();
  }

  /** Whether no number stands outside a date: «5 أو 6 آذار» is not the 6th. */
  private static boolean isAllOf(Words words, DateMention date) {
    for (int i = 0; i < words.size(); i++) {
      if (words.tokens().isDigits(i) && (i < date.first() || i > date.last())) {
        return false;
      }
    }
    return true;
  }

  /** The words of a report, its wrapped lines joined. */
  private Words read(Report report) {
    Words words = lexicon.read(Tokenizer.tokenize(report.text()));
    BitSet wraps = WrappedLines.of(words);
    return wraps.isEmpty() ? words : lexicon.read(words.tokens().joined(wraps));
  }
}
