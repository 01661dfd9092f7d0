package hasila.mention.date;

import static hasila.mention.date.DateWords.NONE;

import hasila.lexicon.Role;
import hasila.lexicon.time.DateCue;
import hasila.mention.number.NumberReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the days of a month before its name: «5», «الـ 5», «الخامس والعشرين», «5 و6 و7», «من 3 إلى
 * 5», «3-5», «(3 - 5)».
 */
final class DayReader {
  private static final int MOST = 31;
  private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(MOST);
  private static final String TO = "-\u2013\u2014\u2212\u2011/";
  private static final String COMMAS = "\u060C,";

  private static final long NUMBERS = Role.NUMBER.bit() | Role.ORDINAL.bit() | Role.FRACTION.bit();

  private final DateWords at;

  DayReader(DateWords at) {
    this.at = at;
  }

  /**
   * Days in the order of the text.
   *
   * @param interval whether they are the first and the last of all days between
   * @param first the first token, an article before digits excluded
   */
  record Days(List<Integer> values, boolean interval, int first, int last) {
    boolean isOne() {
      return values.size() == 1;
    }
  }

  private record Day(int value, int first, int last) {}

  /** Whether the token may be a day: digits, a word for a number, or an article before digits. */
  boolean mayBegin(int token) {
    return at.tokens.isDigits(token)
        || at.words.isAny(token, NUMBERS)
        || at.words.isClitic(token) && at.words.hasArticle(token)
        || opens(token);
  }

  /** «(5)», «(13 – 22)»: digits stand behind an opening bracket. */
  private boolean opens(int token) {
    return at.tokens.isMark(token, '(') && at.goesOn(token + 1) && at.tokens.isDigits(token + 1);
  }

  private boolean isClosed(int last) {
    return at.goesOn(last + 1) && at.tokens.isMark(last + 1, ')');
  }

  Optional<Days> read(int token) {
    Optional<Days> days = row(token);
    if (days.isPresent() || !opens(token)) {
      return days;
    }
    // «(13 – 22) أغسطس»
    Optional<Days> inside = row(token + 1);
    return inside.isPresent() && isClosed(inside.get().last())
        ? Optional.of(
            new Days(
                inside.get().values(), inside.get().interval(), token, inside.get().last() + 1))
        : Optional.empty();
  }

  private Optional<Days> row(int token) {
    Optional<Day> day = one(token);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int first = day.get().first();
    int last = day.get().last();
    List<Integer> values = new ArrayList<>(2);
    values.add(day.get().value());
    Optional<Day> end = to(last + 1);
    if (end.isPresent() && end.get().value() > values.get(0)) {
      values.add(end.get().value());
      return Optional.of(new Days(values, true, first, end.get().last()));
    }
    Optional<Day> next = next(last + 1);
    while (next.isPresent()
        && values.size() < MOST
        && next.get().value() > values.get(values.size() - 1)) {
      values.add(next.get().value());
      last = next.get().last();
      next = next(last + 1);
    }
    return Optional.of(new Days(values, false, first, last));
  }

  /** «إلى 5», «-5», «/5» where it is the day behind. */
  private Optional<Day> to(int token) {
    int behind = at.skip(token, DateCue.Kind.TO);
    if (behind == token) {
      behind = at.skipMark(token, TO);
    }
    if (behind == token) {
      return Optional.empty();
    }
    // «5 إلى يوم 7 آذار»
    return one(at.goesOn(behind) && at.isBehindDay(behind + 1) ? behind + 1 : behind);
  }

  /** «و6», «، 6». */
  private Optional<Day> next(int token) {
    int joined = at.joined(token);
    if (joined == NONE) {
      int behind = at.skipMark(token, COMMAS);
      return behind == token ? Optional.empty() : one(behind);
    }
    return one(joined);
  }

  private Optional<Day> one(int token) {
    if (opens(token)) {
      Optional<Day> inside = isClosed(token + 1) ? one(token + 1) : Optional.empty();
      return inside.isPresent()
          ? Optional.of(new Day(inside.get().value(), token, token + 2))
          : inside;
    }
    int number =
        at.words.isClitic(token) && at.words.hasArticle(token) && at.goesOn(token + 1)
            ? token + 1
            : token;
    OptionalInt digits = at.digits(number, 1, 2);
    if (digits.isPresent()) {
      int day = digits.getAsInt();
      return day >= 1 && day <= MOST ? Optional.of(new Day(day, number, number)) : Optional.empty();
    }
    if (at.tokens.isDigits(number)) {
      return Optional.empty();
    }
    Optional<NumberReader.Number> word = NumberReader.readOrdinal(at.words, number);
    if (word.isEmpty()) {
      word = NumberReader.read(at.words, number);
    }
    return word.isPresent() && isDay(word.get())
        ? Optional.of(new Day(word.get().value().intValue(), number, word.get().last()))
        : Optional.empty();
  }

  /** «الاثنين، 7 يناير» is a Monday, not the second and the seventh. */
  private boolean isDay(NumberReader.Number word) {
    return (word.last() > word.first() || !at.words.may(word.first(), Role.WEEKDAY))
        && word.value().scale() <= 0
        && word.value().signum() > 0
        && word.value().compareTo(LONGEST_MONTH) <= 0;
  }
}
