package hasila.mention.date;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.DayWord;
import hasila.lexicon.time.Direction;
import hasila.lexicon.time.TimeUnit;
import hasila.lexicon.time.Weekday;
import hasila.mention.When;
import hasila.mention.number.NumberReader;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads weekdays and words like «اليوم», each with the date that stands beside it. */
final class NamedDayReader {
  private static final String BESIDE = "\u060C,-\u2013(/";

  private final DateWords at;
  private final DatedReader dates;
  private final PeriodReader periods;
  private final NthReader nths;

  NamedDayReader(DateWords at, DatedReader dates, PeriodReader periods, NthReader nths) {
    this.at = at;
    this.dates = dates;
    this.periods = periods;
    this.nths = nths;
  }

  /**
   * «الخميس», «الخميس الماضي», «الخميس 5 آذار», «الأحد من هذا الأسبوع», «الثلاثاء الأخير من شهر
   * آذار».
   */
  Optional<DateReading> weekday(int token) {
    Optional<Hit<Weekday>> hit = at.weekday(token);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek day = hit.get().sense().day();
    int behind = hit.get().last() + 1;
    Optional<DateReading> week = ofWeek(token, day, behind);
    if (week.isPresent()) {
      return week;
    }
    if (!at.words.hasArticle(token) && !at.isBehindDay(token) || isTwo(token)) {
      return Optional.empty();
    }
    Optional<DateReading> nth = nths.behindWeekday(token, day, behind);
    if (nth.isPresent()) {
      return nth;
    }
    if (!isSaidTwice(token, behind)) {
      Optional<DateReading> date = beside(token, behind, Optional.of(day));
      if (date.isPresent()) {
        return date;
      }
    }
    if (isRanked(behind)) {
      return Optional.of(
          new DateReading(new When.Vague(TimeUnit.Unit.DAY, 0), token, behind, "date/vague"));
    }
    Optional<Hit<Direction>> direction = at.direction(behind);
    if (direction.isEmpty() || direction.get().sense().thread() && !at.opensPhrase(token)) {
      return Optional.of(
          new DateReading(
              When.Dated.of(day, OptionalInt.empty()), token, behind - 1, "date/weekday"));
    }
    // «الثلاثاء الماضي، 5 آذار»
    int last = direction.get().last();
    Optional<DateReading> named = beside(token, last + 1, Optional.of(day));
    OptionalInt steps = OptionalInt.of(direction.get().sense().steps());
    return named.isPresent()
        ? named
        : Optional.of(new DateReading(When.Dated.of(day, steps), token, last, "date/weekday"));
  }

  /** «الأحد من الأسبوع الماضي», «أحد الأسبوع الماضي», «الأحد الأسبوع المقبل». */
  private Optional<DateReading> ofWeek(int token, DayOfWeek day, int behind) {
    if (!at.goesOn(behind)) {
      return Optional.empty();
    }
    Optional<DateReading> read = periods.week(at.skip(behind, DateCue.Kind.OF));
    return read.isPresent()
            && read.get().when() instanceof When.InWeek week
            && week.weekday().isEmpty()
        ? Optional.of(
            new DateReading(
                new When.InWeek(week.steps(), Optional.of(day)),
                token,
                read.get().last(),
                "date/week"))
        : Optional.empty();
  }

  /**
   * The date that belongs to the weekday or the word before it; its weekday, if it has one of its
   * own, must be first.
   */
  private Optional<DateReading> beside(int token, int behind, Optional<DayOfWeek> day) {
    int mark = at.skipMark(behind, BESIDE);
    int next = at.skip(mark, DateCue.Kind.SAME);
    next = at.skipClitic(next);
    if (next == mark && at.goesOn(next) && at.words.is(next, Tag.IN)) {
      next = at.skipClitic(next + 1);
    }
    if (!at.goesOn(next) || at.words.hasConjunction(next)) {
      return Optional.empty();
    }
    Optional<DateReading> date = dates.read(next, true);
    if (date.isEmpty() && mark > behind) {
      // «الخميس (5) آذار»: the bracket is the day's own.
      mark = behind;
      date = dates.read(behind, true);
    }
    if (date.isEmpty()
        || !(date.get().when() instanceof When.Dated dated)
        || dated.day().isEmpty()) {
      return Optional.empty();
    }
    int last = closed(mark > behind ? behind : DateWords.NONE, date.get().last());
    When when = day.isPresent() ? dated.with(day.get()) : dated;
    return Optional.of(new DateReading(when, token, last, "date/weekday-date"));
  }

  /** «اليوم الأحد الموافق 10 شوال» says its day twice: once as today, once by the calendar. */
  private boolean isSaidTwice(int token, int behind) {
    return at.goesOn(token)
        && at.words.may(token - 1, Role.DAY_WORD)
        && at.goesOn(behind)
        && at.isCue(behind, DateCue.Kind.SAME);
  }

  /** The closing bracket, where the mark before the date opened one. */
  private int closed(int mark, int last) {
    boolean opened = mark != DateWords.NONE && at.tokens.isMark(mark, '(');
    return opened && at.goesOn(last + 1) && at.tokens.isMark(last + 1, ')') ? last + 1 : last;
  }

  /** «الجمعة الأولى» of something that the text tells of. */
  private boolean isRanked(int token) {
    if (!at.goesOn(token) || !at.words.hasArticle(token) || at.words.hasConjunction(token)) {
      return false;
    }
    Optional<NumberReader.Number> rank = NumberReader.readOrdinal(at.words, token);
    return rank.isPresent() && rank.get().last() == token;
  }

  /** «الأحد عشر», «المدنيين الاثنين», «بين الاثنين»: a number, no weekday. */
  private boolean isTwo(int token) {
    if (!at.words.may(token, Role.NUMBER) && !at.words.may(token, Role.ORDINAL)) {
      return false;
    }
    int next = token + 1;
    boolean compound =
        at.goesOn(next)
            && (at.isCue(next, DateCue.Kind.TEEN)
                || at.words.hasConjunction(next) && isCompound(token));
    return compound || at.goesOn(token) && isTwoBefore(token);
  }

  /** «الحادي والعشرين». */
  private boolean isCompound(int token) {
    Optional<NumberReader.Number> rank = NumberReader.readOrdinal(at.words, token);
    return rank.isPresent() && rank.get().last() > token;
  }

  private boolean isTwoBefore(int token) {
    return at.isBehindCue(token, DateCue.Kind.BETWEEN) && !isOneOfTwo(token + 1)
        || at.words.hasArticle(token - 1) && Noun.mayBeTwo(at.words, token - 1);
  }

  /** «بين الاثنين والخميس», «بين الاثنين 1 حزيران و…». */
  private boolean isOneOfTwo(int next) {
    int joined = at.joined(next);
    return joined != DateWords.NONE && at.words.is(joined, Role.WEEKDAY)
        || at.goesOn(next) && at.tokens.isDigits(next);
  }

  /** «اليوم», «أمس الخميس», «اليوم، الجمعة 20 من آب», «أول من أمس (الثلاثاء)». */
  Optional<DateReading> fromToday(int token) {
    Optional<DateReading> best = Optional.empty();
    for (Hit<DayWord> hit : at.words.all(token, Role.DAY_WORD, DayWord.class)) {
      Optional<DateReading> read = fromToday(token, hit);
      if (read.isPresent() && (best.isEmpty() || read.get().last() > best.get().last())) {
        best = read;
      }
    }
    return best;
  }

  private Optional<DateReading> fromToday(int token, Hit<DayWord> hit) {
    DayWord word = hit.sense();
    int behind = hit.last() + 1;
    Optional<DateReading> named = word.thread() ? Optional.empty() : named(token, behind);
    if (named.isPresent() && named.get().when() instanceof When.Dated dated) {
      return Optional.of(
          new DateReading(
              new When.FromToday(word.from(), word.to(), Optional.of(dated)),
              token,
              named.get().last(),
              "date/today"));
    }
    if (word.thread() && !at.opensLine(token) || isAnyDay(token, hit)) {
      return Optional.empty();
    }
    return Optional.of(
        new DateReading(
            new When.FromToday(word.from(), word.to(), Optional.empty()),
            token,
            hit.last(),
            "date/today"));
  }

  /**
   * «في اليوم», «على مدار اليوم» are per day, «نفس اليوم» is another's, «اليوم العالمي» and «اليوم
   * الثالث» are days of another sort.
   */
  private boolean isAnyDay(int token, Hit<DayWord> hit) {
    if (hit.sense().from() != 0 || hit.last() != token || !at.isOne(token, TimeUnit.Unit.DAY)) {
      return false;
    }
    int behind = token + 1;
    boolean ranked =
        at.goesOn(behind)
            && at.words.hasArticle(behind)
            && NumberReader.readOrdinal(at.words, behind).isPresent();
    boolean per =
        at.goesOn(token) && at.words.is(token - 1, Tag.IN) || at.words.hasPreposition(token);
    boolean other = at.isBehindCue(token, DateCue.Kind.ANY_DAY);
    boolean numbered =
        at.goesOn(behind) && at.words.isClitic(behind) && at.words.hasArticle(behind);
    return per
        || other
        || ranked
        || numbered
        || at.goesOn(behind) && at.isCue(behind, DateCue.Kind.UNLIKE);
  }

  private Optional<DateReading> named(int token, int behind) {
    int mark = at.skipMark(behind, BESIDE);
    int next =
        at.goesOn(mark) && at.isOne(mark, TimeUnit.Unit.DAY) && !at.words.hasArticle(mark)
            ? mark + 1
            : mark;
    if (at.goesOn(next)
        && at.words.may(next, Role.WEEKDAY)
        && at.words.hasArticle(next)
        && !at.words.hasConjunction(next)) {
      Optional<DateReading> weekday = weekday(next);
      if (weekday.isEmpty()
          || !(weekday.get().when() instanceof When.Dated dated)
          || dated.steps().isPresent() && dated.day().isEmpty()) {
        return Optional.empty();
      }
      int last = closed(mark > behind ? behind : DateWords.NONE, weekday.get().last());
      return Optional.of(new DateReading(dated, token, last, weekday.get().rule()));
    }
    return at.goesOn(mark) && at.isCue(mark, DateCue.Kind.SAME)
        ? Optional.empty()
        : beside(token, behind, Optional.empty());
  }
}
