package hasila.claim.counted;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Draft.Counted;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * A noun that labels the figure behind it, as in lists and forms: «القتلى: 7، الجرحى: 12», «قتلى=7
 * جرحى=12», «الجرحى (12)», «القتلى 7 الجرحى 12».
 */
final class LabelNouns {
  private static final String SIGNS = ":=\uFF1A";
  private static final String DASHES = "-\u2013\u2014";
  private static final String TIMES = "xX*\u00D7\u2715\u2716";
  private static final String QUOTES = "\"\u201C\u201D\u00AB\u00BB";
  private static final int LONGEST = 5;
  private static final int LIST = 40;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;

  LabelNouns(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
  }

  /** The label of the figure. */
  Optional<Counted> before(Draft draft) {
    Figure figure = draft.figure;
    int last = labelEnd(figure);
    int head = last == Scene.NONE ? Scene.NONE : head(last);
    if (last != Scene.NONE && tokens.isMark(figure.first() - 1, TIMES)) {
      head = nearest(last);
    }
    if (head == Scene.NONE
        || last == figure.first() - 1 && !isBareLabel(figure, head, last)
        || phrases.end(head) < last
        || figure.kind() == Figure.Kind.PERCENT && words.hasConjunction(head)
        || SourceNoun.is(words, head, SourceNoun.Kind.PAPER)
        || isVerse(head, figure.last() + 1)) {
      return Optional.empty();
    }
    return Optional.of(
        new Counted(phrases.text(head, last), phrases.noun(head), head, last, Counted.By.NOUN));
  }

  /**
   * Whether the words behind a figure label the next one, and are not what it counts: «قتلى: 7
   * جرحى: 12», «درعا (14) حلب (11)», «القتلى 7 الجرحى 12».
   */
  boolean isOfNext(int first, Figure figure, boolean labelled) {
    int label = labelEnd(figure);
    boolean signed = label != Scene.NONE && label < figure.first() - 1;
    if (!signed && !labelled) {
      return false;
    }
    int last = signed ? lastWord(first) : phrases.end(first);
    int next = last + 1;
    if (signed && (isSign(next) || tokens.isMark(next, '(') && isAlone(next + 1))) {
      next++;
    }
    int follower = scene.figureAt(next);
    return follower != Scene.NONE
        && tokens.gap(next) < Tokens.NEWLINE
        && labelEnd(scene.figures.get(follower)) == last
        && signed == next > last + 1;
  }

  private int lastWord(int first) {
    int last = first;
    while (last - first < LONGEST
        && last + 1 < tokens.size()
        && isInItem(last + 1)
        && !words.hasConjunction(last + 1)
        && tokens.gap(last + 1) == Tokens.SPACE) {
      last++;
    }
    return last;
  }

  private boolean isAlone(int token) {
    int figure = scene.figureAt(token);
    return figure != Scene.NONE && tokens.isMark(scene.figures.get(figure).last() + 1, ')');
  }

  /** The last token of what may be a label: before a sign, a bracket or the figure itself. */
  private int labelEnd(Figure figure) {
    int sign = figure.first() - 1;
    if (sign < 0 || tokens.gap(figure.first()) >= Tokens.NEWLINE) {
      return Scene.NONE;
    }
    boolean bracket = tokens.isMark(sign, '(') && tokens.isMark(figure.last() + 1, ')');
    if (!isSign(sign) && !bracket) {
      return tokens.kind(sign) == Tokens.ARABIC ? sign : Scene.NONE;
    }
    // «غارة (x3)».
    int label = tokens.isMark(sign, TIMES) && tokens.isMark(sign - 1, '(') ? sign - 2 : sign - 1;
    return tokens.gap(label + 1) < Tokens.NEWLINE ? label : Scene.NONE;
  }

  private boolean isSign(int token) {
    return tokens.isMark(token, SIGNS + TIMES)
        || tokens.isMark(token, DASHES)
            && tokens.gap(token) == Tokens.SPACE
            && token + 1 < tokens.size()
            && tokens.gap(token + 1) == Tokens.SPACE;
  }

  /** The noun with which the item of a list begins, whose label ends at {@code last}. */
  private int head(int last) {
    int start = scene.sentenceStart(last);
    int i = last;
    while (i > start
        && i > last - LONGEST
        && !words.hasConjunction(i)
        && isInItem(i - 1)
        && tokens.gap(i) == Tokens.SPACE) {
      i--;
    }
    boolean opens =
        i == start
            || words.hasConjunction(i)
            || scene.isMention(i - 1) && !isCounted(i)
            || tokens.kind(i - 1) == Tokens.ARABIC && !isInItem(i - 1)
            || tokens.kind(i - 1) == Tokens.MARK && !tokens.isMark(i - 1, QUOTES);
    return opens
            && words.is(i, Role.NOUN)
            && phrases.canBegin(i)
            && !words.hasPreposition(i)
            && !words.may(i, Role.TOTAL)
            && !isEvent(i, last)
        ? i
        : Scene.NONE;
  }

  /** «شن الطيران غارات جوية ×3»: the noun whose phrase ends before the sign. */
  private int nearest(int last) {
    for (int i = last; i >= 0 && i > last - LONGEST && isInItem(i); i--) {
      if (words.is(i, Role.NOUN) && phrases.canBegin(i) && phrases.end(i) >= last) {
        return i;
      }
    }
    return Scene.NONE;
  }

  /** «(النساء: 59)», «} البقرة: 204»: a chapter and its verse. */
  private boolean isVerse(int noun, int next) {
    return words.hasArticle(noun)
        && Noun.eventAt(words, noun) == Event.NONE
        && (tokens.isMark(noun - 1, "{}\uFD3E\uFD3F")
            || tokens.isMark(noun - 1, "([") && tokens.isMark(next, ")]"));
  }

  /**
   * «وأسر (3)», «إصابة: 3»: the word tells what happened; «إصابات: 3» and «الأسر (3)» are counted.
   */
  private boolean isEvent(int noun, int last) {
    return words.is(noun, Role.EVENT)
        && !words.hasArticle(noun)
        && !tokens.isMark(last + 1, TIMES)
        && (tokens.isMark(last + 1, '(') || !Noun.isMany(words, noun));
  }

  /** «قتل 9 مدنيين: 4 في حلب»: the noun of the figure before, unless that has a label too. */
  private boolean isCounted(int noun) {
    int before = scene.figureAt(noun - 1);
    if (before == Scene.NONE || words.hasArticle(noun)) {
      return false;
    }
    Figure figure = scene.figures.get(before);
    int label = labelEnd(figure);
    boolean signed = label != Scene.NONE && label < figure.first() - 1;
    return !signed && !isListOfPairs(noun);
  }

  private boolean isInItem(int i) {
    return tokens.kind(i) == Tokens.ARABIC
        && !scene.isMention(i)
        && !scene.isFunction(i, FunctionWord.Kind.CLAUSE)
        && !scene.isFunction(i, FunctionWord.Kind.THAT);
  }

  /**
   * «القتلى 7، الجرحى 12»: without a sign only a plural that tells what happened, where the figure
   * ends its item or every item of the line is a noun and its figure.
   */
  private boolean isBareLabel(Figure figure, int head, int last) {
    Optional<Noun> noun = phrases.noun(head);
    if (noun.isEmpty() || !Noun.isMany(words, head)) {
      return false;
    }
    if (noun.get().event() == Event.NONE) {
      return noun.get().unit() == Thing.PERSON && isListOfPairs(figure.first());
    }
    return words.hasArticle(head)
        ? words.hasArticle(last) && endsItem(figure.last() + 1)
        : isListOfPairs(figure.first());
  }

  private boolean endsItem(int next) {
    return next >= tokens.size()
        || tokens.gap(next) >= Tokens.NEWLINE
        || tokens.kind(next) == Tokens.MARK
        || words.hasConjunction(next)
        || words.hasArticle(next) && words.is(next, Role.NOUN);
  }

  /** «قتلى 7 جرحى 12 مفقودون 3». */
  private boolean isListOfPairs(int token) {
    int end = scene.sentenceEnd(token);
    int pairs = 0;
    int i = scene.sentenceStart(token);
    if (end - i > LIST) {
      return false;
    }
    for (int colon = token; colon > i; colon--) {
      // «توزع القتلى: رجال 5، نساء 3».
      i = tokens.isMark(colon, ':') ? colon : i;
    }
    boolean headed = tokens.isMark(i, ':');
    while (i < end) {
      if (tokens.kind(i) == Tokens.MARK) {
        i++;
        continue;
      }
      int figure = words.is(i, Role.NOUN) ? scene.figureAt(phrases.end(i) + 1) : Scene.NONE;
      if (figure == Scene.NONE) {
        return headed && pairs > 1 && i > token;
      }
      i = scene.figures.get(figure).last() + 1;
      pairs++;
    }
    return pairs > 1;
  }
}
