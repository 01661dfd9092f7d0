package hasila.mention.date;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import java.util.Optional;

/** Reads the longest date that begins at a token. */
final class DateReader {
  private static final long PERIODS =
      Role.TIME_UNIT.bit()
          | Role.DATE_OPENER.bit()
          | Role.ORDINAL.bit()
          | Role.SEASON.bit()
          | Role.DECADE.bit();

  private final DateWords at;
  private final DatedReader dates;
  private final SeasonReader seasons;
  private final PeriodReader periods;
  private final NthReader nths;
  private final NamedDayReader named;
  private final AwayReader away;
  private final DateSpans spans;

  DateReader(Words words) {
    at = new DateWords(words);
    dates = new DatedReader(at);
    seasons = new SeasonReader(at, dates);
    periods = new PeriodReader(at, dates, seasons);
    nths = new NthReader(at, dates, periods);
    named = new NamedDayReader(at, dates, periods, nths);
    away = new AwayReader(at);
    spans = new DateSpans(at, dates, this);
  }

  /**
   * The date at the token; it may begin behind it, where the token is a preposition that only the
   * grammar needs.
   */
  Optional<DateReading> read(int token) {
    if (at.words.is(token, Role.DATE_OPENER)) {
      Optional<DateReading> opened = spans.opened(token);
      if (opened.isEmpty()) {
        opened = away.read(token);
      }
      if (opened.isPresent()) {
        return opened;
      }
    }
    Optional<DateReading> point = point(token);
    return point.isPresent() ? Optional.of(spans.extended(point.get())) : point;
  }

  /**
   * One date, without what «و» or a dash joins to it; the longest of all that the grammar finds.
   */
  Optional<DateReading> point(int token) {
    Words words = at.words;
    Optional<DateReading> best = dates.read(token);
    if (words.is(token, Role.DAY_WORD)) {
      best = longer(best, named.fromToday(token));
    }
    if (words.is(token, Role.WEEKDAY)) {
      best = longer(best, named.weekday(token));
    }
    if (words.is(token, Role.DATE_PART)) {
      best = longer(best, periods.part(token));
    }
    if (words.isAny(token, PERIODS)) {
      best = longer(best, periods.week(token));
      best = longer(best, periods.vague(token));
      best = longer(best, nths.read(token));
      best = longer(best, seasons.read(token));
      best = longer(best, periods.told(token));
    }
    return best;
  }

  private static Optional<DateReading> longer(
      Optional<DateReading> best, Optional<DateReading> other) {
    return other.isPresent() && (best.isEmpty() || other.get().last() > best.get().last())
        ? other
        : best;
  }
}
