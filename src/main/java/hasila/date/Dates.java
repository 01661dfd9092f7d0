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
import java.util.OptionalInt;

/**
 * Gives the dates of a report their days. Where the report's day is not known, a date still
 * resolves if it means the same days on every day that the report may be of.
 */
public final class Dates {
  private static final LocalDate SAMPLE = LocalDate.of(2020, 6, 15);

  private final ReportDay reportDay;
  private final Map<Question, Optional<Days>> known = new HashMap<>();

  private Optional<When.Step> year = Optional.empty();
  private Optional<LocalDate> before = Optional.empty();

  private record Question(When when, boolean back) {}

  private Dates(ReportDay reportDay) {
    this.reportDay = reportDay;
  }

  /** The dates in text order, each with its days. */
  public static List<Resolved> resolve(
      Words words, List<DateMention> mentions, ReportDay reportDay) {
    Dates dates = new Dates(reportDay);
    Relations relations = new Relations(words);
    Outlook outlook = new Outlook(words);
    Todays todays = new Todays(words, mentions, reportDay.date());
    List<Resolved> resolved = new ArrayList<>(mentions.size());
    Relations.Link link = Relations.ON;
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      boolean again = i > 0 && Twins.are(words, mentions.get(i - 1), mention);
      link = again ? link : relations.of(mention, i > 0 ? mentions.get(i - 1).last() : -1);
      boolean ahead = isBareWeekday(mention.when()) && outlook.isExpected(mention);
      resolved.add(dates.resolve(mention, link, ahead, todays.of(i, reportDay.date())));
      dates.rememberYear(mention.when());
      dates.before = resolved.get(i).start().or(() -> dates.before);
    }
    return resolved;
  }

  /** «منذ مطلع العام 2022»: «الشهر الأول» behind it is of that year. */
  private void rememberYear(When when) {
    if (when instanceof When.PartOf part) {
      rememberYear(part.period());
    } else if (when instanceof When.Dated dated
        && dated.month().isEmpty()
        && dated.year().isPresent()) {
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
    return SAMPLE
        .datesUntil(SAMPLE.plusWeeks(1))
        .anyMatch(day -> WhenDays.of(when, Optional.of(day), false).isPresent());
  }

  private Resolved resolve(
      DateMention mention, Relations.Link link, boolean ahead, Optional<LocalDate> today) {
    boolean back = link.back();
    When when = ahead ? coming((When.Dated) mention.when(), today) : settled(mention.when());
    Optional<Days> stated = WhenDays.of(when, Optional.empty(), back);
    Optional<Days> days = stated.or(() -> relative(when, back, today));
    Resolved.Basis basis =
        stated.isPresent() && when.equals(mention.when())
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

  private static boolean isBareWeekday(When when) {
    return when instanceof When.Dated dated && dated.isWeekday() && dated.steps().isEmpty();
  }

  /** «من المقرر أن تعقد الجلسة الخميس»: the next one, or today. */
  private static When coming(When.Dated weekday, Optional<LocalDate> today) {
    boolean now =
        today
            .filter(day -> weekday.weekday().filter(day.getDayOfWeek()::equals).isPresent())
            .isPresent();
    return now ? weekday : When.Dated.of(weekday.weekday().orElseThrow(), OptionalInt.of(1));
  }

  /** The words with what they leave to the text before them: «الشهر الأول», «العام نفسه». */
  private When settled(When when) {
    if (when instanceof When.NumberedMonth month) {
      return month.in(year);
    } else if (when instanceof When.PartOf part) {
      return new When.PartOf(part.part(), settled(part.period()));
    } else if (when instanceof When.Dated dated && before.isPresent()) {
      Optional<When.Step> month =
          dated.month().map(step -> same(step, before.get().getMonthValue()));
      boolean sameMonth = !month.equals(dated.month()) && dated.year().isEmpty();
      Optional<When.Step> ofYear =
          sameMonth
              ? Optional.of(new When.Step.Number(before.get().getYear()))
              : dated.year().map(step -> same(step, before.get().getYear()));
      return new When.Dated(
          dated.weekday(), dated.day(), month, ofYear, dated.era(), dated.steps());
    }
    return when;
  }

  private static When.Step same(When.Step step, int value) {
    return step instanceof When.Step.Same ? new When.Step.Number(value) : step;
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
            && candidates.stream()
                .skip(1)
                .allMatch(day -> WhenDays.of(when, Optional.of(day), back).equals(first));
    return same ? first : Optional.empty();
  }
}
