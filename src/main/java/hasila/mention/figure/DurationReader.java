package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.FractionWord;
import hasila.lexicon.amount.Unit;
import hasila.mention.Amount;
import hasila.mention.Amounts;
import hasila.mention.Figure;
import hasila.mention.number.FigureWords;
import hasila.mention.number.NumberReader;
import hasila.mention.number.Parts;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads units that are figures themselves: «أسبوعين», «عامين ونصف العام», «بعد يوم», «مرتين»,
 * «دينارين».
 */
final class DurationReader {
  private static final long NUMBERS = Role.NUMBER.bit() | Role.ORDINAL.bit();

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;
  private final HedgeReader hedges;
  private final AgeReader ages;

  DurationReader(FigureWords page, HedgeReader hedges, AgeReader ages) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
    this.hedges = hedges;
    this.ages = ages;
  }

  /** Whether the token is a unit that may be a figure itself: no plural, no «العام», no «وعام». */
  boolean mayBegin(int token) {
    Optional<Unit> unit = Unit.at(words, token);
    if (unit.isEmpty() || unit.get().kind() == Unit.Kind.COUNT) {
      return false;
    }
    return switch (unit.get().number()) {
      case DUAL -> true;
      case SINGULAR -> !words.hasArticle(token) && !words.hasConjunction(token);
      default -> false;
    };
  }

  /** The figure that the unit at the token is, which {@link #mayBegin} one. */
  Optional<Figure> read(int token) {
    Hit<Unit> hit = words.at(token, Role.UNIT, Unit.class).get();
    return hit.sense().number() == Unit.Number.DUAL ? Optional.of(dual(hit)) : one(hit);
  }

  private Figure dual(Hit<Unit> hit) {
    int half = half(hit.last(), hit.sense());
    int opening = page.before(hit.first());
    boolean between = page.is(opening, Tag.BETWEEN);
    Optional<NumberReader.Number> more =
        half == hit.last() ? upTo(half, hit.sense(), between) : Optional.empty();
    return more.isPresent()
        ? range(hit, more.get(), between ? opening : hit.first())
        : figure(hit, BigDecimal.valueOf(2), half, Figure.Form.DUAL);
  }

  private Optional<Figure> one(Hit<Unit> hit) {
    int half = half(hit.last(), hit.sense());
    return half != hit.last() || hit.sense().kind() == Unit.Kind.TIME && isStretch(hit)
        ? Optional.of(figure(hit, BigDecimal.ONE, half, Figure.Form.SINGULAR))
        : Optional.empty();
  }

  private Figure figure(Hit<Unit> hit, BigDecimal value, int last, Figure.Form form) {
    Unit unit = hit.sense();
    int start = words.coreStart(hit.first());
    HedgeReader.Hedging hedging = hedges.around(hit.first(), start, last);
    BigDecimal all = value.add(part(hit.last(), last));
    FigureDraft draft =
        new FigureDraft(page, hit.first(), last, start)
            .hedged(hedging)
            .form(form)
            .unit(kind(unit, hedging.first(), last), unit);
    return draft
        .amount(Amounts.of(all, hedging.bound()))
        .make(form == Figure.Form.DUAL ? "unit/dual" : "unit/one");
  }

  private Figure.Kind kind(Unit unit, int first, int last) {
    return switch (unit.kind()) {
      case TIME -> ages.isAge(first, last) ? Figure.Kind.AGE : Figure.Kind.DURATION;
      case MONEY -> Figure.Kind.MONEY;
      default -> Figure.Kind.MEASURE;
    };
  }

  /** «يومين أو ثلاثة», «شهرين إلى أربعة أشهر», «بين ساعتين وثلاث ساعات». */
  private Optional<NumberReader.Number> upTo(int last, Unit unit, boolean between) {
    int link = page.after(last);
    boolean links = page.is(link, Tag.OR) || page.is(link, Tag.TO);
    int at = between ? page.joints.joined(last + 1) : links ? page.joints.bare(link + 1) : NONE;
    Optional<NumberReader.Number> more = page.number(at);
    return more.isPresent()
            && more.get().value().compareTo(BigDecimal.valueOf(2)) > 0
            && more.get().value().compareTo(BigDecimal.TEN) <= 0
            && isSameUnit(more.get().last(), unit)
        ? more
        : Optional.empty();
  }

  /** Whether the unit, or nothing that is counted, follows the number. */
  private boolean isSameUnit(int last, Unit unit) {
    Optional<Hit<Unit>> other = page.unit(page.after(last));
    return other.isPresent()
        ? other.get().sense().name().equals(unit.name())
        : !page.nounFollows(last);
  }

  private Figure range(Hit<Unit> hit, NumberReader.Number more, int first) {
    int start = words.coreStart(first);
    HedgeReader.Hedging hedging = hedges.around(first, start, more.last());
    FigureDraft draft =
        new FigureDraft(page, first, more.last(), start)
            .hedged(hedging)
            .form(Figure.Form.DUAL)
            .number(words.coreStart(hit.first()));
    Amount amount = Amounts.range(BigDecimal.valueOf(2), more.value(), hedging.bound());
    return draft
        .unit(kind(hit.sense(), hedging.first(), more.last()), hit.sense())
        .amount(amount)
        .make("unit/range");
  }

  /** The last token of «ونصف», «ونصف العام» behind a unit, else {@code last}. */
  int half(int last, Unit unit) {
    int at = page.joints.joined(last + 1);
    if (!page.joints.isPart(at) || unit.kind() == Unit.Kind.MONEY) {
      return last;
    }
    Optional<Hit<Unit>> same = page.unit(page.after(at));
    if (same.isPresent() && same.get().sense().name().equals(unit.name())) {
      return same.get().last();
    }
    boolean ofIt = words.hasArticle(at) || !page.nounFollows(at) && !definiteFollows(at);
    return ofIt ? at : last;
  }

  private boolean definiteFollows(int token) {
    int next = page.after(token);
    return next != NONE && page.joints.isWord(next) && words.looksDefinite(next);
  }

  /** How much the words between the two tokens add. */
  BigDecimal part(int unit, int last) {
    Optional<FractionWord> part =
        last == unit ? Optional.empty() : page.joints.fraction(page.joints.joined(unit + 1));
    return part.isPresent()
        ? Parts.of(part.get(), BigDecimal.ONE).stripTrailingZeros()
        : BigDecimal.ZERO;
  }

  /** «بعد يوم من القصف», «في أقل من عام»; not «بعد يوم الجمعة», «خلال شهر رمضان». */
  private boolean isStretch(Hit<Unit> hit) {
    int before = page.before(hit.first());
    return before != NONE
        && !words.hasPreposition(hit.first())
        && (words.is(before, Tag.DURATION) || hedges.isBehindHedge(hit.first()))
        && endsStretch(page.after(hit.last()));
  }

  private boolean endsStretch(int next) {
    if (next == NONE || tokens.kind(next) == Tokens.MARK || page.joints.joined(next) != NONE) {
      return true;
    }
    return tokens.kind(next) == Tokens.ARABIC
        && !words.looksDefinite(next)
        && !words.mayAny(next, NUMBERS)
        && !page.isDated(next);
  }
}
