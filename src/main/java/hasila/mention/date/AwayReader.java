package hasila.mention.date;

import static hasila.mention.date.DateWords.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.TimeUnit;
import hasila.lexicon.time.TimeUnit.Unit;
import hasila.lexicon.time.Weekday;
import hasila.mention.When;
import hasila.mention.number.NumberReader;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads days that are counted from today: «قبل يومين», «منذ ثلاثة أيام», «بعد أسبوع وثلاثة أيام».
 * What is counted from something else is a duration and no date: «قبل يومين من الهجوم», «بعد ستة
 * أيام على الزلزال».
 */
final class AwayReader {
  private static final int MOST_PARTS = 3;
  private static final int MOST = 1000;
  private static final int DECADE = 10;
  private static final long NAMES =
      Role.MONTH.bit()
          | Role.WEEKDAY.bit()
          | Role.DAY_WORD.bit()
          | Role.DIRECTION.bit()
          | Role.NUMBER.bit();

  private final DateWords at;

  AwayReader(DateWords at) {
    this.at = at;
  }

  /** Reads behind «قبل», «منذ» or «بعد» at the token; the reading begins behind it. */
  Optional<DateReading> read(int token) {
    boolean ahead = at.isCue(token, DateCue.Kind.AHEAD);
    boolean since = at.isCue(token, DateCue.Kind.SINCE);
    if (!ahead && !since && !at.isCue(token, DateCue.Kind.AGO)) {
      return Optional.empty();
    }
    List<When.Stretch> stretches = new ArrayList<>();
    int next = at.goesOn(token + 1) ? token + 1 : NONE;
    int last = NONE;
    while (next != NONE && stretches.size() < MOST_PARTS) {
      Optional<Counted> counted = counted(next);
      if (counted.isEmpty()) {
        break;
      }
      stretches.add(counted.get().stretch());
      last = counted.get().last();
      next = at.joined(last + 1);
    }
    if (stretches.isEmpty() || next != NONE && at.words.may(next, Role.FRACTION)) {
      return Optional.empty();
    }
    Optional<Hit<Weekday>> weekday = weekday(last + 1);
    int end = weekday.isPresent() ? weekday.get().last() : last;
    if (!isFromToday(end + 1, ahead, weekday.isPresent())) {
      return Optional.empty();
    }
    Optional<DayOfWeek> day =
        weekday.isPresent() ? Optional.of(weekday.get().sense().day()) : Optional.empty();
    return Optional.of(
        new DateReading(
            new When.Away(List.copyOf(stretches), ahead ? 1 : -1, day),
            token + 1,
            end,
            "date/away"));
  }

  private record Counted(When.Stretch stretch, int last) {}

  private Optional<Counted> counted(int token) {
    Optional<Hit<TimeUnit>> unit = unit(token);
    if (unit.isPresent() && unit.get().sense().count() > 0) {
      int count = unit.get().sense().count();
      boolean bare = count > 1 || !isNamed(token + 1);
      boolean tenYears = unit.get().sense().unit() != Unit.DECADE || count > 1;
      return bare && tenYears && !at.words.hasArticle(token)
          ? Optional.of(counted(unit.get(), count))
          : Optional.empty();
    }
    Optional<NumberReader.Number> number = at.whole(token);
    if (number.isEmpty()
        || number.get().value().signum() <= 0
        || number.get().value().intValue() >= MOST
        || !at.goesOn(number.get().last() + 1)) {
      return Optional.empty();
    }
    Optional<Hit<TimeUnit>> counted = unit(number.get().last() + 1);
    return counted.isPresent()
        ? Optional.of(counted(counted.get(), number.get().value().intValue()))
        : Optional.empty();
  }

  private static Counted counted(Hit<TimeUnit> unit, int count) {
    Unit sort = unit.sense().unit();
    When.Stretch stretch =
        sort == Unit.DECADE
            ? new When.Stretch(Unit.YEAR, DECADE * count)
            : new When.Stretch(sort, count);
    return new Counted(stretch, unit.last());
  }

  private Optional<Hit<TimeUnit>> unit(int token) {
    Optional<Hit<TimeUnit>> hit = at.at(token, Role.TIME_UNIT, TimeUnit.class);
    if (hit.isEmpty()) {
      return hit;
    }
    return switch (hit.get().sense().unit()) {
      case DAY, WEEK, MONTH, YEAR, DECADE -> hit;
      case QUARTER, HALF, SEASON, CENTURY -> Optional.empty();
    };
  }

  /** «قبل عام 2011», «منذ شهر أيلول», «قبل يوم الخميس»: the stretch has a name of its own. */
  private boolean isNamed(int token) {
    return at.goesOn(token)
        && !at.words.hasConjunction(token)
        && (at.tokens.isDigits(token) || at.words.isClitic(token) || at.words.mayAny(token, NAMES));
  }

  private Optional<Hit<Weekday>> weekday(int token) {
    int name = at.goesOn(token) && at.isOne(token, Unit.DAY) ? token + 1 : token;
    return at.goesOn(name) && at.words.hasArticle(name) && !at.words.hasConjunction(name)
        ? at.weekday(name)
        : Optional.empty();
  }

  /** Whether what follows leaves today as the day counted from. */
  private boolean isFromToday(int token, boolean ahead, boolean weekday) {
    if (at.isEnd(token) || weekday) {
      return true;
    }
    boolean from = at.isCue(token, DateCue.Kind.OF) && at.words.is(token, Tag.FROM);
    if (from) {
      return at.goesOn(token + 1) && at.isCue(token + 1, DateCue.Kind.NOW);
    }
    // «بعد ثلاثة أيام» in the middle of a sentence goes on with the story; only at its end it is
    // counted from today.
    return !ahead;
  }
}
