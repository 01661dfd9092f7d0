package hasila.mention;

import hasila.lexicon.DateCue;
import hasila.lexicon.DecadeName;
import hasila.lexicon.Direction;
import hasila.lexicon.Era;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.SeasonName;
import hasila.lexicon.TimeUnit.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads seasons, quarters and halves of years, and decades. */
final class SeasonReader {
  private static final int CENTURY = 100;
  private static final int TWENTIETH = 1900;
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
  private static final BigDecimal HALVES = BigDecimal.valueOf(2);
  private static final BigDecimal LAST_CENTURY = BigDecimal.valueOf(21);

  private final DateWords at;
  private final DatedReader dates;

  SeasonReader(DateWords at, DatedReader dates) {
    this.at = at;
    this.dates = dates;
  }

  Optional<DateReading> read(int token) {
    return season(token).or(() -> fraction(token)).or(() -> decade(token));
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
    int next = direction.map(d -> d.last() + 1).orElse(behind);
    Optional<YearReader.Year> year = dates.years.behind(next, false);
    if (year.isEmpty() && steps.isEmpty()) {
      return Optional.empty();
    }
    if (year.isPresent() && hit.get().sense().crossesYears()) {
      year = Optional.of(dates.years.withNext(year.get()));
    }
    int last = year.map(YearReader.Year::last).orElse(next - 1);
    return Optional.of(
        new DateReading(
            new When.Season(hit.get().sense(), year.map(YearReader.Year::step), steps),
            token,
            last,
            "date/season"));
  }

  /** «الربع الرابع للعام الماضي 2017», «النصف الأول من 2019». */
  private Optional<DateReading> fraction(int token) {
    boolean quarter = at.isOne(token, Unit.QUARTER);
    if (!quarter && !at.isOne(token, Unit.HALF)
        || !at.words.hasArticle(token)
        || !at.goesOn(token + 1)) {
      return Optional.empty();
    }
    BigDecimal of = quarter ? QUARTERS : HALVES;
    Optional<NumberReader.Number> ordinal =
        at.words.hasArticle(token + 1)
            ? NumberReader.readOrdinal(at.words, token + 1)
                .filter(n -> n.value().compareTo(of) <= 0)
            : Optional.empty();
    boolean last = at.isCue(token + 1, DateCue.Kind.LAST);
    if (ordinal.isEmpty() && !last) {
      return Optional.empty();
    }
    int n = ordinal.map(o -> o.value().intValue()).orElse(of.intValue());
    int behind = ordinal.map(NumberReader.Number::last).orElse(token + 1) + 1;
    Optional<DateReading> period =
        dates
            .years
            .behindOrThis(behind)
            .map(y -> new DateReading(DatedReader.yearOnly(y), token, y.last(), "date/year"));
    return period
        .or(() -> quarter ? Optional.empty() : halved(behind))
        .map(
            p ->
                new DateReading(
                    new When.FractionOf(n, of.intValue(), (When.Dated) p.when()),
                    token,
                    p.last(),
                    "date/quarter"));
  }

  /** The month that is halved: «النصف الثاني من شهر أيار». */
  private Optional<DateReading> halved(int behind) {
    int month = at.skip(behind, DateCue.Kind.OF);
    return month == behind || !at.goesOn(month)
        ? Optional.empty()
        : dates
            .month(month, true)
            .filter(m -> m.when() instanceof When.Dated d && d.era() == Era.GREGORIAN);
  }

  /** «التسعينيات», «تسعينيات القرن الماضي», «العقد الماضي». */
  private Optional<DateReading> decade(int token) {
    if (at.isCue(token, DateCue.Kind.THIS)
        && at.goesOn(token + 1)
        && at.isOne(token + 1, Unit.DECADE)) {
      return Optional.of(
          new DateReading(
              new When.Decade(new When.Step.Shift(0)), token, token + 1, "date/decade"));
    }
    if (at.isOne(token, Unit.DECADE)) {
      return at.direction(token + 1)
          .filter(d -> at.words.hasArticle(token) && !d.sense().thread())
          .map(
              d ->
                  new DateReading(
                      new When.Decade(new When.Step.Shift(d.sense().steps())),
                      token,
                      d.last(),
                      "date/decade"));
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
          at.goesOn(behind + 1)
              ? NumberReader.readOrdinal(at.words, behind + 1)
                  .filter(n -> n.value().compareTo(LAST_CENTURY) <= 0)
              : Optional.empty();
      if (ordinal.isPresent()) {
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
    return new DateReading(new When.Decade(new When.Step.Number(year)), first, last, "date/decade");
  }
}
