package hasila.mention;

import hasila.lexicon.DateCue;
import hasila.lexicon.DatePart;
import hasila.lexicon.Direction;
import hasila.lexicon.Era;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.TimeUnit;
import hasila.lexicon.TimeUnit.Unit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads weeks, parts of periods («مطلع العام»), and days and weeks by their place in one («ثالث
 * ثلاثاء من أيلول»).
 */
final class PeriodReader {
  private static final BigDecimal MOST_WEEKS = BigDecimal.valueOf(5);
  private static final int MOST_UNITS = 3;
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(31);

  private final DateWords at;
  private final DatedReader dates;
  private final SeasonReader seasons;

  PeriodReader(DateWords at, DatedReader dates, SeasonReader seasons) {
    this.at = at;
    this.dates = dates;
    this.seasons = seasons;
  }

  /** «الأسبوع الماضي», «هذا الأسبوع», «الأسبوع المقبل يوم الاثنين». */
  Optional<DateReading> week(int token) {
    int unit = at.isCue(token, DateCue.Kind.THIS) && at.goesOn(token + 1) ? token + 1 : token;
    if (!at.isOne(unit, Unit.WEEK)) {
      return Optional.empty();
    }
    Optional<Hit<Direction>> direction = at.direction(unit + 1);
    boolean definite = at.words.hasArticle(unit) || at.words.hasPreposition(unit);
    boolean directed =
        direction.isPresent()
            && definite
            && (!direction.get().sense().thread() || at.opensLine(unit));
    if (!directed && unit == token) {
      return Optional.empty();
    }
    int steps = directed ? direction.get().sense().steps() : 0;
    int last = directed ? direction.get().last() : unit;
    int next = at.goesOn(last + 1) && at.isOne(last + 1, Unit.DAY) ? last + 2 : last + 1;
    Optional<DayOfWeek> weekday =
        at.goesOn(next) && at.words.hasArticle(next) && !at.words.hasConjunction(next)
            ? at.weekday(next).map(w -> w.sense().day())
            : Optional.empty();
    return Optional.of(
        new DateReading(
            new When.InWeek(steps, weekday),
            token,
            weekday.isPresent() ? next : last,
            "date/week"));
  }

  /** «مطلع العام 2022», «أواخر نيسان», «نهاية الأسبوع الماضي», but not «العدد الأول 2019». */
  Optional<DateReading> part(int token) {
    Optional<Hit<DatePart>> hit = at.at(token, Role.DATE_PART, DatePart.class);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    DatePart.Part part = hit.get().sense().part();
    if (part != DatePart.Part.FIRST_DAY && at.words.hasArticle(token)) {
      return Optional.empty();
    }
    int behind = at.skip(hit.get().last() + 1, DateCue.Kind.OF);
    if (!at.goesOn(behind)) {
      return Optional.empty();
    }
    return period(behind)
        .filter(p -> part != DatePart.Part.FIRST_DAY || isMonth(p.when()))
        .map(p -> new DateReading(new When.PartOf(part, p.when()), token, p.last(), "date/part"));
  }

  private static boolean isMonth(When when) {
    return when instanceof When.Dated dated && dated.month().isPresent() && dated.day().isEmpty();
  }

  private Optional<DateReading> period(int token) {
    return dates
        .month(token, true)
        .or(() -> dates.year(token))
        .or(() -> dates.bareYear(token))
        .or(() -> week(token))
        .or(() -> seasons.read(token))
        .or(() -> thisOne(token));
  }

  /** «نهاية الشهر», «بداية العام» without more are this month and this year. */
  private Optional<DateReading> thisOne(int token) {
    if (!at.words.hasArticle(token)) {
      return Optional.empty();
    }
    When.Step now = new When.Step.Shift(0);
    if (at.isOne(token, Unit.WEEK)) {
      return Optional.of(
          new DateReading(new When.InWeek(0, Optional.empty()), token, token, "date/week"));
    }
    if (at.isOne(token, Unit.YEAR)) {
      return Optional.of(
          new DateReading(When.Dated.of(now, Era.GREGORIAN), token, token, "date/year"));
    }
    return Optional.empty();
  }

  /**
   * «ثالث ثلاثاء من أيلول», «آخر يوم من الشهر», «اليوم الأخير من شهر عشرة», «الأسبوع الأول من
   * آذار».
   */
  Optional<DateReading> nth(int token) {
    int last = at.cue(token, DateCue.Kind.LAST);
    if (last != DateWords.NONE) {
      return ranked(token, last + 1, OptionalInt.empty());
    }
    Optional<Integer> rank = rank(token);
    if (rank.isPresent()) {
      return ranked(token, token + 1, OptionalInt.of(rank.get()));
    }
    Optional<Unit> unit = dayOrWeek(token);
    return unit.isPresent() && at.words.hasArticle(token)
        ? behind(token, token + 1, unit.get(), Optional.empty())
        : Optional.empty();
  }

  private Optional<DateReading> ranked(int token, int next, OptionalInt n) {
    if (!at.goesOn(next)) {
      return Optional.empty();
    }
    int name =
        at.isOne(next, Unit.DAY) && at.goesOn(next + 1) && at.weekday(next + 1).isPresent()
            ? next + 1
            : next;
    Optional<DayOfWeek> weekday = at.weekday(name).map(w -> w.sense().day());
    Optional<Unit> unit =
        weekday.isPresent() ? Optional.of(Unit.DAY) : dayOrWeek(name).or(() -> daysOrWeeks(name));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    return inPeriod(name + 1)
        .map(p -> nth(n, unit.get(), weekday, p.when(), Optional.empty(), token, p.last()));
  }

  private Optional<Unit> dayOrWeek(int token) {
    return at.isOne(token, Unit.WEEK)
        ? Optional.of(Unit.WEEK)
        : at.isOne(token, Unit.DAY) ? Optional.of(Unit.DAY) : Optional.empty();
  }

  /** «أول أيام رمضان». */
  private Optional<Unit> daysOrWeeks(int token) {
    return many(token).map(u -> u.sense().unit()).filter(u -> u == Unit.DAY || u == Unit.WEEK);
  }

  /** «الثلاثاء الأخير من شهر آذار», «الثلاثاء الثالث من أيلول»: behind the weekday. */
  Optional<DateReading> nthBehind(int token, DayOfWeek day, int behind) {
    boolean plainly =
        at.isBehindDay(token)
            || at.goesOn(token)
                && (at.words.may(token - 1, Role.DAY_WORD)
                    || at.isBehindCue(token, DateCue.Kind.HOURS));
    return behind(token, behind, Unit.DAY, Optional.of(day))
        .filter(n -> !plainly || ((When.NthOf) n.when()).n().isEmpty());
  }

  private Optional<DateReading> behind(
      int token, int rank, Unit unit, Optional<DayOfWeek> weekday) {
    if (!at.goesOn(rank) || !at.words.hasArticle(rank) && !at.isCue(rank, DateCue.Kind.LAST)) {
      return Optional.empty();
    }
    boolean last = at.isCue(rank, DateCue.Kind.LAST);
    Optional<NumberReader.Number> ordinal =
        last
            ? Optional.empty()
            : NumberReader.readOrdinal(at.words, rank)
                .filter(n -> n.value().compareTo(most(unit, weekday)) <= 0);
    if (!last && ordinal.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt n =
        ordinal.isPresent()
            ? OptionalInt.of(ordinal.get().value().intValue())
            : OptionalInt.empty();
    int end = ordinal.map(NumberReader.Number::last).orElse(rank);
    Optional<When.Dated> date =
        weekday.isPresent() && ordinal.isPresent()
            ? dates
                .read(rank, true)
                .map(DateReading::when)
                .filter(w -> w instanceof When.Dated)
                .map(w -> ((When.Dated) w).with(weekday.get()))
            : Optional.empty();
    return inPeriod(end + 1).map(p -> nth(n, unit, weekday, p.when(), date, token, p.last()));
  }

  private static BigDecimal most(Unit unit, Optional<DayOfWeek> weekday) {
    return unit == Unit.DAY && weekday.isEmpty() ? MOST_DAYS : MOST_WEEKS;
  }

  private static DateReading nth(
      OptionalInt n,
      Unit unit,
      Optional<DayOfWeek> weekday,
      When period,
      Optional<When.Dated> date,
      int first,
      int last) {
    return new DateReading(new When.NthOf(n, unit, weekday, period, date), first, last, "date/nth");
  }

  private Optional<Integer> rank(int token) {
    if (!at.words.may(token, Role.ORDINAL) || at.words.hasArticle(token)) {
      return Optional.empty();
    }
    return NumberReader.readOrdinal(at.words, token)
        .filter(n -> n.last() == token && n.value().compareTo(MOST_WEEKS) <= 0)
        .map(n -> n.value().intValue());
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
    return dates
        .month(behind, true)
        .or(() -> dates.year(behind))
        .or(() -> dates.bareYear(behind))
        .or(() -> thisOne(behind).filter(p -> p.when() instanceof When.Dated));
  }

  /** «الأيام الماضية», «الأيام والأسابيع القليلة الفائتة». */
  Optional<DateReading> vague(int token) {
    Optional<Hit<TimeUnit>> unit = many(token);
    if (unit.isEmpty() || !at.words.hasArticle(token)) {
      return Optional.empty();
    }
    int last = token;
    while (last < token + MOST_UNITS
        && at.joined(last + 1) == last + 1
        && many(last + 1).isPresent()) {
      last++;
    }
    int behind = at.skip(last + 1, DateCue.Kind.FEW);
    Optional<Hit<Direction>> direction = at.direction(behind);
    if (direction.isEmpty() && behind == last + 1) {
      return Optional.empty();
    }
    int end = direction.map(Hit::last).orElse(behind - 1);
    int steps = direction.map(d -> d.sense().steps()).orElse(-1);
    return Optional.of(
        new DateReading(
            new When.Vague(unit.get().sense().unit(), steps), token, end, "date/vague"));
  }

  private Optional<Hit<TimeUnit>> many(int token) {
    return at.at(token, Role.TIME_UNIT, TimeUnit.class).filter(u -> u.sense().count() == 0);
  }
}
