package hasila.date;

import hasila.date.days.DayRange;
import hasila.date.days.Outlook;
import hasila.date.days.Relations;
import hasila.date.days.Resolved;
import hasila.date.days.Twins;
import hasila.date.days.WhenDays;
import hasila.date.today.ReportDay;
import hasila.date.today.Todays;
import hasila.lexicon.Words;
import hasila.lexicon.time.DatePart;
import hasila.lexicon.time.TimeUnit;
import hasila.mention.DateMention;
import hasila.mention.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives the dates of a report their days. Where the report's day is not known, a date still
 * resolves if it means the same days on every day that the report may be of.
 */
public final class Dates {
  private static final int WEEK = 7;
  private static final LocalDate SAMPLE = LocalDate.of(2020, 6, 15);

  private final ReportDay reportDay;

  /** What was asked before, of the days still to come and of those gone by. */
  private final IdentityHashMap<When, Optional<DayRange>> ahead = new IdentityHashMap<>();

  private final IdentityHashMap<When, Optional<DayRange>> back = new IdentityHashMap<>();

  private Optional<When.Step> year = Optional.empty();

  /** The last that could be told. */
  private Optional<Resolved> before = Optional.empty();

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
      boolean ahead = areBareWeekdays(mention.when()) && outlook.isExpected(mention);
      boolean back = link.back() || isOfAnyYear(mention.when()) && outlook.isOver(mention);
      resolved.add(
          dates.resolve(
              mention,
              new Relations.Link(link.relation(), back),
              ahead,
              todays.of(i, reportDay.date())));
      dates.rememberYear(mention.when());
      if (resolved.get(i).start().isPresent()) {
        dates.before = Optional.of(resolved.get(i));
      }
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
  public static Optional<DayRange> days(When when, Optional<LocalDate> today, boolean back) {
    return WhenDays.of(when, today, back);
  }

  /** Whether the words mean some day, if only it were known what day today is. */
  public static boolean needsToday(When when) {
    for (int i = 0; i < WEEK; i++) {
      if (WhenDays.of(when, Optional.of(SAMPLE.plusDays(i)), false).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Resolved resolve(
      DateMention mention, Relations.Link link, boolean ahead, Optional<LocalDate> today) {
    boolean back = link.back();
    When when = ahead ? coming(mention.when(), today) : settled(mention.when());
    Optional<DayRange> stated = WhenDays.of(when, Optional.empty(), back);
    Optional<DayRange> days = stated.isPresent() ? stated : relative(when, back, today);
    if (when instanceof When.Vague vague && vague.steps() != 0 && today.isPresent()) {
      return open(mention, link, today, vague.steps() < 0);
    }
    if (link.relation() == Resolved.Relation.SINCE && days.isPresent() && isStart(when)) {
      // «منذ مطلع العام»: from its first day on.
      days = Optional.of(days.get().beginning());
    }
    Resolved.Basis basis =
        stated.isPresent() && when == mention.when()
            ? Resolved.Basis.STATED
            : days.isPresent() ? Resolved.Basis.RELATIVE : Resolved.Basis.UNRESOLVED;
    return new Resolved(
        mention,
        days.isPresent() ? Optional.of(days.get().first()) : Optional.empty(),
        days.isPresent() ? Optional.of(days.get().last()) : Optional.empty(),
        link.relation(),
        days.isPresent() ? days.get().precision() : Resolved.Precision.UNKNOWN,
        basis,
        today,
        back);
  }

  private static boolean isStart(When when) {
    return when instanceof When.PartOf part && part.part() == DatePart.Part.START;
  }

  /** «الأيام الماضية» end today, «الأيام المقبلة» begin today; how far they reach is not said. */
  private static Resolved open(
      DateMention mention, Relations.Link link, Optional<LocalDate> today, boolean past) {
    return new Resolved(
        mention,
        past ? Optional.empty() : today,
        past ? today : Optional.empty(),
        link.relation(),
        Resolved.Precision.UNKNOWN,
        Resolved.Basis.RELATIVE,
        today,
        link.back());
  }

  private static boolean areBareWeekdays(When when) {
    if (when instanceof When.Listed list) {
      return list.days().stream().allMatch(Dates::areBareWeekdays);
    }
    return when instanceof When.Dated dated && dated.isWeekday() && dated.steps().isEmpty();
  }

  /** «آب», «7 أكتوبر»: a month without its year. */
  private static boolean isOfAnyYear(When when) {
    return when instanceof When.Dated dated
        && dated.year().isEmpty()
        && dated.steps().isEmpty()
        && dated.month().isPresent()
        && dated.month().get() instanceof When.Step.Number;
  }

  /** «من المقرر أن تعقد الجلسة الخميس»: the next one, or today. */
  private static When coming(When weekdays, Optional<LocalDate> today) {
    if (weekdays instanceof When.Listed list) {
      return new When.Listed(list.days().stream().map(day -> coming(day, today)).toList());
    }
    When.Dated weekday = (When.Dated) weekdays;
    DayOfWeek name = weekday.weekday().orElseThrow();
    boolean now = today.isPresent() && today.get().getDayOfWeek() == name;
    return now ? weekday : When.Dated.of(name, OptionalInt.of(1));
  }

  /** The words with what they leave to the text before them: «الشهر الأول», «العام نفسه». */
  private When settled(When when) {
    if (when instanceof When.NumberedMonth month) {
      return month.in(year);
    } else if (when instanceof When.Told told) {
      Optional<LocalDate> base =
          before.flatMap(told.unit() == TimeUnit.Unit.DAY ? Resolved::day : Resolved::start);
      return base.isPresent() ? When.Dated.of(told.unit(), told.from(base.get())) : when;
    } else if (when instanceof When.PartOf part) {
      When period = settled(part.period());
      return period == part.period() ? when : new When.PartOf(part.part(), period);
    } else if (when instanceof When.Dated dated && before.isPresent()) {
      boolean sameMonth = isSame(dated.month());
      if (!sameMonth && !isSame(dated.year())) {
        return when;
      }
      LocalDate day = before.get().start().orElseThrow();
      Optional<When.Step> year = Optional.of(new When.Step.Number(day.getYear()));
      return new When.Dated(
          dated.weekday(),
          dated.day(),
          sameMonth ? Optional.of(new When.Step.Number(day.getMonthValue())) : dated.month(),
          isSame(dated.year()) || sameMonth && dated.year().isEmpty() ? year : dated.year(),
          dated.era(),
          dated.steps());
    }
    return when;
  }

  /** Whether the words point back to a date told before: «اليوم التالي», «العام نفسه». */
  public static boolean pointsBack(When when) {
    return when instanceof When.Told
        || when instanceof When.PartOf part && pointsBack(part.period())
        || when instanceof When.Dated dated && (isSame(dated.month()) || isSame(dated.year()));
  }

  private static boolean isSame(Optional<When.Step> step) {
    return step.isPresent() && step.get() instanceof When.Step.Same;
  }

  private Optional<DayRange> relative(When when, boolean back, Optional<LocalDate> today) {
    if (today.isPresent()) {
      return WhenDays.of(when, today, back);
    }
    if (reportDay.candidates().isEmpty()) {
      return Optional.empty();
    }
    IdentityHashMap<When, Optional<DayRange>> known = back ? this.back : ahead;
    Optional<DayRange> days = known.get(when);
    if (days == null) {
      days = onEveryDay(when, back);
      known.put(when, days);
    }
    return days;
  }

  private Optional<DayRange> onEveryDay(When when, boolean back) {
    List<LocalDate> candidates = reportDay.candidates();
    Optional<DayRange> first = WhenDays.of(when, Optional.of(candidates.get(0)), back);
    for (int i = 1; i < candidates.size() && first.isPresent(); i++) {
      Optional<DayRange> other = WhenDays.of(when, Optional.of(candidates.get(i)), back);
      first = other.isPresent() && other.get().isSame(first.get()) ? first : Optional.empty();
    }
    return first;
  }
}
