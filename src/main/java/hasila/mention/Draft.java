package hasila.mention;

import hasila.lexicon.Unit;
import hasila.text.Span;
import java.util.LinkedHashSet;
import java.util.Set;

/** A figure in the making. */
final class Draft {
  private final Page page;
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
  private final Set<String> checks = new LinkedHashSet<>(2);

  Draft(Page page, int first, int last, int start) {
    this.page = page;
    this.first = first;
    this.start = start;
    this.number = start;
    last(last);
  }

  Draft last(int token) {
    last = token;
    end = page.tokens.end(token);
    return this;
  }

  /** Begins the figure's text earlier; its number stays. */
  Draft from(int token) {
    first = token;
    start = page.tokens.start(token);
    return this;
  }

  Draft end(int offset) {
    end = offset;
    return this;
  }

  Draft number(int offset) {
    number = offset;
    return this;
  }

  Draft hedged(HedgeReader.Hedging hedging) {
    first = hedging.first();
    start = hedging.start();
    return hedging.two() ? check("two_hedges") : this;
  }

  Draft kind(Figure.Kind value) {
    kind = value;
    return this;
  }

  Draft form(Figure.Form value) {
    form = value;
    return this;
  }

  Draft amount(Amount value) {
    amount = value;
    return this;
  }

  Draft sort(SortReader.Sort sort) {
    kind = sort.kind();
    unit = sort.unit();
    code = sort.code();
    return this;
  }

  Draft unit(Figure.Kind value, Unit of) {
    kind = value;
    unit = of.name();
    code = of.code();
    return this;
  }

  Draft check(String check) {
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
