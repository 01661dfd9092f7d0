package hasila.mention.number;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Hedge;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.NumberWord.Shape;
import hasila.lexicon.amount.PercentWord;
import hasila.lexicon.amount.Total;
import hasila.lexicon.amount.Unit;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Particle;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads two numbers that bound one figure: «بين 20 و30», «بين 20-30», «20-30 ألفا», «من 20 إلى 30»,
 * «خمسة أو ستة».
 */
public final class RangeReader {
  private static final int SENTENCE = 10;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal NEIGHBOUR = BigDecimal.valueOf(2);

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;

  public RangeReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
  }

  /**
   * A range.
   *
   * @param first its first token, «بين» or «من» included
   * @param start where its text begins
   * @param last the last token of its second number
   */
  public record Range(BigDecimal low, BigDecimal high, int first, int start, int last, By by) {
    /** What makes two numbers a range. */
    public enum By {
      FROM_TO("number/from-to"),
      BETWEEN("number/between"),
      DASH("number/dash"),
      SLASH("number/slash"),
      EITHER("number/either"),
      /** «أكبر من 100 وأصغر من 300»: each has its hedge. */
      ABOVE_BELOW("number/above-below");

      private final String rule;

      By(String rule) {
        this.rule = rule;
      }

      /** The name of the rule that goes by it. */
      public String rule() {
        return rule;
      }
    }

    /** The number with which it begins, up to its end. */
    public NumberReader.Number whole(NumberReader.Number number) {
      return number.to(last);
    }
  }

  /** The range that the number begins, if it does. */
  public Optional<Range> read(NumberReader.Number low) {
    int before = page.before(low.first());
    int between = before == NONE ? NONE : opening(before);
    if (between != NONE) {
      return between(low, between);
    }
    boolean from = page.is(before, Tag.FROM);
    int link = connector(low.last());
    boolean until = page.is(link, Tag.UNTIL);
    Optional<NumberReader.Number> high =
        until || page.is(link, Tag.TO) ? behind(link) : Optional.empty();
    if (high.isPresent()) {
      boolean counted =
          page.nounFollows(high.get().last())
              || words.may(high.get().last() + 1, Role.PERCENT)
              || high.get().last() > high.get().first() && isThousands(high.get().last());
      return (from || counted)
              && !afterChange(low.first())
              && (counted || !until)
              && !isShareOnly(low, high.get())
          ? range(low, high.get(), from ? before : low.first(), Range.By.FROM_TO)
          : Optional.empty();
    }
    Optional<Range> range = dashed(low);
    if (range.isEmpty()) {
      range = either(low);
    }
    return range.isEmpty() ? bounded(low) : range;
  }

  /** «ارتفع الخام 0.3 بالمئة إلى 75.30 دولارا»: by how much, and to what. */
  private boolean isShareOnly(NumberReader.Number low, NumberReader.Number high) {
    return afterPercent(low.last()) > low.last() && afterPercent(high.last()) == high.last();
  }

  private boolean isThousands(int token) {
    Optional<NumberWord> word = page.joints.number(token);
    return word.isPresent() && word.get().value() >= 1000;
  }

  /** «بين» or «ما بين» that ends at the token. */
  private int opening(int token) {
    Optional<Hit<Particle>> hit = page.endingAt(token, 1, Role.PARTICLE, Particle.class);
    return hit.isPresent() && hit.get().sense().tag() == Tag.BETWEEN ? hit.get().first() : NONE;
  }

  private Optional<Range> between(NumberReader.Number low, int opening) {
    int and = page.joints.joined(afterPercent(low.last()) + 1);
    Optional<NumberReader.Number> high = page.number(and);
    int link = connector(low.last());
    if (high.isEmpty() && (page.is(link, Tag.TO) || page.is(link, Tag.OR))) {
      high = behind(link);
    }
    if (high.isEmpty()) {
      high = behindDash(low);
    }
    if (high.isEmpty()) {
      high = behindUnit(low);
    }
    if (high.isPresent()) {
      return range(low, high.get(), opening, Range.By.BETWEEN);
    }
    // «بين خمسة وعشرين» is no 25.
    Optional<NumberReader.Number> unit =
        low.last() == low.first() + 1 ? Cardinal.one(words, low.first()) : Optional.empty();
    Optional<NumberReader.Number> tens =
        unit.isEmpty() ? Optional.empty() : Cardinal.one(words, low.last());
    return tens.isPresent() && words.hasConjunction(low.last())
        ? range(unit.get(), tens.get(), opening, Range.By.BETWEEN)
        : Optional.empty();
  }

  /** «بين ثلاث ساعات وخمس ساعات», «بين 20 شخصا و30 شخصا»: both have what is counted. */
  private Optional<NumberReader.Number> behindUnit(NumberReader.Number low) {
    int counted = page.after(low.last());
    Optional<Hit<Unit>> unit = page.unit(counted);
    int last = unit.isPresent() ? unit.get().last() : counted;
    Optional<NumberReader.Number> high = page.number(page.joints.joined(last + 1));
    int again = high.isPresent() ? page.after(high.get().last()) : NONE;
    if (again == NONE) {
      return Optional.empty();
    }
    boolean same =
        unit.isPresent()
            ? page.unit(again).filter(u -> u.sense().name().equals(name(unit))).isPresent()
            : isSameNoun(counted, again);
    return same ? high : Optional.empty();
  }

  private static String name(Optional<Hit<Unit>> unit) {
    return unit.get().sense().name();
  }

  private boolean isSameNoun(int noun, int other) {
    Optional<Noun> one = Noun.at(words, noun);
    Optional<Noun> two = Noun.at(words, other);
    return one.isPresent() && two.isPresent() && one.get().isSameAs(two.get());
  }

  private int afterPercent(int last) {
    Optional<Hit<PercentWord>> percent =
        words.at(page.after(last), Role.PERCENT, PercentWord.class);
    return percent.isPresent() ? percent.get().last() : last;
  }

  private int connector(int last) {
    int next = page.after(afterPercent(last));
    return next != NONE && words.isClitic(next) && words.hasConjunction(next)
        ? page.after(next)
        : next;
  }

  /** The number behind «إلى» or «حتى». */
  private Optional<NumberReader.Number> behind(int link) {
    int at = page.after(link);
    while (at != NONE && words.isClitic(at)) {
      at = page.after(at);
    }
    return page.number(at);
  }

  private Optional<Range> dashed(NumberReader.Number low) {
    Optional<NumberReader.Number> high = behindDash(low);
    return high.isPresent() ? range(low, high.get(), low.first(), Range.By.DASH) : Optional.empty();
  }

  private Optional<NumberReader.Number> behindDash(NumberReader.Number low) {
    int dash = page.after(afterPercent(low.last()));
    int at = dash != NONE && page.isDash(dash) ? page.after(dash) : NONE;
    boolean even = at != NONE && tokens.gap(dash) == tokens.gap(at);
    return even ? page.number(at) : Optional.empty();
  }

  /** «10/15 شخصا»: people are no fractions, and what is counted has no date. */
  public Optional<Range> slashed(int token) {
    int slash = token + 1;
    int high = token + 2;
    if (!tokens.isMark(slash, '/')
        || tokens.gap(slash) != Tokens.GLUED
        || !tokens.isDigits(high)
        || tokens.gap(high) != Tokens.GLUED
        || tokens.isMark(token - 1, "/") && tokens.gap(token) == Tokens.GLUED
        || tokens.isMark(high + 1, '/')
        || page.isDated(high)
        || !page.knownNounFollows(high)) {
      return Optional.empty();
    }
    NumberReader.Number few = NumberReader.plain(words, token);
    NumberReader.Number many = NumberReader.plain(words, high);
    return many.value().compareTo(few.value().multiply(NEIGHBOUR)) <= 0
        ? range(few, many, token, Range.By.SLASH)
        : Optional.empty();
  }

  /** «خمسة أو ستة أشخاص», «عددهم خمسة أو ستة». */
  private Optional<Range> either(NumberReader.Number low) {
    int or = page.after(low.last());
    int at = page.is(or, Tag.OR) && !words.hasConjunction(or) ? page.after(or) : NONE;
    Optional<NumberReader.Number> high = page.number(at);
    return high.isPresent()
            && (page.nounFollows(high.get().last()) || isNext(low, high.get()))
            && isNear(low, high.get())
        ? range(low, high.get(), low.first(), Range.By.EITHER)
        : Optional.empty();
  }

  private static boolean isNear(NumberReader.Number one, NumberReader.Number other) {
    BigDecimal less = one.value().min(other.value());
    return one.value().max(other.value()).compareTo(less.multiply(NEIGHBOUR)) <= 0;
  }

  /** Words that follow each other in counting; «3 أو 4» in digits may be two labels. */
  private static boolean isNext(NumberReader.Number low, NumberReader.Number high) {
    return low.form() != Figure.Form.DIGITS
        && high.form() != Figure.Form.DIGITS
        && high.value().subtract(low.value()).compareTo(BigDecimal.ONE) == 0;
  }

  /** «أكبر من 100 وأصغر من 300». */
  private Optional<Range> bounded(NumberReader.Number low) {
    int before = page.before(low.first());
    Optional<Hit<Hedge>> above = page.endingAt(before, 1, Role.HEDGE, Hedge.class);
    if (above.isEmpty() || above.get().sense().bound() != Hedge.Bound.MORE_THAN) {
      return Optional.empty();
    }
    Optional<Hit<Hedge>> below =
        words.at(page.joints.joined(low.last() + 1), Role.HEDGE, Hedge.class);
    if (below.isEmpty()
        || below.get().sense().bound() != Hedge.Bound.LESS_THAN
            && below.get().sense().bound() != Hedge.Bound.AT_MOST) {
      return Optional.empty();
    }
    Optional<NumberReader.Number> high = page.number(page.after(below.get().last()));
    return high.isPresent()
        ? range(low, high.get(), above.get().first(), Range.By.ABOVE_BELOW)
        : Optional.empty();
  }

  private Optional<Range> range(
      NumberReader.Number low, NumberReader.Number high, int first, Range.By by) {
    BigDecimal from = low.value().multiply(sharedMagnitude(low, high));
    int order = from.compareTo(high.value());
    if (order == 0 || order > 0 && !isTurned(low, high, by)) {
      return Optional.empty();
    }
    int start = first == low.first() ? low.start() : words.coreStart(first);
    return Optional.of(
        new Range(from.min(high.value()), from.max(high.value()), first, start, high.last(), by));
  }

  /** «بين 30 و20 قتيلا», «30-20 شخصا»: one count of both, whichever number comes first. */
  private boolean isTurned(NumberReader.Number low, NumberReader.Number high, Range.By by) {
    return switch (by) {
      case BETWEEN -> page.knownNounFollows(high.last()) && !page.knownNounFollows(low.last());
      case DASH, EITHER -> page.knownNounFollows(high.last()) && isNear(low, high);
      default -> false;
    };
  }

  /** «بين 3 و5 ملايين»: both are millions. */
  private BigDecimal sharedMagnitude(NumberReader.Number low, NumberReader.Number high) {
    Optional<NumberWord> word =
        high.last() == high.first() ? Optional.empty() : page.joints.number(high.last());
    if (word.isEmpty()
        || word.get().shape() != Shape.MAGNITUDE
            && word.get().shape() != Shape.PLURAL
            && word.get().shape() != Shape.ACCUSATIVE
        || low.value().compareTo(THOUSAND) >= 0) {
      return BigDecimal.ONE;
    }
    BigDecimal magnitude = BigDecimal.valueOf(word.get().value());
    return low.value().multiply(magnitude).compareTo(high.value()) < 0 ? magnitude : BigDecimal.ONE;
  }

  /**
   * Whether a word of rising or falling stands before in the sentence: «ارتفع العدد من 20 إلى 30»
   * names two figures.
   */
  private boolean afterChange(int token) {
    for (int at = page.before(token); at >= 0 && at > token - SENTENCE; at--) {
      if (tokens.isMark(at, ".\u061B!\u061F") || tokens.gap(at + 1) >= Tokens.NEWLINE) {
        return false;
      }
      if (words.may(at, Role.CHANGE) || Total.is(words, at, Total.Kind.RISE)) {
        return true;
      }
    }
    return false;
  }

  /** «خمسة عشر (15) شخصا»: the same number again in brackets is no second one. */
  public NumberReader.Number restated(NumberReader.Number number) {
    int open = number.last() + 1;
    if (!tokens.isMark(open, '(') || tokens.gap(open) >= Tokens.NEWLINE) {
      return number;
    }
    Optional<NumberReader.Number> again = page.number(open + 1);
    return again.isPresent()
            && tokens.isMark(again.get().last() + 1, ')')
            && again.get().form() != number.form()
            && again.get().value().compareTo(number.value()) == 0
        ? number.to(again.get().last() + 1)
        : number;
  }
}
