package hasila.mention;

import static hasila.mention.Joints.NONE;

import hasila.lexicon.FractionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Unit;
import hasila.lexicon.Words;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads units that are figures themselves: «أسبوعين», «عامين ونصف العام», «بعد يوم», «مرتين», «دينارين». */
final class DurationReader {
  private final Page page;
  private final Words words;
  private final Tokens tokens;
  private final HedgeReader hedges;
  private final AgeReader ages;

  DurationReader(Page page, HedgeReader hedges, AgeReader ages) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
    this.hedges = hedges;
    this.ages = ages;
  }

  /** The figure that the unit at the token is. */
  Optional<Figure> read(int token) {
    Optional<Hit<Unit>> hit = words.at(token, Role.UNIT, Unit.class);
    if (hit.isEmpty() || hit.get().sense().kind() == Unit.Kind.COUNT) {
      return Optional.empty();
    }
    Unit unit = hit.get().sense();
    int last = hit.get().last();
    int half = half(last, unit);
    if (unit.number() == Unit.Number.DUAL) {
      int opening = page.before(token);
      boolean between = page.isParticle(opening, "between");
      Optional<NumberReader.Number> more = half == last ? upTo(last, unit, between) : Optional.empty();
      if (more.isPresent()) {
        return Optional.of(range(hit.get(), more.get(), between ? opening : token));
      }
      return Optional.of(figure(hit.get(), BigDecimal.valueOf(2), half, Figure.Form.DUAL));
    }
    if (unit.number() != Unit.Number.SINGULAR || words.hasArticle(token) || words.hasConjunction(token)) {
      return Optional.empty();
    }
    boolean one = half != last && unit.kind() != Unit.Kind.MONEY || unit.kind() == Unit.Kind.TIME && isStretch(token, last);
    return one ? Optional.of(figure(hit.get(), BigDecimal.ONE, half, Figure.Form.SINGULAR)) : Optional.empty();
  }

  private Figure figure(Hit<Unit> hit, BigDecimal value, int last, Figure.Form form) {
    Unit unit = hit.sense();
    int start = words.coreStart(hit.first());
    HedgeReader.Hedging hedging = hedges.around(hit.first(), start, last);
    BigDecimal all = value.add(part(hit.last(), last));
    Draft draft = new Draft(page, hit.first(), last, start).hedged(hedging).form(form).unit(kind(unit, hedging.first(), last), unit);
    return draft.amount(Amounts.of(all, hedging.bound())).make(form == Figure.Form.DUAL ? "unit/dual" : "unit/one");
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
    boolean links = page.isParticle(link, "or") || page.isParticle(link, "to");
    int at = between ? page.joints.joined(last + 1) : links ? page.joints.bare(link + 1) : NONE;
    Optional<NumberReader.Number> more = at == NONE ? Optional.empty() : NumberReader.read(words, at);
    return more.filter(n -> n.value().compareTo(BigDecimal.valueOf(2)) > 0 && n.value().compareTo(BigDecimal.TEN) <= 0)
        .filter(n -> page.unit(page.after(n.last())).map(u -> u.sense().name().equals(unit.name())).orElse(!page.nounFollows(n.last())));
  }

  private Figure range(Hit<Unit> hit, NumberReader.Number more, int first) {
    int start = words.coreStart(first);
    HedgeReader.Hedging hedging = hedges.around(first, start, more.last());
    Draft draft = new Draft(page, first, more.last(), start).hedged(hedging).form(Figure.Form.DUAL).number(words.coreStart(hit.first()));
    Amount amount = Amounts.range(BigDecimal.valueOf(2), more.value(), hedging.bound());
    return draft.unit(kind(hit.sense(), hedging.first(), more.last()), hit.sense()).amount(amount).make("unit/range");
  }

  /** The last token of «ونصف», «ونصف العام» behind a unit, else {@code last}. */
  int half(int last, Unit unit) {
    int at = page.joints.joined(last + 1);
    Optional<FractionWord> fraction = at == NONE ? Optional.empty() : page.joints.fraction(at).filter(f -> f.shape() == FractionWord.Shape.SINGLE && f.pronoun() == 0);
    if (fraction.isEmpty() || unit.kind() == Unit.Kind.MONEY) {
      return last;
    }
    Optional<Hit<Unit>> same = page.unit(page.after(at)).filter(u -> u.sense().name().equals(unit.name()));
    boolean ofIt = same.isPresent() || words.hasArticle(at) || !page.nounFollows(at) && !definiteFollows(at);
    return same.map(Hit::last).orElse(ofIt ? at : last);
  }

  private boolean definiteFollows(int token) {
    int next = page.after(token);
    return next != NONE && page.joints.isWord(next) && words.looksDefinite(next);
  }

  /** How much the words between the two tokens add. */
  BigDecimal part(int unit, int last) {
    return last == unit
        ? BigDecimal.ZERO
        : page.joints.fraction(page.joints.joined(unit + 1)).map(f -> Parts.of(f, BigDecimal.ONE).stripTrailingZeros()).orElse(BigDecimal.ZERO);
  }

  /** «بعد يوم من القصف», «في أقل من عام»; not «بعد يوم الجمعة», «خلال شهر رمضان». */
  private boolean isStretch(int token, int last) {
    int before = page.before(token);
    if (before == NONE || words.hasPreposition(token)) {
      return false;
    }
    boolean hedged = hedges.before(token, words.coreStart(token)).first() != token;
    if (!hedged && !words.isParticle(before, "duration")) {
      return false;
    }
    int next = page.after(last);
    if (next == NONE || tokens.kind(next) == Tokens.MARK || page.joints.joined(next) != NONE) {
      return true;
    }
    boolean number = words.may(next, Role.NUMBER) || words.may(next, Role.ORDINAL) || tokens.isDigits(next);
    return !page.isDated(next) && !words.looksDefinite(next) && !number && tokens.kind(next) == Tokens.ARABIC;
  }
}
