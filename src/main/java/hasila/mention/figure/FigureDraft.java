package hasila.mention.figure;

import hasila.lexicon.amount.Unit;
import hasila.mention.Amount;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import hasila.mention.number.FigureWords;
import hasila.text.Span;
import java.util.EnumSet;
import java.util.Set;

/** A figure in the making. */
final class FigureDraft {
  private final FigureWords page;
  private int first;
  private int last;
  private int start;
  private int end;
  private int number;
  private Figure.Kind kind = Figure.Kind.NUMBER;
  private Figure.Form form = Figure.Form.WORDS;
  private Amount amount = new Amount.None();
  private String unit = "";
  private String code = "";
  private final Set<CheckCode> checks = EnumSet.noneOf(CheckCode.class);

  FigureDraft(FigureWords page, int first, int last, int start) {
    this.page = page;
    this.first = first;
    this.start = start;
    this.number = start;
    last(last);
  }

  FigureDraft last(int token) {
    last = token;
    end = page.tokens.end(token);
    return this;
  }

  /** Begins the figure's text earlier; its number stays. */
  FigureDraft from(int token) {
    first = token;
    start = page.tokens.start(token);
    return this;
  }

  FigureDraft end(int offset) {
    end = offset;
    return this;
  }

  FigureDraft number(int offset) {
    number = offset;
    return this;
  }

  FigureDraft hedged(HedgeReader.Hedging hedging) {
    first = hedging.first();
    start = hedging.start();
    return hedging.two() ? check(CheckCode.TWO_HEDGES) : this;
  }

  FigureDraft kind(Figure.Kind value) {
    kind = value;
    return this;
  }

  FigureDraft form(Figure.Form value) {
    form = value;
    return this;
  }

  FigureDraft amount(Amount value) {
    amount = value;
    return this;
  }

  FigureDraft sort(SortReader.Sort sort) {
    kind = sort.kind();
    unit = sort.unit();
    code = sort.code();
    return this;
  }

  FigureDraft unit(Figure.Kind value, Unit of) {
    kind = value;
    unit = of.name();
    code = of.code();
    return this;
  }

  FigureDraft check(CheckCode check) {
    checks.add(check);
    return this;
  }

  /** A name: whatever number is in it counts for nothing. */
  Figure label(String rule) {
    return kind(Figure.Kind.IDENTIFIER).make(rule);
  }

  Figure make(String rule) {
    return new Figure(
        kind,
        new Span(start, end),
        first,
        last,
        number,
        amount,
        form,
        unit,
        code,
        Set.copyOf(checks),
        rule);
  }
}
