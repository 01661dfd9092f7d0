package hasila.mention.date;

import static hasila.mention.date.DateWords.NONE;

import hasila.lexicon.Role;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.TimeUnit;
import hasila.mention.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates that hang together: «بين 3 و5 آذار», «من آذار إلى أيار 2019», «السبت والأحد», «ليل
 * الأحد الاثنين».
 */
final class DateSpans {
  static final String DASHES = "-\u2013\u2014\u2212";
  private static final String DASHES_AND_SLASH = DASHES + "/";
  private static final int MOST = 31;

  private final DateWords at;
  private final DatedReader dates;
  private final DateReader points;

  /**
   * @param points reads one date of any sort at a token
   */
  DateSpans(DateWords at, DatedReader dates, DateReader points) {
    this.at = at;
    this.dates = dates;
    this.points = points;
  }

  /** «بين 3 و5 آذار», «من السبت إلى الاثنين»: reads from the first word on. */
  Optional<DateReading> opened(int token) {
    int between = at.cue(token, DateCue.Kind.BETWEEN);
    int from = at.cue(token, DateCue.Kind.FROM);
    if (between == NONE && from == NONE) {
      return Optional.empty();
    }
    Optional<DateReading> point = point(unit(Math.max(between, from) + 1));
    if (point.isEmpty()) {
      return Optional.empty();
    }
    DateReading start = point.get();
    if (start.when() instanceof When.Between) {
      return Optional.of(start.startingAt(token));
    }
    if (between != NONE && start.when() instanceof When.Listed list && list.days().size() == 2) {
      return Optional.of(between(list.days().get(0), list.days().get(1), token, start.last()));
    }
    int behind = start.last() + 1;
    // «بين 3 و5 آذار», «بين 3 آذار وحتى 5 نيسان».
    int and = between != NONE ? at.joined(behind) : NONE;
    int joined = and != NONE ? and : to(behind);
    Optional<DateReading> end = joined == NONE ? Optional.empty() : point(unit(joined));
    return end.isPresent() ? join(start, end.get(), token) : Optional.empty();
  }

  /** «بين عامي 2011 و2013», «من يوم السبت»: the unit is said once before both, or before each. */
  private int unit(int token) {
    boolean dual =
        at.isSeveral(token, TimeUnit.Unit.YEAR)
            || at.isSeveral(token, TimeUnit.Unit.MONTH)
            || at.isUnit(token, TimeUnit.Unit.DAY);
    return dual && at.goesOn(token + 1) && !at.words.hasArticle(token) ? token + 1 : token;
  }

  private int to(int token) {
    int behind = at.skip(token, DateCue.Kind.TO);
    if (behind > token) {
      return behind;
    }
    behind = at.skipMark(token, DASHES);
    return behind > token ? behind : NONE;
  }

  private Optional<DateReading> point(int token) {
    if (!at.goesOn(token)) {
      return Optional.empty();
    }
    Optional<DateReading> point = points.point(token);
    if (point.isEmpty()) {
      point = dates.lastMonth(token);
    }
    return point.isEmpty() ? dates.bareYear(at.skipClitic(token)) : point;
  }

  private static Optional<DateReading> join(DateReading start, DateReading end, int first) {
    if (end.when() instanceof When.Between || end.when() instanceof When.Listed) {
      return Optional.empty();
    }
    return Optional.of(between(start.when(), end.when(), first, end.last()));
  }

  private static DateReading between(When from, When to, int first, int last) {
    return new DateReading(
        new When.Between(Shared.first(from, to), Shared.second(from, to)),
        first,
        last,
        "date/between");
  }

  /** Goes on behind a date: «2011-2013», «آذار - نيسان 2019», «السبت والأحد», «الأحد الاثنين». */
  DateReading extended(DateReading reading) {
    Optional<DateReading> more = nights(reading);
    if (more.isEmpty()) {
      more = dashed(reading);
    }
    if (more.isEmpty()) {
      more = listed(reading);
    }
    return more.isPresent() ? more.get() : reading;
  }

  private Optional<DateReading> dashed(DateReading reading) {
    int mark = reading.last() + 1;
    int next = at.skipDash(mark, DASHES_AND_SLASH);
    if (next == mark
        || !(reading.when() instanceof When.Dated start)
        || start.isWeekday()
        || at.tokens.isMark(mark, '/') && start.month().isPresent()) {
      return Optional.empty();
    }
    Optional<DateReading> end = point(next);
    return end.isPresent()
            && end.get().when() instanceof When.Dated other
            && !other.isWeekday()
            && isSameSort(start, other)
        ? join(reading, end.get(), reading.first())
        : Optional.empty();
  }

  private static boolean isSameSort(When.Dated a, When.Dated b) {
    return a.day().isPresent() == b.day().isPresent()
        && a.month().isPresent() == b.month().isPresent()
        && a.era() == b.era()
        && !a.equals(b);
  }

  /**
   * «ليل الأحد الاثنين», «ليلة الخميس-الجمعة», «ليلة السبت على الأحد»: a weekday and the next one.
   */
  private Optional<DateReading> nights(DateReading reading) {
    if (!(reading.when() instanceof When.Dated start)
        || !start.isWeekday()
        || start.steps().isPresent()) {
      return Optional.empty();
    }
    int behind = reading.last() + 1;
    int next = at.skipMark(behind, DASHES_AND_SLASH);
    next = next == behind ? at.skip(behind, DateCue.Kind.ONTO) : next;
    if (!at.goesOn(next) || !at.words.hasArticle(next) || at.words.hasConjunction(next)) {
      return Optional.empty();
    }
    Optional<DateReading> end =
        at.words.is(next, Role.WEEKDAY) ? points.point(next) : Optional.empty();
    if (end.isEmpty()
        || !(end.get().when() instanceof When.Dated other)
        || other.weekday().isEmpty()
        || other.weekday().get() != start.weekday().get().plus(1)
        || !other.isWeekday() && other.day().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DateReading(
            new When.Listed(List.of(start, other)),
            reading.first(),
            end.get().last(),
            "date/night"));
  }

  /** Weekdays («ليل الأحد وصباح الاثنين»), words for days, months and years that «و» joins. */
  private Optional<DateReading> listed(DateReading reading) {
    if (!isListable(reading.when())) {
      return Optional.empty();
    }
    int last = reading.last();
    int joined = at.joined(last + 1);
    if (joined == NONE) {
      return Optional.empty();
    }
    List<When> all = new ArrayList<>(2);
    all.add(reading.when());
    while (joined != NONE && all.size() < MOST) {
      int hours = at.skip(at.skip(joined, DateCue.Kind.HOURS), DateCue.Kind.HOURS);
      int item = at.isBehindDay(hours + 1) ? hours + 1 : hours;
      Optional<DateReading> next = point(item);
      if (next.isEmpty()
          || !isListable(next.get().when())
          || next.get().when().getClass() != reading.when().getClass()
          || !isOneList(all.get(all.size() - 1), next.get().when())) {
        break;
      }
      all.add(next.get().when());
      last = next.get().last();
      joined = at.joined(last + 1);
    }
    if (all.size() == 1) {
      return Optional.empty();
    }
    for (int i = all.size() - 2; i >= 0; i--) {
      all.set(i, Shared.first(all.get(i), all.get(i + 1)));
    }
    return Optional.of(
        new DateReading(new When.Listed(List.copyOf(all)), reading.first(), last, "date/list"));
  }

  private static boolean isListable(When when) {
    return when instanceof When.FromToday today
            && (today.named().isEmpty() || today.named().get().day().isEmpty())
        || when instanceof When.Dated dated
            && dated.day().isEmpty()
            && !(dated.year().isPresent()
                && dated.month().isPresent()
                && dated.steps().isPresent());
  }

  private static boolean isOneList(When a, When b) {
    if (!(a instanceof When.Dated first) || !(b instanceof When.Dated second)) {
      return true;
    }
    boolean weekdays = first.isWeekday() && second.isWeekday() && first.steps().isEmpty();
    boolean months =
        first.month().isPresent()
            && first.year().isEmpty()
            && first.steps().isEmpty()
            && second.month().isPresent();
    boolean years =
        first.month().isEmpty()
            && first.year().isPresent()
            && second.month().isEmpty()
            && second.year().isPresent()
            && !first.isWeekday()
            && !second.isWeekday();
    return weekdays || months || years;
  }
}
