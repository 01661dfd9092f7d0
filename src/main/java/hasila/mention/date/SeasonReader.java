package hasila.mention.date;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.DecadeName;
import hasila.lexicon.time.Direction;
import hasila.lexicon.time.Era;
import hasila.lexicon.time.SeasonName;
import hasila.lexicon.time.TimeUnit.Unit;
import hasila.mention.When;
import hasila.mention.number.NumberReader;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads seasons, quarters and halves of years, and decades. */
final class SeasonReader {
  private static final long STARTS =
      Role.SEASON.bit() | Role.DECADE.bit() | Role.TIME_UNIT.bit() | Role.DATE_OPENER.bit();
  private static final int CENTURY = 100;
  private static final int TWENTIETH = 1900;
  private static final int QUARTERS = 4;
  private static final int HALVES = 2;
  private static final BigDecimal LAST_CENTURY = BigDecimal.valueOf(21);

  private final DateWords at;
  private final DatedReader dates;

  SeasonReader(DateWords at, DatedReader dates) {
    this.at = at;
    this.dates = dates;
  }

  Optional<DateReading> read(int token) {
    if (!at.words.isAny(token, STARTS)) {
      return Optional.empty();
    }
    Optional<DateReading> read = season(token);
    if (read.isEmpty()) {
      read = fraction(token);
    }
    return read.isEmpty() ? decade(token) : read;
  }

  /** «صيف 2014», «الصيف الماضي», «هذا الشتاء», «فصل الربيع المقبل». */
  private Optional<DateReading> season(int token) {
    int start = token;
    boolean pointed = at.isCue(token, DateCue.Kind.THIS) && at.goesOn(token + 1);
    if (pointed) {
      start++;
    }
    if (at.isOne(start, Unit.SEASON) && at.goesOn(start + 1)) {
      start++;
    }
    Optional<Hit<SeasonName>> hit = at.at(start, Role.SEASON, SeasonName.class);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    int behind = hit.get().last() + 1;
    Optional<Hit<Direction>> direction =
        at.words.hasArticle(start) ? at.direction(behind) : Optional.empty();
    OptionalInt steps =
        direction.isPresent()
            ? OptionalInt.of(direction.get().sense().steps())
            : pointed ? OptionalInt.of(0) : OptionalInt.empty();
    int next = direction.isPresent() ? direction.get().last() + 1 : behind;
    Optional<YearReader.Year> year = dates.years.behind(next, false);
    if (year.isEmpty() && steps.isEmpty()) {
      return Optional.empty();
    }
    if (year.isPresent() && hit.get().sense().crossesYears()) {
      year = Optional.of(dates.years.withNext(year.get()));
    }
    Optional<When.Step> step = year.isPresent() ? Optional.of(year.get().step()) : Optional.empty();
    return Optional.of(
        new DateReading(
            new When.Season(hit.get().sense(), step, steps),
            token,
            year.isPresent() ? year.get().last() : next - 1,
            "date/season"));
  }

  /** «الربع الرابع للعام الماضي 2017», «النصف الأول من 2019». */
  private Optional<DateReading> fraction(int token) {
    if (!at.words.hasArticle(token) || !at.goesOn(token + 1)) {
      return Optional.empty();
    }
    boolean quarter = at.isOne(token, Unit.QUARTER);
    if (!quarter && !at.isOne(token, Unit.HALF)) {
      return Optional.empty();
    }
    int of = quarter ? QUARTERS : HALVES;
    Optional<NumberReader.Number> ordinal =
        at.words.hasArticle(token + 1)
            ? NumberReader.readOrdinal(at.words, token + 1)
            : Optional.empty();
    boolean ranked =
        ordinal.isPresent() && ordinal.get().value().compareTo(BigDecimal.valueOf(of)) <= 0;
    if (!ranked && !at.isCue(token + 1, DateCue.Kind.LAST)) {
      return Optional.empty();
    }
    int n = ranked ? ordinal.get().value().intValue() : of;
    int behind = (ranked ? ordinal.get().last() : token + 1) + 1;
    Optional<YearReader.Year> year = dates.years.behindOrThis(behind);
    if (year.isPresent()) {
      When.Dated whole = DatedReader.yearOnly(year.get());
      return Optional.of(fraction(n, of, whole, token, year.get().last()));
    }
    Optional<DateReading> month = quarter ? Optional.empty() : halved(behind);
    return month.isPresent()
        ? Optional.of(fraction(n, of, (When.Dated) month.get().when(), token, month.get().last()))
        : Optional.empty();
  }

  private static DateReading fraction(int n, int of, When.Dated whole, int first, int last) {
    return new DateReading(new When.FractionOf(n, of, whole), first, last, "date/quarter");
  }

  /** The month that is halved: «النصف الثاني من شهر أيار». */
  private Optional<DateReading> halved(int behind) {
    int token = at.skip(behind, DateCue.Kind.OF);
    if (token == behind || !at.goesOn(token)) {
      return Optional.empty();
    }
    Optional<DateReading> month = dates.month(token, true);
    return month.isPresent()
            && month.get().when() instanceof When.Dated dated
            && dated.era() == Era.GREGORIAN
        ? month
        : Optional.empty();
  }

  /** «التسعينيات», «تسعينيات القرن الماضي», «العقد الماضي». */
  private Optional<DateReading> decade(int token) {
    if (at.isCue(token, DateCue.Kind.THIS)
        && at.goesOn(token + 1)
        && at.isOne(token + 1, Unit.DECADE)) {
      return Optional.of(decade(new When.Step.Shift(0), token, token + 1));
    }
    if (at.isOne(token, Unit.DECADE)) {
      Optional<Hit<Direction>> direction =
          at.words.hasArticle(token) ? at.direction(token + 1) : Optional.empty();
      return direction.isPresent() && !direction.get().sense().thread()
          ? Optional.of(
              decade(
                  new When.Step.Shift(direction.get().sense().steps()),
                  token,
                  direction.get().last()))
          : Optional.empty();
    }
    Optional<Hit<DecadeName>> hit = at.at(token, Role.DECADE, DecadeName.class);
    if (hit.isEmpty() || at.goesOn(token + 1) && at.isCue(token + 1, DateCue.Kind.AGE)) {
      return Optional.empty();
    }
    int tens = hit.get().sense().tens();
    int behind = hit.get().last() + 1;
    behind = at.skip(behind, DateCue.Kind.OF);
    if (at.goesOn(behind) && at.isOne(behind, Unit.CENTURY)) {
      Optional<Hit<Direction>> direction = at.direction(behind + 1);
      if (direction.isPresent()) {
        int century = TWENTIETH + CENTURY * (direction.get().sense().steps() + 1);
        return Optional.of(decade(century + tens, token, direction.get().last()));
      }
      Optional<NumberReader.Number> ordinal =
          at.goesOn(behind + 1) ? NumberReader.readOrdinal(at.words, behind + 1) : Optional.empty();
      if (ordinal.isPresent() && ordinal.get().value().compareTo(LAST_CENTURY) <= 0) {
        return Optional.of(
            decade(
                CENTURY * (ordinal.get().value().intValue() - 1) + tens,
                token,
                ordinal.get().last()));
      }
    }
    return at.words.hasArticle(token)
        ? Optional.of(decade(TWENTIETH + tens, token, hit.get().last()))
        : Optional.empty();
  }

  private static DateReading decade(int year, int first, int last) {
    return decade(new When.Step.Number(year), first, last);
  }

  private static DateReading decade(When.Step year, int first, int last) {
    return new DateReading(new When.Decade(year), first, last, "date/decade");
  }
}
