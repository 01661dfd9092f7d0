package hasila.mention.date;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.Direction;
import hasila.lexicon.time.Era;
import hasila.lexicon.time.MonthName;
import hasila.lexicon.time.MonthName.Needs;
import hasila.lexicon.time.TimeUnit;
import hasila.mention.When;
import hasila.mention.number.NumberReader;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a month: «آذار», «آذار / مارس الجاري», «شهر 9», «الشهر الأول», «كانون 2», «هذا الشهر»,
 * «الشهر الماضي».
 */
final class MonthReader {
  private static final long STARTS =
      Role.MONTH.bit() | Role.TIME_UNIT.bit() | Role.DATE_OPENER.bit();
  private static final int MONTHS = 12;
  private static final BigDecimal LAST_MONTH = BigDecimal.valueOf(MONTHS);
  private static final String PAIRED = "/-\u2013\\|(";

  private final DateWords at;
  private final YearReader years;

  MonthReader(DateWords at, YearReader years) {
    this.at = at;
    this.years = years;
  }

  /**
   * A month.
   *
   * @param steps which of several, from a direction behind the name
   * @param needs what must still stand beside it
   * @param ranked whether it is «الشهر الأول», a month by its place in a year
   */
  record Month(
      When.Step step,
      Era era,
      OptionalInt steps,
      Needs needs,
      boolean ranked,
      int first,
      int last) {}

  private record Name(int number, Era era, Needs needs, boolean ranked, int last) {}

  /**
   * @param behindDay whether a day's number stands before it, so that «الشهر» alone is this month
   */
  Optional<Month> read(int token, boolean behindDay) {
    if (!at.words.isAny(token, STARTS)) {
      return Optional.empty();
    }
    int unit = at.isCue(token, DateCue.Kind.THIS) && at.goesOn(token + 1) ? token + 1 : token;
    if (at.isOne(unit, TimeUnit.Unit.MONTH)) {
      return withWord(token, unit, behindDay);
    }
    Optional<Name> name = name(token, behindDay);
    return name.isPresent() ? Optional.of(directed(token, name.get())) : Optional.empty();
  }

  private Optional<Month> withWord(int first, int unit, boolean behindDay) {
    int behind = unit + 1;
    Optional<Name> name = at.goesOn(behind) ? name(behind, true) : Optional.empty();
    if (name.isEmpty() && at.goesOn(behind)) {
      name = numbered(unit, behind);
    }
    if (name.isPresent()) {
      Name sure =
          new Name(
              name.get().number(),
              name.get().era(),
              Needs.NOTHING,
              name.get().ranked(),
              name.get().last());
      return Optional.of(directed(first, sure));
    }
    if (unit > first) {
      return Optional.of(shift(0, first, unit));
    }
    if (at.words.hasArticle(unit) && at.goesOn(behind) && at.isCue(behind, DateCue.Kind.SAME_ONE)) {
      return Optional.of(
          new Month(
              new When.Step.Same(),
              Era.GREGORIAN,
              OptionalInt.empty(),
              Needs.NOTHING,
              false,
              first,
              behind));
    }
    Optional<Hit<Direction>> direction = at.direction(behind);
    boolean definite = at.words.hasArticle(unit) || at.words.hasPreposition(unit);
    if (direction.isPresent()
        && definite
        && (!direction.get().sense().thread() || at.opensLine(unit))) {
      return Optional.of(shift(direction.get().sense().steps(), first, direction.get().last()));
    }
    return behindDay && definite ? Optional.of(shift(0, first, unit)) : Optional.empty();
  }

  private Month shift(int steps, int first, int last) {
    return new Month(
        new When.Step.Shift(steps),
        Era.GREGORIAN,
        OptionalInt.empty(),
        Needs.NOTHING,
        false,
        first,
        last);
  }

  private Month directed(int first, Name name) {
    Optional<Hit<Direction>> direction = at.direction(name.last() + 1);
    OptionalInt steps =
        direction.isPresent()
            ? OptionalInt.of(direction.get().sense().steps())
            : OptionalInt.empty();
    Needs needs =
        direction.isPresent() && name.needs() != Needs.FULL ? Needs.NOTHING : name.needs();
    int last = direction.isPresent() ? direction.get().last() : name.last();
    return new Month(
        new When.Step.Number(name.number()), name.era(), steps, needs, name.ranked(), first, last);
  }

  /** «شهر 9», «شهر ثلاثة», «الشهر الأول» of a year. */
  private Optional<Name> numbered(int unit, int token) {
    OptionalInt digits = at.digits(token, 1, 2);
    if (digits.isPresent()) {
      return isMonth(digits.getAsInt()) && !at.tokens.isMark(token + 1, "/%.")
          ? Optional.of(new Name(digits.getAsInt(), Era.GREGORIAN, Needs.NOTHING, false, token))
          : Optional.empty();
    }
    if (at.tokens.isDigits(token)
        || at.words.hasConjunction(token)
        || at.words.hasPreposition(token)) {
      return Optional.empty();
    }
    boolean ranked = at.words.hasArticle(unit);
    if (ranked && !at.words.hasArticle(token)) {
      return Optional.empty();
    }
    Optional<NumberReader.Number> number =
        ranked ? NumberReader.readOrdinal(at.words, token) : at.whole(token);
    if (number.isEmpty()
        || number.get().value().signum() <= 0
        || number.get().value().compareTo(LAST_MONTH) > 0
        || ranked && !isOfYear(number.get().last() + 1)) {
      return Optional.empty();
    }
    int month = number.get().value().intValue();
    return Optional.of(new Name(month, Era.GREGORIAN, Needs.NOTHING, ranked, number.get().last()));
  }

  /** «الشهر الأول من الحرب», «الشهر الثاني على التوالي» are no months of the calendar. */
  private boolean isOfYear(int token) {
    if (at.isEnd(token) || years.behind(token, false).isPresent()) {
      return true;
    }
    Optional<FunctionWord> word = FunctionWord.at(at.words, token);
    return !at.words.hasPreposition(token)
        && (word.isEmpty() || word.get().kind() != FunctionWord.Kind.PREPOSITION);
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= MONTHS;
  }

  /**
   * A name with a second name for the same month behind it: «آذار / مارس», «مايو (أيار)».
   *
   * @param one whether the words before it ask for one month, so that two names behind each other
   *     are meant to be one, though the second is wrong: «شهر تموز/يونيو»
   */
  private Optional<Name> name(int token, boolean one) {
    Optional<Name> name = single(token);
    if (name.isEmpty()) {
      return name;
    }
    int mark = name.get().last() + 1;
    int second = at.skipMark(mark, PAIRED);
    if (!at.goesOn(second)) {
      return name;
    }
    Optional<Name> other = single(second);
    boolean slip =
        one
            && at.tokens.isMark(mark, '/')
            && !at.tokens.isDigits(mark - 1)
            && other.isPresent()
            && !at.tokens.isDigits(other.get().last());
    if (other.isEmpty()
        || other.get().number() != name.get().number() && !slip
        || other.get().era() != name.get().era()) {
      return name;
    }
    int last = other.get().last();
    last =
        at.tokens.isMark(mark, '(') && at.goesOn(last + 1) && at.tokens.isMark(last + 1, ')')
            ? last + 1
            : last;
    return Optional.of(new Name(name.get().number(), name.get().era(), Needs.NOTHING, false, last));
  }

  private Optional<Name> single(int token) {
    Optional<Hit<MonthName>> hit = at.at(token, Role.MONTH, MonthName.class);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    MonthName month = hit.get().sense();
    int last = hit.get().last();
    if (!month.isHalf()) {
      return Optional.of(new Name(month.number(), month.era(), month.needs(), false, last));
    }
    int which = last + 1;
    OptionalInt digits = at.goesOn(which) ? at.digits(which, 1, 1) : OptionalInt.empty();
    if (digits.isPresent() && (digits.getAsInt() == 1 || digits.getAsInt() == 2)) {
      return Optional.of(
          new Name(
              digits.getAsInt() == 1 ? month.number() : month.second(),
              month.era(),
              month.needs(),
              false,
              which));
    }
    return Optional.empty();
  }
}
