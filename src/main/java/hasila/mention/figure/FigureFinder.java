package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Hedge;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.OrdinalWord;
import hasila.lexicon.amount.Unit;
import hasila.mention.Amount;
import hasila.mention.Amounts;
import hasila.mention.CheckCode;
import hasila.mention.DateMention;
import hasila.mention.Figure;
import hasila.mention.number.FigureWords;
import hasila.mention.number.FractionReader;
import hasila.mention.number.NumberReader;
import hasila.mention.number.Parts;
import hasila.mention.number.RangeReader;
import hasila.mention.number.SeparatorReader;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every figure of a report that is no date and no counted noun: one pass, in text order,
 * without overlap. At each token the readers are asked in a fixed order; the first that reads
 * something wins.
 */
public final class FigureFinder {
  private static final long SPELLED = Role.NUMBER.bit() | Role.ORDINAL.bit() | Role.FRACTION.bit();
  private static final long STARTS = SPELLED | Role.QUANTITY.bit() | Role.UNIT.bit();

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;
  private final HedgeReader hedges;
  private final AgeReader ages;
  private final DurationReader durations;
  private final SortReader sorts;
  private final RangeReader ranges;
  private final LabelReader labels;
  private final ClockReader clocks;
  private final CodeReader codes;
  private final VagueReader vagues;
  private final FractionReader fractions;
  private final SeparatorReader separators;
  private final OneReader ones;
  private final LookalikeReader lookalikes;
  private Optional<Figure> previous = Optional.empty();

  /** The last token of the last number that its label makes a name: «القرار رقم 2139». */
  private int labelled = NONE;

  private FigureFinder(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
    this.hedges = new HedgeReader(page);
    this.ages = new AgeReader(page);
    this.durations = new DurationReader(page, hedges, ages);
    this.sorts = new SortReader(page, ages, durations);
    this.ranges = new RangeReader(page);
    this.labels = new LabelReader(page);
    this.clocks = new ClockReader(page);
    this.codes = new CodeReader(page);
    this.vagues = new VagueReader(page);
    this.fractions = new FractionReader(page);
    this.separators = new SeparatorReader(page.tokens);
    this.ones = new OneReader(page);
    this.lookalikes = new LookalikeReader(page, hedges, sorts, labels);
  }

  /** All figures of the words; what a date says is skipped. */
  public static List<Figure> find(Words words, List<DateMention> dates) {
    return find(new FigureWords(words, dates));
  }

  static List<Figure> find(FigureWords page) {
    return new FigureFinder(page).find();
  }

  private List<Figure> find() {
    List<Figure> found = new ArrayList<>();
    int n = words.size();
    int i = 0;
    while (i < n) {
      if (page.isDated(i) || !mayBegin(i)) {
        i++;
        continue;
      }
      Optional<Figure> figure = read(i);
      if (figure.isPresent()) {
        found.add(figure.get());
        previous = figure;
        i = Math.max(i, end(figure.get()));
      } else {
        i = skipped(i);
      }
      i++;
    }
    return found;
  }

  /** The last token of a figure with its unit: the «ثانية» of «30 ثانية» is no ordinal. */
  private int end(Figure figure) {
    Optional<Hit<Unit>> unit =
        figure.unit().isEmpty() ? Optional.empty() : page.unit(page.after(figure.last()));
    return unit.isPresent() ? unit.get().last() : figure.last();
  }

  /** The last token of words that look like a number and are none: «ثاني أكسيد»; else the token. */
  private int skipped(int token) {
    Optional<Hit<OrdinalWord>> ordinal = words.at(token, Role.ORDINAL, OrdinalWord.class);
    return ordinal.isPresent() && ordinal.get().sense().shape() == OrdinalWord.Shape.NAME
        ? ordinal.get().last()
        : token;
  }

  private boolean mayBegin(int token) {
    return words.isAny(token, STARTS) || tokens.isDigits(token) || lookalikes.mayBegin(token);
  }

  private Optional<Figure> read(int token) {
    Optional<Figure> unclear = lookalikes.read(token);
    if (unclear.isPresent() || tokens.isDigits(token)) {
      return unclear.isPresent() ? unclear : digits(token);
    }
    if (NumberWord.is(words, token, NumberWord.Shape.NAME)) {
      int last = words.at(token, Role.NUMBER, NumberWord.class).orElseThrow().last();
      return Optional.of(
          new FigureDraft(page, token, last, words.coreStart(token)).label("identifier/name"));
    }
    Optional<Figure> figure = words.isAny(token, SPELLED) ? words(token) : Optional.empty();
    if (figure.isEmpty() && vagues.mayBegin(token)) {
      figure = vague(token);
    }
    return figure.isEmpty() && durations.mayBegin(token) ? durations.read(token) : figure;
  }

  private Optional<Figure> digits(int token) {
    Optional<NumberReader.Number> number = page.number(token);
    Optional<Figure> clock = clocks.read(token, Optional.empty(), number);
    if (clock.isPresent()) {
      return clock;
    }
    Optional<FractionReader.Fraction> fraction = fractions.digits(token);
    if (fraction.isPresent()) {
      return Optional.of(fraction(token, fraction.get()));
    }
    Optional<RangeReader.Range> slashed = ranges.slashed(token);
    if (slashed.isPresent()
        && !labels.isLabel(slashed.get().whole(NumberReader.plain(words, token)))) {
      return Optional.of(range(NumberReader.plain(words, token), slashed.get()));
    }
    Optional<Figure> code = codes.read(token);
    return code.isPresent() || number.isEmpty() ? code : number(number.get());
  }

  /** A time of day, or the longest of ordinal, fraction and cardinal. */
  private Optional<Figure> words(int token) {
    Optional<NumberReader.Number> cardinal = page.number(token);
    Optional<NumberReader.Number> ordinal = NumberReader.readOrdinal(words, token);
    Optional<Figure> clock = clocks.read(token, ordinal, cardinal);
    if (clock.isPresent()) {
      return clock;
    }
    int last = cardinal.isPresent() ? cardinal.get().last() : NONE;
    if (ordinal.isPresent() && ordinal.get().last() > last) {
      return Optional.of(ordinal(ordinal.get()));
    }
    Optional<FractionReader.Fraction> fraction = fractions.read(token);
    if (fraction.isPresent() && fraction.get().last() >= last) {
      return Optional.of(fraction(token, fraction.get()));
    }
    Optional<NumberReader.Number> number = cardinal.isPresent() ? cardinal : ones.alone(token);
    return number.isPresent() ? number(number.get()) : Optional.empty();
  }

  private Figure ordinal(NumberReader.Number number) {
    boolean age = ages.isYearOfLife(number.first(), number.last());
    return new FigureDraft(page, number.first(), number.last(), number.start())
        .kind(age ? Figure.Kind.AGE : Figure.Kind.ORDINAL)
        .amount(new Amount.Exact(number.value()))
        .make(age ? "age/ordinal" : "ordinal/words");
  }

  private Figure fraction(int token, FractionReader.Fraction fraction) {
    int start = words.coreStart(token);
    HedgeReader.Hedging before = hedges.before(token, start);
    SortReader.Sort sort = sorts.read(before.first(), token, fraction.last(), fraction.value());
    HedgeReader.Hedging hedging = hedges.around(before, sort.last());
    boolean unit =
        sort.kind() != Figure.Kind.COUNT
            && sort.kind() != Figure.Kind.NUMBER
            && sort.kind() != Figure.Kind.ORDINAL;
    BigDecimal value = Parts.rounded(unit ? fraction.value() : fraction.value().movePointRight(2));
    FigureDraft draft =
        new FigureDraft(page, token, sort.last(), start)
            .hedged(hedging)
            .amount(Amounts.of(value, hedging.bound()));
    if (sort.last() == fraction.last()) {
      draft.end(fraction.end());
    }
    return unit
        ? draft.sort(sort).make("fraction/unit")
        : draft.kind(Figure.Kind.PERCENT).make("fraction/part");
  }

  private Optional<Figure> number(NumberReader.Number bare) {
    if (!ones.isFigure(bare)) {
      return Optional.empty();
    }
    boolean plus = hedges.isPlus(bare.last() + 1);
    NumberReader.Number number = plus ? bare.to(bare.last() + 1) : ranges.restated(bare);
    Optional<RangeReader.Range> range = ranges.read(number);
    if (range.isPresent() && labels.isLabel(range.get().whole(number))) {
      // «المواد 12-15», «المرسوم 19-145».
      RangeReader.Range all = range.get();
      labelled = all.last();
      return Optional.of(
          new FigureDraft(page, all.first(), all.last(), all.start()).label("identifier/label"));
    }
    if (range.isPresent()) {
      return Optional.of(range(number, range.get()));
    }
    HedgeReader.Hedging before = hedges.before(number.first(), number.start());
    FigureDraft draft =
        new FigureDraft(page, number.first(), number.last(), number.start()).form(number.form());
    if (before.bound().isEmpty() && (labels.isLabel(number) || labels.isNext(number, labelled))) {
      boolean word =
          number.form() == Figure.Form.WORDS && !page.is(page.before(number.first()), Tag.FROM);
      if (word && !labels.isNumbered(number)) {
        return Optional.of(draft.label("identifier/name"));
      }
      labelled = number.last();
      return Optional.of(draft.amount(new Amount.Exact(number.value())).label("identifier/label"));
    }
    SortReader.Sort sort =
        sorts.read(before.first(), number.first(), number.last(), number.value());
    HedgeReader.Hedging hedging = hedges.around(before, sort.last());
    sort = sorts.inherited(sort, number.first(), number.last(), previous);
    if (ones.isOne(number)) {
      sort = ones.sort(number, sort, hedging);
    }
    BigDecimal value = separators.value(number, sort.kind()).add(sort.plus());
    draft.last(sort.last()).hedged(hedging);
    if (hedging.first() == number.first() && sorts.hasSign(number.first())) {
      draft.from(number.first() - 1);
    }
    if (sorts.hasMinus(number.first(), sort)) {
      draft.from(number.first() - 1);
      value = value.negate();
    }
    if (value.signum() < 0 && sort.kind() == Figure.Kind.COUNT) {
      sort = SortReader.Sort.of(Figure.Kind.NUMBER, sort.last());
    }
    draft
        .sort(sort)
        .amount(Amounts.of(value, plus ? Optional.of(Hedge.Bound.AT_LEAST) : hedging.bound()));
    if (separators.isOpen(number, sort.kind())) {
      draft.check(CheckCode.AMBIGUOUS_SEPARATOR);
    }
    return Optional.of(
        draft.make(number.form() == Figure.Form.DIGITS ? "number/digits" : "number/words"));
  }

  private Figure range(NumberReader.Number number, RangeReader.Range range) {
    HedgeReader.Hedging before = hedges.before(range.first(), range.start());
    SortReader.Sort sort = sorts.read(before.first(), range.first(), range.last(), range.high());
    HedgeReader.Hedging hedging = hedges.around(before, sort.last());
    boolean bounded = range.by() == RangeReader.Range.By.ABOVE_BELOW;
    Amount amount =
        Amounts.range(range.low(), range.high(), bounded ? Optional.empty() : hedging.bound());
    FigureDraft draft =
        new FigureDraft(page, range.first(), sort.last(), range.start()).hedged(hedging);
    return draft
        .number(number.start())
        .sort(sort)
        .form(number.form())
        .amount(amount)
        .make(range.by().rule());
  }

  private Optional<Figure> vague(int token) {
    Optional<VagueReader.Vague> vague = vagues.read(token);
    if (vague.isEmpty()) {
      return Optional.empty();
    }
    int last = vague.get().last();
    int start = words.coreStart(token);
    HedgeReader.Hedging before = hedges.before(token, start);
    SortReader.Sort sort =
        vague.get().afterNoun()
            ? sorts.vagueBehind(token, last)
            : sorts.vague(before.first(), last);
    HedgeReader.Hedging hedging = hedges.around(before, last);
    FigureDraft draft =
        new FigureDraft(page, token, last, start)
            .hedged(hedging)
            .sort(sort)
            .form(Figure.Form.VAGUE);
    return Optional.of(
        draft
            .amount(Amounts.vague(vague.get().low(), vague.get().high(), hedging.bound()))
            .make("number/vague"));
  }
}
