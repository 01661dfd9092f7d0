package hasila.mention.date;

import hasila.lexicon.Role;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.DatePart;
import hasila.lexicon.time.Era;
import hasila.lexicon.time.TimeUnit;
import hasila.lexicon.time.TimeUnit.Unit;
import hasila.lexicon.time.Weekday;
import hasila.mention.When;
import hasila.mention.number.NumberReader;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads days and weeks by their place in a month or a year: «ثالث ثلاثاء من أيلول». */
final class NthReader {
  private static final BigDecimal MOST_WEEKS = BigDecimal.valueOf(5);
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(31);

  private final DateWords at;
  private final DatedReader dates;
  private final PeriodReader periods;

  NthReader(DateWords at, DatedReader dates, PeriodReader periods) {
    this.at = at;
    this.dates = dates;
    this.periods = periods;
  }

  /**
   * «ثالث ثلاثاء من أيلول», «آخر يوم من الشهر», «اليوم الأخير من شهر عشرة», «الأسبوع الأول من
   * آذار».
   */
  Optional<DateReading> read(int token) {
    int last = at.cue(token, DateCue.Kind.LAST);
    if (last != DateWords.NONE) {
      return ranked(token, last + 1, OptionalInt.empty());
    }
    OptionalInt rank = rank(token);
    if (rank.isPresent()) {
      return ranked(token, token + 1, rank);
    }
    if (!at.words.hasArticle(token)) {
      return Optional.empty();
    }
    Optional<Unit> unit = dayOrWeek(token);
    return unit.isPresent()
        ? behind(token, token + 1, unit.get(), Optional.empty())
        : definiteEdge(token);
  }

  /** «الأشهر التسعة الأولى من 2016», «الشهرين الأخيرين من العام», «الأشهر الأولى من العام». */
  private Optional<DateReading> definiteEdge(int token) {
    Optional<TimeUnit> unit = TimeUnit.at(at.words, token);
    if (unit.isEmpty() || unit.get().count() == 1) {
      return Optional.empty();
    }
    int count = unit.get().count();
    int behind = token + 1;
    Optional<NumberReader.Number> number = count == 0 ? at.definite(behind) : Optional.empty();
    if (number.isPresent()) {
      count = number.get().value().intValue();
      behind = number.get().last() + 1;
    }
    boolean first = at.goesOn(behind) && at.isCue(behind, DateCue.Kind.FIRST);
    return first || at.goesOn(behind) && at.isCue(behind, DateCue.Kind.FEW)
        ? edge(token, unit.get().unit(), count, first, behind + 1)
        : Optional.empty();
  }

  /** «أول شهرين من 2017», «آخر 5 أيام من رمضان». */
  private Optional<DateReading> edge(int token, int next, boolean first) {
    Optional<NumberReader.Number> number = at.whole(next);
    int name = number.isPresent() ? number.get().last() + 1 : next;
    Optional<TimeUnit> unit = at.goesOn(name) ? TimeUnit.at(at.words, name) : Optional.empty();
    int count =
        number.isPresent()
            ? number.get().value().intValue()
            : unit.isPresent() ? unit.get().count() : 0;
    return unit.isPresent() && count > 1
        ? edge(token, unit.get().unit(), count, first, name + 1)
        : Optional.empty();
  }

  /** Days and weeks of any period; months, as the days resolve, only of years of their kind. */
  private static boolean isCountedIn(Unit unit, When period) {
    return unit == Unit.DAY
        || unit == Unit.WEEK
        || unit == Unit.MONTH
            && period instanceof When.Dated dated
            && dated.era() == Era.GREGORIAN
            && dated.month().isEmpty();
  }

  private Optional<DateReading> edge(int token, Unit unit, int count, boolean first, int behind) {
    Optional<DateReading> period = inPeriod(behind);
    if (period.isEmpty() || !isCountedIn(unit, period.get().when())) {
      return Optional.empty();
    }
    When when =
        count == 0
            ? new When.PartOf(first ? DatePart.Part.EARLY : DatePart.Part.LATE, period.get().when())
            : new When.EdgeOf(new When.Stretch(unit, count), first, period.get().when());
    return Optional.of(new DateReading(when, token, period.get().last(), "date/nth"));
  }

  private Optional<DateReading> ranked(int token, int next, OptionalInt n) {
    if (!at.goesOn(next)) {
      return Optional.empty();
    }
    int name =
        at.isOne(next, Unit.DAY) && at.goesOn(next + 1) && at.words.is(next + 1, Role.WEEKDAY)
            ? next + 1
            : next;
    Optional<DayOfWeek> weekday = Weekday.dayAt(at.words, name);
    Optional<Unit> unit = weekday.isPresent() ? Optional.of(Unit.DAY) : dayOrWeek(name);
    if (unit.isEmpty()) {
      unit = daysOrWeeks(name);
    }
    Optional<DateReading> period = unit.isPresent() ? inPeriod(name + 1) : Optional.empty();
    if (period.isPresent()) {
      return Optional.of(nth(n, unit.get(), weekday, period.get(), Optional.empty(), token));
    }
    return n.isEmpty() || n.getAsInt() == 1 ? edge(token, next, n.isPresent()) : Optional.empty();
  }

  private Optional<Unit> dayOrWeek(int token) {
    return at.isOne(token, Unit.WEEK)
        ? Optional.of(Unit.WEEK)
        : at.isOne(token, Unit.DAY) ? Optional.of(Unit.DAY) : Optional.empty();
  }

  /** «أول أيام رمضان». */
  private Optional<Unit> daysOrWeeks(int token) {
    Optional<Unit> unit = periods.many(token);
    return unit.isPresent() && (unit.get() == Unit.DAY || unit.get() == Unit.WEEK)
        ? unit
        : Optional.empty();
  }

  /** «الثلاثاء الأخير من شهر آذار», «الثلاثاء الثالث من أيلول»: behind the weekday. */
  Optional<DateReading> behindWeekday(int token, DayOfWeek day, int behind) {
    boolean plainly =
        at.isBehindDay(token)
            || at.goesOn(token)
                && (at.words.may(token - 1, Role.DAY_WORD)
                    || at.isBehindCue(token, DateCue.Kind.HOURS));
    Optional<DateReading> nth = behind(token, behind, Unit.DAY, Optional.of(day));
    return nth.isPresent() && plainly && ((When.NthOf) nth.get().when()).n().isPresent()
        ? Optional.empty()
        : nth;
  }

  private Optional<DateReading> behind(
      int token, int rank, Unit unit, Optional<DayOfWeek> weekday) {
    if (!at.goesOn(rank)) {
      return Optional.empty();
    }
    if (at.isCue(rank, DateCue.Kind.LAST)) {
      Optional<DateReading> period = inPeriod(rank + 1);
      return period.isPresent()
          ? Optional.of(
              nth(OptionalInt.empty(), unit, weekday, period.get(), Optional.empty(), token))
          : Optional.empty();
    }
    Optional<NumberReader.Number> ordinal =
        at.words.hasArticle(rank) ? NumberReader.readOrdinal(at.words, rank) : Optional.empty();
    if (ordinal.isEmpty() || ordinal.get().value().compareTo(most(unit, weekday)) > 0) {
      return Optional.empty();
    }
    Optional<DateReading> period = inPeriod(ordinal.get().last() + 1);
    if (period.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt n = OptionalInt.of(ordinal.get().value().intValue());
    Optional<DateReading> date = weekday.isPresent() ? dates.read(rank, true) : Optional.empty();
    Optional<When.Dated> plain =
        date.isPresent() && date.get().when() instanceof When.Dated dated
            ? Optional.of(dated.with(weekday.get()))
            : Optional.empty();
    return Optional.of(nth(n, unit, weekday, period.get(), plain, token));
  }

  private static BigDecimal most(Unit unit, Optional<DayOfWeek> weekday) {
    return unit == Unit.DAY && weekday.isEmpty() ? MOST_DAYS : MOST_WEEKS;
  }

  private static DateReading nth(
      OptionalInt n,
      Unit unit,
      Optional<DayOfWeek> weekday,
      DateReading period,
      Optional<When.Dated> date,
      int first) {
    return new DateReading(
        new When.NthOf(n, unit, weekday, period.when(), date), first, period.last(), "date/nth");
  }

  private OptionalInt rank(int token) {
    if (!at.words.is(token, Role.ORDINAL) || at.words.hasArticle(token)) {
      return OptionalInt.empty();
    }
    Optional<NumberReader.Number> rank = NumberReader.readOrdinal(at.words, token);
    return rank.isPresent()
            && rank.get().last() == token
            && rank.get().value().compareTo(MOST_WEEKS) <= 0
        ? OptionalInt.of(rank.get().value().intValue())
        : OptionalInt.empty();
  }

  /** The month or year behind «من», «في», «بـ» or nothing. */
  private Optional<DateReading> inPeriod(int token) {
    if (!at.goesOn(token)) {
      return Optional.empty();
    }
    int behind = at.skip(token, DateCue.Kind.OF);
    if (!at.goesOn(behind)) {
      return Optional.empty();
    }
    Optional<DateReading> period = periods.monthOrYear(behind);
    if (period.isPresent()) {
      return period;
    }
    Optional<DateReading> now = periods.thisOne(behind);
    return now.isPresent() && now.get().when() instanceof When.Dated ? now : Optional.empty();
  }
}
