package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.Unit;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import hasila.mention.number.Cardinal;
import hasila.mention.number.FigureWords;
import hasila.mention.number.NumberReader;
import java.math.BigDecimal;
import java.util.Optional;

/** The small numbers that are often no count: «واحد», «اثنين», «الصفر». */
final class OneReader {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final BigDecimal SIX = BigDecimal.valueOf(6);

  private final FigureWords page;
  private final Words words;

  OneReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
  }

  /**
   * Whether the number is a figure at all: not «الاثنين», «نقطة الصفر», nor the «اثنين» that
   * belongs to a dual.
   */
  boolean isFigure(NumberReader.Number number) {
    boolean single = number.form() == Figure.Form.WORDS && number.first() == number.last();
    boolean definite = words.hasArticle(number.first());
    if (isVerb(number) && !isSeveral(page.after(number.last()))) {
      return false;
    }
    if (single && page.joints.is(number.first(), NumberWord.Shape.MAGNITUDE)) {
      return !isOtherWord(number.first(), definite);
    }
    if (!single || number.value().compareTo(TWO) > 0) {
      return true;
    }
    if (number.value().signum() == 0) {
      return !definite;
    }
    if (number.value().compareTo(TWO) == 0) {
      return !definite && !isDual(page.before(number.first()));
    }
    return true;
  }

  /** «لست» may be a verb. */
  private boolean isVerb(NumberReader.Number number) {
    return number.value().compareTo(SIX) == 0
        && words.hasPreposition(number.first())
        && page.tokens.end(number.first()) - number.start() == 2;
  }

  /** «لست سنوات» are six, «لست نادما» is a verb. */
  private boolean isSeveral(int noun) {
    Optional<Hit<Unit>> unit = page.unit(noun);
    return noun != NONE
        && (Noun.isMany(words, noun)
            || unit.isPresent() && unit.get().sense().number() == Unit.Number.PLURAL);
  }

  /** «ألف الكاتب كتابا», a verb; «الألف الثالث قبل الميلاد», an age. */
  private boolean isOtherWord(int token, boolean definite) {
    int next = page.joints.bare(token + 1);
    return next != NONE
        && words.looksDefinite(next)
        && (definite ? words.may(next, Role.ORDINAL) : page.joints.isWord(next));
  }

  /** «أحد» or «إحدى» with nothing else in the line. */
  Optional<NumberReader.Number> alone(int token) {
    boolean bound =
        page.joints.is(token, NumberWord.Shape.BOUND_UNIT) && page.joints.isWholeLine(token, token);
    return bound ? Cardinal.one(words, token) : Optional.empty();
  }

  private boolean isDual(int noun) {
    Optional<Noun> known = Noun.at(words, noun);
    return known.isPresent()
        && (known.get().number() == Noun.Number.DUAL
            || known.get().number() == Noun.Number.DUAL_OR_PLURAL);
  }

  boolean isOne(NumberReader.Number number) {
    return number.form() == Figure.Form.WORDS && number.value().compareTo(BigDecimal.ONE) == 0;
  }

  /**
   * «شخص واحد», «من عائلة واحدة», «واحدة من أكبر المدن» count; «اللاجئ الواحد», «من جهة واحدة», «في
   * آن واحد» count nothing.
   */
  SortReader.Sort sort(
      NumberReader.Number number, SortReader.Sort sort, HedgeReader.Hedging hedging) {
    if (sort.kind() != Figure.Kind.COUNT && sort.kind() != Figure.Kind.ORDINAL) {
      return sort;
    }
    return counts(number, hedging) ? sort : SortReader.Sort.of(Figure.Kind.NUMBER, sort.last());
  }

  /** «واحد من المعدين», «واحدة من أكبر الجرائم»; not «واحد من كل عشرة». */
  private boolean isOneOf(int from) {
    int many = page.is(from, Tag.FROM) ? page.after(from) : NONE;
    return many != NONE
        && (words.hasArticle(many) || words.is(many, Tag.SUPERLATIVE))
        && !words.may(many, Role.NUMBER);
  }

  private boolean counts(NumberReader.Number number, HedgeReader.Hedging hedging) {
    if (page.isDefinite(number.first())) {
      return false;
    }
    if (hedging.bound().isPresent() || words.hasConjunction(number.first())) {
      return true;
    }
    if (isOneOf(page.after(number.last()))) {
      return true;
    }
    int before = page.before(number.first());
    if (before == NONE) {
      return false;
    }
    boolean event = words.may(before, Role.EVENT) && !words.is(before, Role.NOUN);
    // «حرف واحد».
    boolean unknown =
        page.joints.isWord(before)
            && words.isUnknown(before)
            && !words.isVerb(before)
            && !words.hasArticle(before);
    boolean noun = (words.is(before, Role.NOUN) || unknown) && !Noun.isMany(words, before);
    int from = page.before(before);
    // «من أفراد عائلة واحدة».
    from = from != NONE && Noun.isMany(words, from) ? page.before(from) : from;
    boolean origin =
        (page.is(from, Tag.FROM) || words.hasPreposition(before))
            && !Noun.hasUnit(words, before, Thing.FAMILY);
    return event || noun && !origin && !words.is(before, Role.FUNCTION);
  }
}
