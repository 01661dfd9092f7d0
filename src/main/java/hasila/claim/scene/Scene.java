package hasila.claim.scene;

import hasila.date.days.Resolved;
import hasila.date.today.ReportDay;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.FunctionWord;
import hasila.mention.Figure;
import hasila.mention.Mention;
import hasila.text.Tokens;
import java.util.List;

/** What every part of the claim stage looks at: one report's words, figures, dates and clauses. */
public final class Scene {
  public static final int NONE = -1;

  /** A date with a colon holds for so many sentences of its line. */
  private static final int LABELLED = 8;

  public final Words words;
  public final Tokens tokens;
  public final List<Figure> figures;
  public final List<Resolved> dates;
  public final ReportDay day;
  public final Clauses clauses;
  public final Sections sections;

  /** By token: one more than the index of the figure that covers it. */
  private final int[] figureAt;

  private final int[] dateAt;
  private final int[] firstFigure;
  private final int[] firstDate;

  public Scene(Words words, List<Figure> figures, List<Resolved> dates, ReportDay day) {
    this.words = words;
    this.tokens = words.tokens();
    this.figures = figures;
    this.dates = dates;
    this.day = day;
    this.clauses = new Clauses(words);
    this.figureAt = new int[words.size()];
    this.dateAt = new int[words.size()];
    for (int i = 0; i < figures.size(); i++) {
      mark(figureAt, figures.get(i), i);
    }
    for (int i = 0; i < dates.size(); i++) {
      mark(dateAt, dates.get(i).mention(), i);
    }
    this.firstFigure = new int[clauses.sentences() + 1];
    for (Figure figure : figures) {
      firstFigure[clauses.sentence(figure.first()) + 1]++;
    }
    addUp(firstFigure);
    this.firstDate = new int[clauses.sentences() + 1];
    for (Resolved date : dates) {
      firstDate[clauses.sentence(date.mention().first()) + 1]++;
    }
    addUp(firstDate);
    this.sections = new Sections(tokens, clauses);
  }

  /** How many mentions stand before each sentence, of how many stand in the one before it. */
  private static void addUp(int[] bySentence) {
    for (int s = 1; s < bySentence.length; s++) {
      bySentence[s] += bySentence[s - 1];
    }
  }

  /** The figures that begin in a sentence. */
  public List<Figure> figuresIn(int sentence) {
    return figures.subList(firstFigure[sentence], firstFigure[sentence + 1]);
  }

  /** The dates that begin in a sentence. */
  public List<Resolved> datesIn(int sentence) {
    return dates.subList(firstDate[sentence], firstDate[sentence + 1]);
  }

  private static void mark(int[] column, Mention mention, int index) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      column[i] = index + 1;
    }
  }

  /** The figure that covers the token, or {@link #NONE}. */
  public int figureAt(int token) {
    return token >= 0 && token < figureAt.length ? figureAt[token] - 1 : NONE;
  }

  /** The date that covers the token, or {@link #NONE}. */
  public int dateAt(int token) {
    return token >= 0 && token < dateAt.length ? dateAt[token] - 1 : NONE;
  }

  public boolean isMention(int token) {
    return figureAt(token) != NONE || dateAt(token) != NONE;
  }

  /** «13 في دمشق وفي إدلب 7»: whether the token leads to a further place. */
  public boolean isAndIn(int token) {
    return words.is(token, Tag.IN) && words.hasConjunction(token);
  }

  public boolean isFunction(int token, FunctionWord.Kind kind) {
    return Clauses.isFunction(words, token, kind);
  }

  /**
   * Where a line's own words begin: behind a bullet, a time and a date with a colon («+ 14/03/2020:
   * …»).
   */
  public int lineHead(int sentenceStart) {
    int i = sentenceStart;
    int end = sentenceEnd(sentenceStart);
    while (i < end
        && (tokens.kind(i) == Tokens.MARK && !tokens.isMark(i, "\"\u201C\u00AB(")
            || isLineDate(i)
            || figureAt(i) != NONE && figures.get(figureAt(i)).kind() == Figure.Kind.TIME)) {
      i++;
    }
    return i;
  }

  /**
   * The date with a colon that heads the token's item, its sentence, or one before it on the line,
   * or {@link #NONE}: «السبت: مقتل 7. الأحد: إصابة 4».
   */
  public int lineDate(int token) {
    List<Resolved> own = datesIn(clauses.sentence(token));
    for (int i = own.size() - 1; i >= 0; i--) {
      int first = own.get(i).mention().first();
      if (first < token && tokens.isMark(first - 1, "\u060C,\u061B;") && isLineDate(first)) {
        return dateAt(first);
      }
    }
    int line = clauses.lineStart(clauses.sentence(token));
    int last = clauses.sentence(token);
    for (int s = last; s >= 0 && s > last - LABELLED && clauses.sentenceStart(s) >= line; s--) {
      int start = clauses.sentenceStart(s);
      while (start < token && tokens.kind(start) == Tokens.MARK) {
        start++;
      }
      if (isLineDate(start) && start < token) {
        return dateAt(start);
      }
    }
    return NONE;
  }

  private boolean isLineDate(int i) {
    int date = dateAt(i);
    return date != NONE && tokens.isMark(dates.get(date).mention().last() + 1, ':');
  }

  public int sentenceStart(int token) {
    return clauses.sentenceStart(clauses.sentence(token));
  }

  public int sentenceEnd(int token) {
    return clauses.sentenceEnd(clauses.sentence(token));
  }
}
