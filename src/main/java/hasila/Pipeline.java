package hasila;

import hasila.check.Checks;
import hasila.claim.ClaimBuilder;
import hasila.date.Dates;
import hasila.date.ReportDate;
import hasila.date.ReportDay;
import hasila.date.Resolved;
import hasila.explain.Explanation;
import hasila.input.Details;
import hasila.lexicon.Lexicon;
import hasila.lexicon.Words;
import hasila.mention.MentionFinder;
import hasila.mention.MentionFinder.Mentions;
import hasila.output.Extraction;
import hasila.text.Report;
import hasila.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report in, its claims out: the whole flow. Immutable; any number of threads may share one.
 */
public final class Pipeline {
  private final Lexicon lexicon = Lexicon.load();

  /**
   * Reads one report.
   *
   * @param given the report's day where the user corrects it
   */
  public Extraction extract(Report report, Optional<LocalDate> given) {
    Words words = lexicon.read(Tokenizer.tokenize(report.text()));
    Mentions mentions = MentionFinder.find(words);
    Details known = report.details();
    ReportDay day =
        ReportDate.find(words, mentions.dates(), given.or(known::given), known.printed());
    List<Resolved> dates = Dates.resolve(words, mentions.dates(), day);
    ClaimBuilder.Built built = ClaimBuilder.build(words, mentions.figures(), dates, day);
    return new Extraction(
        report,
        known.title().orElse(built.title()),
        known.publisher().orElse(built.publisher()),
        day,
        mentions.all(),
        dates,
        built.claims(),
        Checks.check(words, mentions.all(), dates, built.claims(), day));
  }

  /** Tells a person how a report is read, and why. */
  public String explain(Report report, Optional<LocalDate> given) {
    return Explanation.of(extract(report, given), lexicon.read(Tokenizer.tokenize(report.text())));
  }
}
