package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Unit;
import hasila.lexicon.sense.Noun;
import hasila.mention.Figure;
import hasila.mention.number.FigureWords;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/** Tells what a number is a number of where no unit stands beside it. */
final class BareSortReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final long COUNTED = Role.NOUN.bit() | Role.EVENT.bit() | Role.TOTAL.bit();

  /** «غارات ×3», «غارة x3». */
  private static final String TIMES = "xX*\u00D7\u2715\u2716";

  private static final int WORTH_REACH = 4;

  /** So many words back stands the currency whose rate is told. */
  private static final int RATE_REACH = 24;

  private static final BigDecimal LAST_UNIT = BigDecimal.TEN;
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** So many words on stands the bracket of the next place of a list. */
  private static final int LIST_REACH = 7;

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;

  BareSortReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
  }

  /**
   * Nothing around it is a unit: a count, an ordinal in digits, or a figure that counts nothing.
   */
  SortReader.Sort read(int number, int last, BigDecimal value) {
    int counter = page.after(last);
    if (page.joints.isWholeLine(number, last)
        || page.is(counter, Tag.COUNTER) && page.joints.isWholeLine(number, counter)) {
      // «131 زيارة», «12 تعليقا» under a post.
      return SortReader.Sort.of(Figure.Kind.NUMBER, last);
    }
    int before = page.before(number);
    if (page.is(before, Tag.MAGNITUDE)
        && value.compareTo(LAST_UNIT) <= 0
        && !page.knownNounFollows(last)) {
      // «زلزال بقوة 5,1».
      return SortReader.Sort.of(Figure.Kind.MEASURE, last);
    }
    if (value.stripTrailingZeros().scale() > 0) {
      // Nobody counts in halves.
      Optional<Hit<Unit>> currency = tokens.isDigits(number) ? rateOf(number) : Optional.empty();
      return currency.isPresent()
          ? new SortReader.Sort(
              Figure.Kind.MONEY,
              currency.get().sense().name(),
              currency.get().sense().code(),
              last,
              BigDecimal.ZERO)
          : SortReader.Sort.of(isOfThings(last) ? Figure.Kind.MEASURE : Figure.Kind.NUMBER, last);
    }
    if (isRate(before, last) || tokens.isMark(before, TIMES) && tokens.isDigits(before - 1)) {
      return SortReader.Sort.of(Figure.Kind.NUMBER, last);
    }
    if (page.nounFollows(last)) {
      return SortReader.Sort.of(Figure.Kind.COUNT, last);
    }
    if (before != NONE
        && page.isDefinite(number)
        && page.joints.isWord(before)
        && !words.hasPreposition(number)
        && !words.hasConjunction(number)
        && isPlace(before, number, value)) {
      return SortReader.Sort.of(Figure.Kind.ORDINAL, last);
    }
    if (last > number && value.compareTo(MILLION) >= 0 && isWorth(before)) {
      // «بتكلفة 9.5 مليار».
      return SortReader.Sort.of(Figure.Kind.MONEY, last);
    }
    if (isDayAlone(before, number)) {
      return SortReader.Sort.of(Figure.Kind.NUMBER, last);
    }
    int next = page.after(last);
    if (isSign(before)) {
      // «القتلى: 35», «قتلى = 35».
      before = page.before(before);
      before = before != NONE && tokens.isMark(before, '(') ? page.before(before) : before;
    }
    if (page.isBracketed(number, last)) {
      // «القتلى (35)» are counted, «محمد (35)» is not.
      int named = page.before(number - 1);
      boolean counts =
          named != NONE
              && (words.mayAny(named, COUNTED)
                  || words.is(named, Tag.TOTAL)
                  || words.is(named, Tag.TO)
                  || isAdjectiveOfMany(named)
                  || isListOfPlaces(number, last, value));
      return SortReader.Sort.of(counts ? Figure.Kind.COUNT : Figure.Kind.NUMBER, last);
    }
    boolean word =
        before != NONE && (tokens.kind(before) == Tokens.ARABIC || page.isDated(before))
            || next != NONE && tokens.kind(next) == Tokens.ARABIC;
    return SortReader.Sort.of(word ? Figure.Kind.COUNT : Figure.Kind.NUMBER, last);
  }

  /** «ارتفع المؤشر إلى 112.3 نقطة», not «1.4 شخص لكل غرفة». */
  private boolean isOfThings(int last) {
    return page.knownNounFollows(last)
        && Noun.at(words, page.after(last)).filter(Noun::isSomebody).isEmpty();
  }

  /** «تراجعت الليرة إلى 3.9439»: the currency that changes in its sentence. */
  private Optional<Hit<Unit>> rateOf(int number) {
    for (int i = number - 1; i >= 0 && i > number - RATE_REACH; i--) {
      if (tokens.gap(i + 1) >= Tokens.NEWLINE || tokens.isMark(i, ".") && !tokens.isDigits(i + 1)) {
        return Optional.empty();
      }
      // «مؤشر الدولار» has points.
      if (words.hasArticle(i) && !words.is(i - 1, Role.SOURCE)) {
        Optional<Hit<Unit>> unit = page.unit(i);
        if (unit.isPresent() && unit.get().sense().kind() == Unit.Kind.MONEY) {
          return unit;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * «بمعدل 5 قتلى يوميا», «واحد من كل عشرة», «12 وفاة لكل 100 ألف نسمة»: nobody counted so many,
   * and adding them up would be wrong.
   */
  private boolean isRate(int before, int last) {
    int next = page.after(last);
    return page.is(before, Tag.RATE)
        || before != NONE && words.is(before, Role.HEDGE) && words.is(before - 1, Tag.RATE)
        || page.is(before, Tag.EVERY)
        || isEvery(page.is(next, Tag.FROM) ? page.after(next) : NONE)
        || page.nounFollows(last) && isEvery(page.after(next))
        || page.knownNounFollows(last) && isPerTime(next);
  }

  /** «يقتل 3 مدنيين يوميا», «40 غارة جوية في اليوم الواحد». */
  private boolean isPerTime(int noun) {
    int at = page.after(noun);
    int adjective = at != NONE && words.looksAdjective(at) ? page.after(at) : NONE;
    return page.is(at, Tag.PER_TIME) && !page.isDated(at)
        || page.is(adjective, Tag.PER_TIME) && !page.isDated(adjective);
  }

  private boolean isEvery(int token) {
    return page.is(token, Tag.EVERY)
        && !words.hasConjunction(token)
        && page.number(page.after(token)).isPresent();
  }

  private boolean isSign(int token) {
    return token > 0
        && (tokens.isMark(token, ":=" + TIMES)
            || page.isDash(token) && tokens.gap(token) == Tokens.SPACE);
  }

  /** «درعا (14) حلب (11)»: places, each with its figure; names of people have their ages so. */
  private boolean isListOfPlaces(int number, int last, BigDecimal value) {
    boolean year = value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    return !year
        && isNamedPlace(number - 1)
        && (isNamedPlace(nextBracket(last + 2, 1)) || isNamedPlace(nextBracket(number - 2, -1)));
  }

  /** Whether a place stands before a bracket that holds a number. */
  private boolean isNamedPlace(int open) {
    int named = open <= 0 ? NONE : page.before(open);
    return named != NONE
        && tokens.isDigits(open + 1)
        && (page.places().isPlaceEnd(named)
            || words.hasConjunction(named) && page.places().isPlaceEnd(named - 1));
  }

  private int nextBracket(int from, int step) {
    for (int i = from; i >= 0 && i < tokens.size() && Math.abs(i - from) < LIST_REACH; i += step) {
      if (tokens.isMark(i, '(')) {
        return i;
      }
    }
    return NONE;
  }

  /** «الحالات النشطة (35)». */
  private boolean isAdjectiveOfMany(int adjective) {
    int noun = page.before(adjective);
    return noun != NONE
        && words.hasArticle(adjective)
        && words.hasArticle(noun)
        && Noun.isMany(words, noun);
  }

  /** «يعود يوم 27»: a day of some month, not so many of anything. */
  private boolean isDayAlone(int before, int number) {
    return before != NONE
        && tokens.isDigits(number)
        && !tokens.isDigits(before - 1)
        && !words.may(before - 1, Role.NUMBER)
        && !words.hasArticle(before)
        && isOneDay(page.unit(before));
  }

  private static boolean isOneDay(Optional<Hit<Unit>> unit) {
    return unit.isPresent()
        && unit.get().sense().isDay()
        && unit.get().sense().number() == Unit.Number.SINGULAR;
  }

  private boolean isWorth(int before) {
    int at = before;
    for (int n = 0;
        n < WORTH_REACH && at != NONE && tokens.kind(at) == Tokens.ARABIC;
        n++, at = page.before(at)) {
      if (words.is(at, Tag.WORTH)) {
        return true;
      }
    }
    return false;
  }

  /** «الاستهداف الـ97», «البيت العشرون»: behind a definite singular; «القتلى الـ15» are counted. */
  private boolean isPlace(int noun, int number, BigDecimal value) {
    boolean definite = words.looksDefinite(noun);
    boolean unit = !tokens.isDigits(number) && value.compareTo(LAST_UNIT) <= 0;
    if (!definite || unit) {
      return false;
    }
    return words.is(noun, Role.NOUN) ? !Noun.isMany(words, noun) : !words.looksPlural(noun);
  }
}
