package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.FractionWord;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.Unit;
import hasila.lexicon.time.DayPart;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.mention.number.DigitReader;
import hasila.mention.number.FigureWords;
import hasila.mention.number.Joints;
import hasila.mention.number.NumberReader;
import hasila.text.Span;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads times of day: «10:06 ص», «الساعة 4 و30 دق», «العاشرة والنصف مساء», «السابعة إلا ربعا». */
final class ClockReader {
  private static final BigDecimal HOURS = BigDecimal.valueOf(24);
  private static final BigDecimal MINUTES = BigDecimal.valueOf(59);
  private static final int CLOCK_REACH = 3;

  /** How many digits the hours and minutes have. */
  private static final int HOURS_AND_MINUTES = 4;

  /** Above every hour and minute. */
  private static final int NO_TIME = 99;

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;

  ClockReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
  }

  /**
   * The time that begins at the token.
   *
   * @param ordinal the ordinal that begins there
   * @param cardinal the number that begins there
   */
  Optional<Figure> read(
      int token, Optional<NumberReader.Number> ordinal, Optional<NumberReader.Number> cardinal) {
    int colon = withColon(token);
    if (colon != NONE) {
      int part = dayPart(colon, true);
      return Optional.of(
          time(token, words.coreStart(token), part == NONE ? colon : part, "time/clock"));
    }
    Optional<NumberReader.Number> hour = ordinal.isPresent() ? ordinal : cardinal;
    if (hour.isEmpty()
        || hour.get().value().compareTo(HOURS) > 0
        || hour.get().value().signum() == 0) {
      return Optional.empty();
    }
    boolean named = afterClock(token);
    if (ordinal.isEmpty() && !named && !tokens.isDigits(token) && !words.hasArticle(token)) {
      return Optional.empty();
    }
    int minutes = minutes(hour.get().last());
    int part = dayPart(minutes, false);
    boolean fits =
        named
            || part != NONE && (ordinal.isPresent() || !isCounted(token))
            || ordinal.isPresent() && opensSpan(minutes);
    if (!fits || named && part == NONE && isSpan(token, hour.get().last())) {
      return Optional.empty();
    }
    return Optional.of(time(token, hour.get().start(), part == NONE ? minutes : part, "time/hour"));
  }

  /** «بين الرابعة والخامسة عصرا», «من الثامنة حتى العاشرة مساء». */
  private boolean opensSpan(int last) {
    int at = page.joints.joined(last + 1);
    int link = page.after(last);
    if (at == NONE && (page.is(link, Tag.UNTIL) || page.is(link, Tag.TO))) {
      at = page.joints.bare(link + 1);
    }
    Optional<NumberReader.Number> other =
        at == NONE ? Optional.empty() : NumberReader.readOrdinal(words, at);
    return other.isPresent() && dayPart(minutes(other.get().last()), false) != NONE;
  }

  /** «أصيب 10 صباحا»: there the number counts. */
  private boolean isCounted(int token) {
    int before = page.before(token);
    return before != NONE && words.may(before, Role.EVENT);
  }

  /** «الساعة 24 ساعة»: a stretch of time after all. */
  private boolean isSpan(int token, int last) {
    Optional<Hit<Unit>> unit =
        tokens.isDigits(token) ? page.unit(page.after(last)) : Optional.empty();
    return unit.isPresent()
        && unit.get().sense().kind() == Unit.Kind.TIME
        && !unit.get().sense().isMinute();
  }

  private Figure time(int first, int start, int last, String rule) {
    return new Figure(
        Figure.Kind.TIME,
        new Span(start, tokens.end(last)),
        first,
        last,
        start,
        new Amount.None(),
        tokens.isDigits(first) ? Figure.Form.DIGITS : Figure.Form.WORDS,
        "",
        "",
        Set.of(),
        rule);
  }

  /** The last token of «10:06», «10:06:30» or «17,00 ت غ», or {@link Joints#NONE}. */
  private int withColon(int token) {
    if (isFrench(token)) {
      return token + 1;
    }
    if (isWritten(token)) {
      return token;
    }
    int minute = token + 2;
    boolean comma = isZone(minute + 1) && isGlued(token + 1, ",\u060C");
    if (!tokens.isDigits(token)
        || !comma && !isGlued(token + 1, ":")
        || !isTwoDigits(minute)
        || tokens.end(token) - tokens.start(token) > 2) {
      return NONE;
    }
    if (value(token) > HOURS.intValue() || value(minute) > MINUTES.intValue()) {
      return NONE;
    }
    return isGlued(minute + 1, ":") && isTwoDigits(minute + 2) ? minute + 2 : minute;
  }

  /** «10h30»: the second token is no Arabic word. */
  private boolean isFrench(int token) {
    int minutes = token + 1;
    return tokens.isDigits(token)
        && minutes < tokens.size()
        && tokens.kind(minutes) == Tokens.FOREIGN
        && tokens.gap(minutes) == Tokens.GLUED
        && tokens.end(minutes) - tokens.start(minutes) <= 3
        && Character.toLowerCase(tokens.text().charAt(tokens.start(minutes))) == 'h';
  }

  /** «1700 ت غ»: hours and minutes in one, before the zone whose time it is. */
  private boolean isWritten(int token) {
    if (!tokens.isDigits(token)
        || tokens.end(token) - tokens.start(token) != HOURS_AND_MINUTES
        || !isZone(token + 1)) {
      return false;
    }
    int time = DigitReader.whole(tokens, token);
    return time / 100 <= HOURS.intValue() && time % 100 <= MINUTES.intValue();
  }

  private boolean isZone(int token) {
    return token < tokens.size() && tokens.gap(token) < Tokens.NEWLINE && words.is(token, Tag.ZONE);
  }

  private boolean isGlued(int mark, String marks) {
    return tokens.isMark(mark, marks)
        && tokens.gap(mark) == Tokens.GLUED
        && mark + 1 < tokens.size()
        && tokens.gap(mark + 1) == Tokens.GLUED;
  }

  private boolean isTwoDigits(int token) {
    return tokens.isDigits(token) && tokens.end(token) - tokens.start(token) == 2;
  }

  private int value(int token) {
    Optional<DigitReader.Literal> digits = DigitReader.read(tokens, token);
    return digits.isPresent()
        ? digits.get().value().min(BigDecimal.valueOf(NO_TIME)).intValue()
        : NO_TIME;
  }

  /** «الساعة», within a hedge: «عند الساعة حوالي العاشرة». */
  private boolean afterClock(int token) {
    int at = page.before(token);
    for (int n = 0; n < CLOCK_REACH && at != NONE; n++) {
      if (words.is(at, Tag.CLOCK)) {
        return true;
      }
      if (!words.may(at, Role.HEDGE) && !words.is(at, Tag.TO)) {
        return false;
      }
      at = page.before(at);
    }
    return false;
  }

  /**
   * The last token of what is added to the hour: «والنصف», «و30 دق», «إلا ربعا», «وخمس دقائق»; else
   * {@code last}.
   */
  private int minutes(int last) {
    int at = page.joints.joined(last + 1);
    if (at == NONE && page.joints.is(page.joints.bare(last + 1), NumberWord.Shape.EXCEPT)) {
      at = page.joints.bare(last + 2);
    }
    if (at == NONE) {
      return last;
    }
    Optional<FractionWord> fraction = page.joints.fraction(at);
    if (fraction.isPresent() && fraction.get().shape() == FractionWord.Shape.SINGLE) {
      return at;
    }
    Optional<NumberReader.Number> number = page.number(at);
    if (number.isEmpty() || number.get().value().compareTo(MINUTES) > 0) {
      return last;
    }
    Optional<Hit<Unit>> unit = page.unit(page.after(number.get().last()));
    if (unit.isPresent() && unit.get().sense().isMinute()) {
      return unit.get().last();
    }
    return page.nounFollows(number.get().last()) ? last : number.get().last();
  }

  private int dayPart(int last, boolean clock) {
    int next = page.after(last);
    if (next == NONE || page.isDated(next) || !words.is(next, Role.DAY_PART)) {
      return NONE;
    }
    Hit<DayPart> part = words.at(next, Role.DAY_PART, DayPart.class).get();
    return clock || !part.sense().clockOnly() ? part.last() : NONE;
  }
}
