package hasila.mention.date;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.DatePart;
import hasila.lexicon.time.Direction;
import hasila.lexicon.time.Era;
import hasila.lexicon.time.TimeUnit;
import hasila.lexicon.time.TimeUnit.Unit;
import hasila.lexicon.time.Weekday;
import hasila.mention.When;
import hasila.mention.number.NumberReader;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Reads weeks, parts of periods («مطلع العام») and vague ones («الأيام الماضية»). */
final class PeriodReader {
  private static final long WEEKS = Role.TIME_UNIT.bit() | Role.DATE_OPENER.bit();
  private static final int MOST_UNITS = 3;
  private static final int MOST_COUNT = 99;

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
    if (!at.words.isAny(token, WEEKS)) {
      return Optional.empty();
    }
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
            ? Weekday.dayAt(at.words, next)
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
    Optional<DateReading> period = period(behind);
    if (period.isEmpty() || part == DatePart.Part.FIRST_DAY && !isMonth(period.get().when())) {
      return Optional.empty();
    }
    When of = new When.PartOf(part, period.get().when());
    return Optional.of(new DateReading(of, token, period.get().last(), "date/part"));
  }

  private static boolean isMonth(When when) {
    return when instanceof When.Dated dated && dated.month().isPresent() && dated.day().isEmpty();
  }

  private Optional<DateReading> period(int token) {
    Optional<DateReading> period = monthOrYear(token);
    if (period.isEmpty()) {
      period = week(token);
    }
    if (period.isEmpty()) {
      period = seasons.read(token);
    }
    return period.isEmpty() ? thisOne(token) : period;
  }

  /** A month or a year, in digits alone too: «آذار», «العام الماضي», «2019». */
  Optional<DateReading> monthOrYear(int token) {
    Optional<DateReading> period = dates.month(token, true);
    if (period.isEmpty()) {
      period = dates.year(token);
    }
    return period.isEmpty() ? dates.bareYear(token) : period;
  }

  /** «نهاية الشهر», «بداية العام» without more are this month and this year. */
  Optional<DateReading> thisOne(int token) {
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

  /** «ذلك اليوم», «العام التالي», «اليوم نفسه»; «نفس الشهر من العام الماضي» is of that year. */
  Optional<DateReading> told(int token) {
    int that = at.cue(token, DateCue.Kind.THAT);
    int name = that == DateWords.NONE ? token : that + 1;
    if (name > token && !at.goesOn(name)
        || !at.words.hasArticle(name)
        || at.words.may(name, Role.DIRECTION)) {
      return Optional.empty();
    }
    Unit unit =
        at.isOne(name, Unit.DAY) ? Unit.DAY : at.isOne(name, Unit.MONTH) ? Unit.MONTH : Unit.YEAR;
    if (!at.isOne(name, unit) || dates.years.isGeneral(name)) {
      return Optional.empty();
    }
    Optional<Hit<Direction>> direction = at.direction(name + 1);
    boolean threaded = direction.isPresent() && direction.get().sense().thread();
    boolean same = at.goesOn(name + 1) && at.isCue(name + 1, DateCue.Kind.SAME_ONE);
    if (name == token && !threaded && !same) {
      return Optional.empty();
    }
    int last = name > token ? name : threaded ? direction.get().last() : name + 1;
    int steps = name > token || same ? 0 : direction.get().sense().steps();
    return dates.years.behind(last + 1, false).isPresent()
        ? Optional.empty()
        : Optional.of(new DateReading(new When.Told(unit, steps), token, last, "date/told"));
  }

  /** «الأيام الماضية», «الأيام والأسابيع القليلة الفائتة». */
  Optional<DateReading> vague(int token) {
    if (!at.words.hasArticle(token)) {
      return Optional.empty();
    }
    Optional<Unit> unit = many(token);
    if (unit.isEmpty()) {
      return counted(token);
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
      return counted(token);
    }
    int end = direction.isPresent() ? direction.get().last() : behind - 1;
    // «الأيام والأسابيع الفائتة»: of several stretches none says where it ends.
    int steps = last > token ? 0 : direction.isPresent() ? direction.get().sense().steps() : -1;
    return Optional.of(
        new DateReading(new When.Vague(unit.get(), steps), token, end, "date/vague"));
  }

  /** «الأعوام الأربعة الماضية», «اليومين المقبلين»: from then until today, or from today on. */
  private Optional<DateReading> counted(int token) {
    Optional<TimeUnit> unit = TimeUnit.at(at.words, token);
    if (unit.isEmpty() || unit.get().unit().compareTo(Unit.DECADE) >= 0) {
      return Optional.empty();
    }
    int count = unit.get().count();
    int last = token;
    if (count == 0 && at.goesOn(token + 1) && at.words.hasArticle(token + 1)) {
      Optional<NumberReader.Number> number = at.whole(token + 1);
      count = number.isPresent() ? number.get().value().intValue() : 0;
      last = number.isPresent() ? number.get().last() : token;
    }
    int behind = at.skip(last + 1, DateCue.Kind.FEW);
    Optional<Hit<Direction>> direction = at.direction(behind);
    int sign = direction.isPresent() ? direction.get().sense().steps() : -1;
    if (count < 2
        || count > MOST_COUNT
        || direction.isEmpty() && behind == last + 1
        || Math.abs(sign) != 1
        || direction.isPresent() && direction.get().sense().thread()) {
      return Optional.empty();
    }
    When today = new When.FromToday(0, 0, Optional.empty());
    When there =
        new When.Away(List.of(new When.Stretch(unit.get().unit(), count)), sign, Optional.empty());
    When between = sign < 0 ? new When.Between(there, today) : new When.Between(today, there);
    return Optional.of(
        new DateReading(
            between,
            token,
            direction.isPresent() ? direction.get().last() : behind - 1,
            "date/vague"));
  }

  /** «الأيام»: the unit of a plural. */
  Optional<Unit> many(int token) {
    Optional<TimeUnit> unit = TimeUnit.at(at.words, token);
    return unit.isPresent() && unit.get().count() == 0
        ? Optional.of(unit.get().unit())
        : Optional.empty();
  }
}
