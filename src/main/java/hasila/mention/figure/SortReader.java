package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.PercentWord;
import hasila.lexicon.amount.Unit;
import hasila.mention.Figure;
import hasila.mention.number.FigureWords;
import hasila.mention.number.NumberReader;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells what a number is a number of by the words around it: percent, money, a measure, time, age,
 * or something counted.
 */
final class SortReader {
  private static final String QUOTES = "\"\u201C\u201D\u00AB\u00BB";

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;
  private final AgeReader ages;
  private final DurationReader durations;
  private final BareSortReader bare;
  private final RankReader ranks;

  SortReader(FigureWords page, AgeReader ages, DurationReader durations) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
    this.ages = ages;
    this.durations = durations;
    this.bare = new BareSortReader(page);
    this.ranks = new RankReader(page);
  }

  /**
   * The sort of a figure.
   *
   * @param last its last token, a percent sign or «ونصف» behind its unit included
   * @param plus what the words behind the unit add to its value
   */
  record Sort(Figure.Kind kind, String unit, String code, int last, BigDecimal plus) {
    static Sort of(Figure.Kind kind, int last) {
      return new Sort(kind, "", "", last, BigDecimal.ZERO);
    }

    /** The same sort of another figure. */
    Sort ending(int other) {
      return new Sort(kind, unit, code, other, BigDecimal.ZERO);
    }
  }

  /**
   * The sort of the figure that ends at {@code last}.
   *
   * @param first its first token, a hedge included
   * @param number the first token of its number
   */
  Sort read(int first, int number, int last, BigDecimal value) {
    Optional<Sort> sort = percent(number, last);
    if (sort.isEmpty()) {
      sort = behind(first, last);
    }
    if (sort.isEmpty()) {
      sort = sign(number, last);
    }
    if (sort.isEmpty()) {
      sort = before(first, number, last, value);
    }
    if (sort.isEmpty()) {
      sort = listed(first, last);
    }
    return sort.isPresent() ? sort.get() : bare.read(number, last, value);
  }

  /**
   * The sort of a vague quantity; its unit may have an article: «عدة السنوات», «آلاف الدولارات».
   */
  Sort vague(int first, int last) {
    Optional<Sort> sort = behind(first, last);
    if (sort.isPresent()) {
      return sort.get();
    }
    boolean alone = page.after(last) == NONE && page.joints.isWholeLine(first, last);
    return Sort.of(alone ? Figure.Kind.NUMBER : Figure.Kind.COUNT, last);
  }

  /** The sort of «عدة» behind its noun: «سنوات عدة». */
  Sort vagueBehind(int token, int last) {
    Optional<Hit<Unit>> unit = page.endingAt(page.before(token), 1, Role.UNIT, Unit.class);
    return unit.isPresent() && unit.get().sense().kind() != Unit.Kind.COUNT
        ? sort(unit.get().sense(), last, BigDecimal.ZERO)
        : Sort.of(Figure.Kind.COUNT, last);
  }

  private Optional<Sort> percent(int number, int last) {
    int next = page.after(last);
    if (words.is(next, Role.PERCENT)) {
      Hit<PercentWord> hit = words.at(next, Role.PERCENT, PercentWord.class).get();
      return Optional.of(Sort.of(Figure.Kind.PERCENT, hit.last()));
    }
    return hasSign(number) ? Optional.of(Sort.of(Figure.Kind.PERCENT, last)) : Optional.empty();
  }

  /** «%20»: the sign typed first. */
  boolean hasSign(int number) {
    return number > 0
        && tokens.gap(number) == Tokens.GLUED
        && tokens.kind(number - 1) == Tokens.MARK
        && words.may(number - 1, Role.PERCENT)
        && !endsNumber(number - 2);
  }

  /** Whether the sign behind it would be its own: «5%», «مليونان %». */
  private boolean endsNumber(int token) {
    return tokens.isDigits(token)
        || token >= 0 && (words.may(token, Role.NUMBER) || words.may(token, Role.FRACTION));
  }

  /**
   * «-5 درجات»: a dash that touches the digits and nothing before is a sign where a temperature or
   * nothing follows.
   */
  boolean hasMinus(int number, Sort sort) {
    boolean dash =
        tokens.isDigits(number)
            && tokens.isMark(number - 1, "-\u2212")
            && tokens.gap(number) == Tokens.GLUED;
    boolean apart =
        dash
            && (number == 1
                || tokens.gap(number - 1) != Tokens.GLUED && !tokens.isDigits(number - 2));
    return apart
        && (sort.unit().startsWith("degree") || page.joints.isWholeLine(number, sort.last()));
  }

  /** «20 كيلومترا», «ملايين من الدولارات», «ثلاث سنوات ونصف». */
  private Optional<Sort> behind(int first, int last) {
    int next = page.after(last);
    Optional<Hit<Unit>> unit = page.unit(next);
    boolean from = unit.isEmpty() && page.is(next, Tag.FROM);
    if (from) {
      unit = page.unit(page.after(next));
    }
    if (unit.isEmpty()
        || from && unit.get().sense().kind() == Unit.Kind.TIME
        || unit.get().sense().kind() == Unit.Kind.COUNT
        || unit.get().sense().number() == Unit.Number.DUAL
        || isOfWeekday(unit.get())) {
      return Optional.empty();
    }
    Unit of = unit.get().sense();
    int unitLast = unit.get().last();
    if (of.kind() == Unit.Kind.TIME && ages.isAge(first, unitLast)) {
      return Optional.of(new Sort(Figure.Kind.AGE, of.name(), of.code(), last, BigDecimal.ZERO));
    }
    int half = durations.half(unitLast, of);
    BigDecimal plus = durations.part(unitLast, half);
    return Optional.of(sort(of, half == unitLast ? last : half, plus));
  }

  /** «12 يوم السبت و20 يوم الأحد», «4 يوم 15/5»: the day has a name or a date. */
  private boolean isOfWeekday(Hit<Unit> unit) {
    int name = unit.last() + 1;
    return unit.sense().isDay()
        && page.isDated(name)
        && (words.is(name, Role.WEEKDAY) || tokens.isDigits(name));
  }

  private Sort sort(Unit unit, int last, BigDecimal plus) {
    Figure.Kind kind =
        switch (unit.kind()) {
          case MONEY -> Figure.Kind.MONEY;
          case TIME -> Figure.Kind.DURATION;
          default -> Figure.Kind.MEASURE;
        };
    return new Sort(kind, unit.name(), unit.code(), last, plus);
  }

  /**
   * «12 و14 عاما», «من 3850 إلى 4200 ليرة»: the unit behind the second number is the first one's
   * too.
   */
  private Optional<Sort> listed(int first, int last) {
    int at = page.joints.joined(last + 1);
    int link = page.after(last);
    if (at == NONE && page.is(link, Tag.TO)) {
      at = page.joints.bare(link + 1);
    }
    Optional<NumberReader.Number> next = page.number(at);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sort> sort = percent(next.get().first(), next.get().last());
    if (sort.isEmpty()) {
      sort = behind(first, next.get().last());
    }
    return sort.isPresent() ? Optional.of(sort.get().ending(last)) : sort;
  }

  /**
   * «خفض الحكم من 15 سنة إلى عشر»: a number without a noun takes the unit of the figure that it
   * changes.
   */
  Sort inherited(Sort sort, int number, int last, Optional<Figure> previous) {
    boolean open = sort.kind() == Figure.Kind.COUNT || sort.kind() == Figure.Kind.NUMBER;
    if (open && previous.isPresent() && ranks.isNext(previous.get(), number, last)) {
      return Sort.of(Figure.Kind.ORDINAL, sort.last());
    }
    if (open && previous.isPresent() && isOtherOf(previous.get(), number, last)) {
      Figure one = previous.get();
      return new Sort(one.kind(), one.unit(), one.unitCode(), sort.last(), BigDecimal.ZERO);
    }
    if (!open
        || previous.isEmpty()
        || page.nounFollows(last)
        || !page.is(page.before(number), Tag.TO)) {
      return sort;
    }
    Figure from = previous.get();
    boolean measured = from.kind() == Figure.Kind.PERCENT || !from.unit().isEmpty();
    // «ارتفع العدد خلال 3 أيام إلى 15», «ارتفع بنسبة 3 بالمئة إلى 15» change something else.
    boolean changes =
        page.is(page.before(from.first()), Tag.FROM)
            || from.kind() == Figure.Kind.DURATION && words.hasPreposition(from.first());
    return measured && changes && page.isChanged(from.last(), number)
        ? new Sort(from.kind(), from.unit(), from.unitCode(), sort.last(), BigDecimal.ZERO)
        : sort;
  }

  /** «الأسابيع الثلاثة أو الأربعة المقبلة»: the unit stands before the first of the two. */
  private boolean isOtherOf(Figure one, int number, int last) {
    return !one.unit().isEmpty()
        && one.last() == number - 2
        && words.is(number - 1, Tag.OR)
        && page.isDefinite(number)
        && !page.knownNounFollows(last);
  }

  /** «$500», «USD 500». */
  private Optional<Sort> sign(int number, int last) {
    if (number == 0
        || tokens.kind(number - 1) == Tokens.ARABIC
        || tokens.gap(number) >= Tokens.NEWLINE) {
      return Optional.empty();
    }
    Optional<Hit<Unit>> unit = page.unit(number - 1);
    return unit.isPresent() && unit.get().sense().kind() == Unit.Kind.MONEY
        ? Optional.of(sort(unit.get().sense(), last, BigDecimal.ZERO))
        : Optional.empty();
  }

  /** «الأسابيع الستة», «يوم واحد», «اليوم الـ20»; «من العمر» behind; «سن الـ18». */
  private Optional<Sort> before(int first, int number, int last, BigDecimal value) {
    boolean year = words.hasArticle(number) && ages.isInYear(number);
    if (ages.ends(last) || (year || ages.isBareAge(first)) && !page.nounFollows(last)) {
      return Optional.of(Sort.of(Figure.Kind.AGE, last));
    }
    int noun = page.before(number);
    if (ranks.isTurn(noun, number, last)) {
      return Optional.of(Sort.of(Figure.Kind.ORDINAL, last));
    }
    int open = page.before(number);
    boolean quoted = tokens.isMark(open, QUOTES) && tokens.isMark(last + 1, QUOTES);
    if (isMinuteOfGame(quoted ? page.before(open) : noun, number, last)) {
      return Optional.of(Sort.of(Figure.Kind.TIME, last));
    }
    boolean definite = page.isDefinite(number);
    boolean one = value.compareTo(BigDecimal.valueOf(2)) <= 0 && !tokens.isDigits(number);
    if (definite && ranks.mayBe(number, value) && ranks.isItsTime(noun, number, last)) {
      return Optional.of(Sort.of(Figure.Kind.ORDINAL, last));
    }
    if (noun == NONE
        || !(definite || one)
        || words.hasConjunction(number)
        || page.nounFollows(last)) {
      return Optional.empty();
    }
    Optional<Hit<Unit>> unit = page.endingAt(noun, 1, Role.UNIT, Unit.class);
    if (unit.isEmpty() || unit.get().sense().kind() == Unit.Kind.COUNT) {
      return Optional.empty();
    }
    boolean single = unit.get().sense().number() == Unit.Number.SINGULAR;
    if (definite && single && ranks.mayBe(number, value)) {
      return Optional.of(Sort.of(Figure.Kind.ORDINAL, last));
    }
    return definite && single
        ? Optional.empty()
        : Optional.of(sort(unit.get().sense(), last, BigDecimal.ZERO));
  }

  /** «في الدقيقة 55», «في الدقيقتين 12 و77». */
  private boolean isMinuteOfGame(int noun, int number, int last) {
    if (noun == NONE
        || !tokens.isDigits(number)
        || !words.hasArticle(noun)
        || page.knownNounFollows(last)) {
      return false;
    }
    Optional<Hit<Unit>> unit = page.endingAt(noun, 1, Role.UNIT, Unit.class);
    return unit.isPresent()
        && unit.get().sense().isMinute()
        && unit.get().sense().number() != Unit.Number.PLURAL;
  }
}
