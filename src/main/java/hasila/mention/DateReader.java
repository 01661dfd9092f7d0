package hasila.mention;

import hasila.lexicon.DateCue;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import java.util.Optional;

/** Reads the longest date that begins at a token. */
final class DateReader {
  private final DateWords at;
  private final DatedReader dates;
  private final SeasonReader seasons;
  private final PeriodReader periods;
  private final NamedDayReader named;
  private final AwayReader away;
  private final DateSpans spans;

  DateReader(Words words) {
    at = new DateWords(words);
    dates = new DatedReader(at);
    seasons = new SeasonReader(at, dates);
    periods = new PeriodReader(at, dates, seasons);
    named = new NamedDayReader(at, dates, periods);
    away = new AwayReader(at);
    spans = new DateSpans(at, dates, this::point);
  }

  /**
   * The date at the token; it may begin behind it, where the token is a preposition that only the
   * grammar needs.
   */
  Optional<DateReading> read(int token) {
    Words words = at.words;
    if (words.may(token, Role.DATE_OPENER)) {
      Optional<DateReading> opened = spans.opened(token).or(() -> away.read(token));
      if (opened.isPresent()) {
        return opened;
      }
    }
    return point(token).map(spans::extended);
  }

  /**
   * One date, without what «و» or a dash joins to it; the longest of all that the grammar finds.
   */
  private Optional<DateReading> point(int token) {
    Words words = at.words;
    Optional<DateReading> best = dates.read(token, isExpected(token));
    if (words.may(token, Role.DAY_WORD)) {
      best = longer(best, named.fromToday(token));
    }
    if (words.may(token, Role.WEEKDAY)) {
      best = longer(best, named.weekday(token));
    }
    if (words.may(token, Role.DATE_PART)) {
      best = longer(best, periods.part(token));
    }
    if (words.may(token, Role.TIME_UNIT) || words.may(token, Role.DATE_OPENER)) {
      best = longer(best, periods.week(token));
      best = longer(best, periods.vague(token));
    }
    best = longer(best, periods.nth(token));
    return longer(best, seasons.read(token));
  }

  private boolean isExpected(int token) {
    return at.isBehindDay(token) || at.isBehindCue(token, DateCue.Kind.DATED);
  }

  private static Optional<DateReading> longer(
      Optional<DateReading> best, Optional<DateReading> other) {
    return other.isPresent() && (best.isEmpty() || other.get().last() > best.get().last())
        ? other
        : best;
  }
}
