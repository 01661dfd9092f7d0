package hasila.mention.figure;

import hasila.lexicon.Words;
import hasila.mention.Amount;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import hasila.mention.number.FigureWords;
import hasila.mention.number.NumberReader;
import hasila.text.Lookalikes;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads numbers in which text recognition wrote letters for digits: «١ه شابا», «ا٢ قتيلا», «l5
 * جريحا», «ه أشخاص». Which number was printed is not known, only that there was one.
 */
final class LookalikeReader {
  private static final int LONGEST = 9;

  /** A Hijri year has the same letter behind it: «1445ه». */
  private static final int YEAR = 3;

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;
  private final HedgeReader hedges;
  private final SortReader sorts;
  private final LabelReader labels;

  LookalikeReader(FigureWords page, HedgeReader hedges, SortReader sorts, LabelReader labels) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
    this.hedges = hedges;
    this.sorts = sorts;
    this.labels = labels;
  }

  /** Whether the token is made of letters that are read for digits, or touches such a one. */
  boolean mayBegin(int token) {
    if (tokens.isDigits(token)) {
      return isGluedLetters(token + 1);
    }
    byte kind = tokens.kind(token);
    return (kind == Tokens.ARABIC || kind == Tokens.FOREIGN)
        && isMade(token, first(token))
        && (token == 0
            || tokens.gap(token) != Tokens.GLUED
            || tokens.kind(token - 1) == Tokens.MARK)
        && Lookalikes.isFirst(tokens.text().charAt(first(token)));
  }

  /** The figure at the token: there is a number, but not which. */
  Optional<Figure> read(int token) {
    Optional<NumberReader.Number> number = mayBegin(token) ? number(token) : Optional.empty();
    return number.isPresent() ? figure(number.get()) : Optional.empty();
  }

  private Optional<Figure> figure(NumberReader.Number number) {
    int last = number.last();
    HedgeReader.Hedging before = hedges.before(number.first(), number.start());
    SortReader.Sort sort = sorts.read(before.first(), number.first(), last, number.value());
    boolean name = labels.isLabel(number) || page.isDated(page.after(last));
    if (name || sort.kind() == Figure.Kind.NUMBER || sort.kind() == Figure.Kind.ORDINAL) {
      if (!isSure(number)) {
        return Optional.empty();
      }
      sort = SortReader.Sort.of(Figure.Kind.NUMBER, sort.last());
    }
    return Optional.of(
        new FigureDraft(page, number.first(), sort.last(), number.start())
            .hedged(hedges.around(before, sort.last()))
            .form(Figure.Form.DIGITS)
            .sort(sort)
            .amount(new Amount.Unclear())
            .check(CheckCode.LOOKALIKE_LETTERS)
            .make("number/lookalike"));
  }

  /** With the likeliest of its readings for its value. */
  private Optional<NumberReader.Number> number(int token) {
    int last = token;
    while (last + 1 < tokens.size()
        && tokens.gap(last + 1) == Tokens.GLUED
        && (tokens.isDigits(last + 1) || isGluedLetters(last + 1))) {
      last++;
    }
    int start = first(token);
    int end = tokens.end(last);
    boolean letters = last == token && !hasDigit(start, end);
    if (end - start > LONGEST || (letters ? !isCounted(token) : isYear(token, last))) {
      return Optional.empty();
    }
    List<String> readings = Lookalikes.readings(tokens.text().substring(start, end));
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NumberReader.Number(
                new BigDecimal(readings.get(0)), token, last, start, Figure.Form.DIGITS, false));
  }

  /** Whether the figure is one even where nothing beside it is counted: «بلغ ١ه». */
  private boolean isSure(NumberReader.Number number) {
    String text = tokens.text();
    boolean sure = false;
    for (int i = number.start(); i < tokens.end(number.last()); i++) {
      sure |= text.charAt(i) > 'z' && Character.isDigit(text.charAt(i));
    }
    return sure && number.start() == tokens.start(number.first());
  }

  /** «ه أشخاص», «O مدنيين»: a letter alone is one only before what is counted. */
  private boolean isCounted(int token) {
    return page.knownNounFollows(token)
        && !words.hasPreposition(token + 1)
        && !words.hasConjunction(token + 1)
        && tokens.gap(token + 1) == Tokens.SPACE
        && !tokens.isDigits(token - 1);
  }

  private boolean isYear(int token, int last) {
    return last == token + 1
        && tokens.end(token) - tokens.start(token) >= YEAR
        && tokens.kind(last) == Tokens.ARABIC
        && !page.knownNounFollows(last);
  }

  private boolean isGluedLetters(int token) {
    return token < tokens.size()
        && tokens.gap(token) == Tokens.GLUED
        && (tokens.kind(token) == Tokens.ARABIC || tokens.kind(token) == Tokens.FOREIGN)
        && isMade(token, tokens.start(token));
  }

  /** Behind «و» or a preposition that touches digits: «وا٢». */
  private int first(int token) {
    boolean clitic =
        tokens.kind(token) == Tokens.ARABIC
            && tokens.end(token) - tokens.start(token) == 2
            && tokens.isDigits(token + 1)
            && tokens.gap(token + 1) == Tokens.GLUED;
    return tokens.start(token) + (clitic ? 1 : 0);
  }

  private boolean isMade(int token, int from) {
    if (tokens.end(token) - from > LONGEST) {
      return false;
    }
    for (int i = from; i < tokens.end(token); i++) {
      if (!Lookalikes.isPossible(tokens.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasDigit(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isDigit(tokens.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
