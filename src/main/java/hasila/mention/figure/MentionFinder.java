package hasila.mention.figure;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Among;
import hasila.lexicon.sense.Noun;
import hasila.mention.Amount;
import hasila.mention.Amounts;
import hasila.mention.DateMention;
import hasila.mention.Figure;
import hasila.mention.Mention;
import hasila.mention.date.DateFinder;
import hasila.mention.number.FigureWords;
import hasila.mention.number.RangeReader;
import hasila.text.Span;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All numbers and dates of a report, in text order, without overlap: dates first, then figures
 * outside them, then the counted nouns that are figures themselves outside both.
 */
public final class MentionFinder {
  private static final int LIST = 30;

  /** No mention stands before: not even directly before the first token. */
  private static final int NONE_BEFORE = -2;

  private MentionFinder() {}

  /** The mentions of a report, apart and together. */
  public record Mentions(List<DateMention> dates, List<Figure> figures, List<Mention> all) {}

  public static Mentions find(Words words) {
    List<DateMention> dates = DateFinder.find(words);
    FigureWords page = new FigureWords(words, dates);
    List<Figure> figures = counted(page, dates, FigureFinder.find(page));
    List<Mention> all = new ArrayList<>(dates.size() + figures.size());
    all.addAll(dates);
    all.addAll(figures);
    all.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return new Mentions(dates, figures, all);
  }

  /** Merges the counted nouns into the figures. */
  private static List<Figure> counted(
      FigureWords page, List<DateMention> dates, List<Figure> figures) {
    Words words = page.words;
    CountedReader reader = new CountedReader(words, new HedgeReader(page));
    List<Figure> all = new ArrayList<>();
    int nextDate = 0;
    int nextFigure = 0;
    int among = -LIST;
    int previous = NONE_BEFORE;
    int token = 0;
    while (token < words.size()) {
      if (nextDate < dates.size() && dates.get(nextDate).first() <= token) {
        token = Math.max(token, dates.get(nextDate++).last() + 1);
        continue;
      }
      if (nextFigure < figures.size() && figures.get(nextFigure).first() <= token) {
        Figure figure = figures.get(nextFigure++);
        add(all, figure, words);
        previous = figure.last();
        token = Math.max(token, previous + 1);
        continue;
      }
      if (token - among < LIST && endsList(words, token)) {
        among = -LIST;
      }
      if (Among.is(words, token, Among.Who.GROUP) && !endsList(words, token)) {
        among = token;
      }
      if (reader.mayBegin(token)) {
        var figure = reader.read(token, previous, token - among < LIST);
        if (figure.isPresent()
            && isBefore(dates, nextDate, figure.get())
            && isBefore(figures, nextFigure, figure.get())) {
          add(all, figure.get(), words);
          previous = figure.get().last();
          token = previous;
        }
      }
      token++;
    }
    return all;
  }

  /**
   * «شخصان أو ثلاثة», «مدني أو مدنيان»: with a counted noun before «أو» they are one figure too.
   */
  private static void add(List<Figure> all, Figure figure, Words words) {
    Figure before = all.isEmpty() ? figure : all.get(all.size() - 1);
    if (isEither(before, figure, words)) {
      all.set(all.size() - 1, either(before, figure, words));
    } else {
      all.add(figure);
    }
  }

  private static boolean isEither(Figure few, Figure many, Words words) {
    int or = few.last() + 1;
    return many.first() == or + 1
        && words.is(or, Tag.OR)
        && !words.hasConjunction(or)
        && many.kind() == Figure.Kind.COUNT
        && few.kind() == Figure.Kind.COUNT
        && few.form().isNoun()
        && few.amount() instanceof Amount.Exact low
        && many.amount() instanceof Amount.Exact high
        && low.value().compareTo(high.value()) < 0
        && isSameNoun(few, many, words);
  }

  /** Whether the second counts what the first is, or says nothing of it. */
  private static boolean isSameNoun(Figure few, Figure many, Words words) {
    Optional<Noun> noun = Noun.at(words, few.last());
    boolean implied = many.form().isNoun();
    Optional<Noun> other = Noun.at(words, implied ? many.first() : many.last() + 1);
    return noun.isPresent()
        && (other.isEmpty() && !implied || other.isPresent() && other.get().isSameAs(noun.get()));
  }

  private static Figure either(Figure few, Figure many, Words words) {
    boolean named = Noun.at(words, many.last() + 1).isPresent();
    return new Figure(
        Figure.Kind.COUNT,
        new Span(few.span().start(), many.span().end()),
        few.first(),
        many.last(),
        few.number(),
        Amounts.range(few.amount().best().get(), many.amount().best().get(), Optional.empty()),
        named ? many.form() : few.form(),
        "",
        "",
        few.checks(),
        RangeReader.Range.By.EITHER.rule());
  }

  /**
   * Whether the figure ends before the next of those begins: «مدنيين اثنين وعشرين» is one figure.
   */
  private static boolean isBefore(List<? extends Mention> others, int next, Figure figure) {
    return next == others.size() || figure.last() < others.get(next).first();
  }

  /** «بينهم» reaches to the end of its sentence, to a verb or to a new event. */
  private static boolean endsList(Words words, int token) {
    Tokens tokens = words.tokens();
    return tokens.gap(token) >= Tokens.NEWLINE
        || tokens.isMark(token, ".\u061B")
        || words.hasConjunction(token)
            && words.is(token, Role.EVENT)
            && !words.is(token, Role.NOUN);
  }
}
