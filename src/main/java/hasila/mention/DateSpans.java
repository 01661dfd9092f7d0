package hasila.mention;

import static hasila.mention.DateWords.NONE;

import hasila.lexicon.DateCue;
import hasila.lexicon.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads dates that hang together: «بين 3 و5 آذار», «من آذار إلى أيار 2019», «السبت والأحد», «ليل
 * الأحد الاثنين».
 */
final class DateSpans {
  private static final String DASHES = "-\u2013\u2014\u2212";
  private static final int MOST = 31;

  private final DateWords at;
  private final DatedReader dates;
  private final IntFunction<Optional<DateReading>> points;

  /**
   * @param points reads one date of any sort at a token
   */
  DateSpans(DateWords at, DatedReader dates, IntFunction<Optional<DateReading>> points) {
    this.at = at;
    this.dates = dates;
    this.points = points;
  }

  /** «بين 3 و5 آذار», «من السبت إلى الاثنين»: reads from the first word on. */
  Optional<DateReading> opened(int token) {
    int between = at.cue(token, DateCue.Kind.BETWEEN);
    int from = at.cue(token, DateCue.Kind.FROM);
    int first = unit(Math.max(between, from) + 1);
    if (between == NONE && from == NONE || !at.goesOn(first)) {
      return Optional.empty();
    }
    Optional<DateReading> start = point(first);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    When when = start.get().when();
    if (when instanceof When.Between) {
      return start.map(s -> s.startingAt(token));
    }
    if (between != NONE && when instanceof When.Listed list && list.days().size() == 2) {
      return Optional.of(
          between(list.days().get(0), list.days().get(1), token, start.get().last()));
    }
    int joined = between != NONE ? at.joined(start.get().last() + 1) : to(start.get().last() + 1);
    return joined == NONE
        ? Optional.empty()
        : point(unit(joined)).flatMap(end -> join(start.get(), end)).map(r -> r.startingAt(token));
  }

  /** «بين عامي 2011 و2013», «من يوم السبت»: the unit is said once before both, or before each. */
  private int unit(int token) {
    boolean dual =
        at.unit(token, TimeUnit.Unit.YEAR).filter(u -> u.sense().count() != 1).isPresent()
            || at.unit(token, TimeUnit.Unit.MONTH).filter(u -> u.sense().count() != 1).isPresent()
            || at.unit(token, TimeUnit.Unit.DAY).isPresent();
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
    return at.goesOn(token)
        ? points
            .apply(token)
            .or(() -> dates.lastMonth(token))
            .or(() -> dates.bareYear(at.skipClitic(token)))
        : Optional.empty();
  }

  private static Optional<DateReading> join(DateReading start, DateReading end) {
    if (end.when() instanceof When.Between || end.when() instanceof When.Listed) {
      return Optional.empty();
    }
    return Optional.of(between(start.when(), end.when(), start.first(), end.last()));
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
    return nights(reading).or(() -> dashed(reading)).or(() -> listed(reading)).orElse(reading);
  }

  private Optional<DateReading> dashed(DateReading reading) {
    int mark = reading.last() + 1;
    int next = at.skipMark(mark, DASHES + "/");
    if (next == mark || !(reading.when() instanceof When.Dated start) || start.isWeekday()) {
      return Optional.empty();
    }
    return point(next)
        .filter(end -> end.when() instanceof When.Dated d && !d.isWeekday() && isSameSort(start, d))
        .filter(end -> !at.tokens.isMark(mark, '/') || start.month().isEmpty())
        .flatMap(end -> join(reading, end));
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
    int next = at.skipMark(behind, DASHES + "/");
    next = next == behind ? at.skip(behind, DateCue.Kind.ONTO) : next;
    if (!at.goesOn(next) || !at.words.hasArticle(next) || at.words.hasConjunction(next)) {
      return Optional.empty();
    }
    return points
        .apply(next)
        .filter(
            end ->
                end.when() instanceof When.Dated d
                    && d.weekday().equals(start.weekday().map(w -> w.plus(1)))
                    && (d.isWeekday() || d.day().isPresent()))
        .map(
            end ->
                new DateReading(
                    new When.Listed(List.of(start, end.when())),
                    reading.first(),
                    end.last(),
                    "date/night"));
  }

  /** Weekdays, words for days, months and years that «و» joins. */
  private Optional<DateReading> listed(DateReading reading) {
    if (!isListable(reading.when())) {
      return Optional.empty();
    }
    List<When> all = new ArrayList<>(List.of(reading.when()));
    int last = reading.last();
    int joined = at.joined(last + 1);
    while (joined != NONE && all.size() < MOST) {
      int item = at.isBehindDay(joined + 1) ? joined + 1 : joined;
      Optional<DateReading> next =
          point(item)
              .filter(n -> isListable(n.when()) && n.when().getClass() == all.get(0).getClass());
      if (next.isEmpty() || !isOneList(all.get(all.size() - 1), next.get().when())) {
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
            && today.named().filter(n -> n.day().isPresent()).isEmpty()
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
