package hasila.date;

import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.mention.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the dates of a report their days. Where the report's day is not known, a date still resolves if it means the
 * same days on every day that the report may be of.
 */
public final class Dates {
  private static final LocalDate SAMPLE = LocalDate.of(2020, 6, 15);

  private final ReportDay reportDay;
  private final Map<Question, Optional<Days>> known = new HashMap<>();

  private Optional<When.Step> year = Optional.empty();

  private record Question(When when, boolean back) {}

  private Dates(ReportDay reportDay) {
    this.reportDay = reportDay;
  }

  /** The dates in text order, each with its days. */
  public static List<Resolved> resolve(Words words, List<DateMention> mentions, ReportDay reportDay) {
    Dates dates = new Dates(reportDay);
    Relations relations = new Relations(words);
    Todays todays = new Todays(words, mentions, reportDay.date());
    List<Resolved> resolved = new ArrayList<>(mentions.size());
    Relations.Link link = Relations.ON;
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      boolean again = i > 0 && Twins.are(words, mentions.get(i - 1), mention);
      link = again ? link : relations.of(mention, i > 0 ? mentions.get(i - 1).last() : -1);
      resolved.add(dates.resolve(mention, link, todays.of(i, reportDay.date())));
      dates.rememberYear(mention.when());
    }
    return resolved;
  }

  /** «منذ مطلع العام 2022»: «الشهر الأول» behind it is of that year. */
  private void rememberYear(When when) {
    if (when instanceof When.PartOf part) {
      rememberYear(part.period());
    } else if (when instanceof When.Dated dated && dated.month().isEmpty() && dated.year().isPresent()) {
      year = dated.year();
    }
  }

  /**
   * The days that the words mean on a day.
   *
   * @param today empty where it is unknown
   * @param back whether «منذ» says that they are over
   */
  public static Optional<Days> days(When when, Optional<LocalDate> today, boolean back) {
    return WhenDays.of(when, today, back);
  }

  /** Whether the words mean some day, if only it were known what day today is. */
  public static boolean needsToday(When when) {
    return SAMPLE.datesUntil(SAMPLE.plusWeeks(1)).anyMatch(day -> WhenDays.of(when, Optional.of(day), false).isPresent());
  }

  private Resolved resolve(DateMention mention, Relations.Link link, Optional<LocalDate> today) {
    boolean back = link.back();
    boolean numbered = mention.when() instanceof When.NumberedMonth;
    When when = mention.when() instanceof When.NumberedMonth month ? month.in(year) : mention.when();
    Optional<Days> stated = WhenDays.of(when, Optional.empty(), back);
    Optional<Days> days = stated.or(() -> relative(when, back, today));
    Resolved.Basis basis =
        stated.isPresent() && !numbered
            ? Resolved.Basis.STATED
            : days.isPresent() ? Resolved.Basis.RELATIVE : Resolved.Basis.UNRESOLVED;
    return new Resolved(
        mention,
        days.map(Days::first),
        days.map(Days::last),
        link.relation(),
        days.map(Days::precision).orElse(Resolved.Precision.UNKNOWN),
        basis,
        today,
        back);
  }

  private Optional<Days> relative(When when, boolean back, Optional<LocalDate> today) {
    if (today.isPresent()) {
      return WhenDays.of(when, today, back);
    }
    return known.computeIfAbsent(new Question(when, back), q -> onEveryDay(when, back));
  }

  private Optional<Days> onEveryDay(When when, boolean back) {
    List<LocalDate> candidates = reportDay.candidates();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Optional<Days> first = WhenDays.of(when, Optional.of(candidates.get(0)), back);
    boolean same =
        first.isPresent()
            && candidates.stream().skip(1).allMatch(day -> WhenDays.of(when, Optional.of(day), back).equals(first));
    return same ? first : Optional.empty();
  }
}
