package hasila.lexicon;

import hasila.lexicon.amount.Among;
import hasila.lexicon.amount.Hedge;
import hasila.lexicon.sense.FunctionWord;
import hasila.text.LineWidth;
import hasila.text.Tokens;
import java.util.BitSet;

/**
 * Line ends that end nothing: the text goes on in the next line. It does where the line was full,
 * or where its last words ask for more: «عن مقتل نحو», «نقلت 22», «، », or the next line's first
 * word is tied to what came before: «بينهم», «الذي».
 */
public final class WrappedLines {
  private static final String ENDS = ".!?:\u061F\u2026\u06D4";
  private static final String OPENING = "(\"\u00AB\u201C[";
  private static final String NUMBERING = ".)-\u2013";

  /** Words in front of a hedge's last one: «ما لا يقل عن». */
  private static final int HEDGE = 3;

  private final Words words;
  private final Tokens tokens;

  private WrappedLines(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /** The tokens that begin a line but nothing else. */
  public static BitSet of(Words words) {
    return new WrappedLines(words).find();
  }

  private BitSet find() {
    BitSet found = new BitSet();
    LineWidth width = LineWidth.of(tokens);
    int line = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.gap(i) < Tokens.NEWLINE) {
        continue;
      }
      if (tokens.gap(i) == Tokens.NEWLINE
          && !isItem(i)
          && (width.isFull(line, i) || goesOn(line, i))) {
        found.set(i);
      }
      line = i;
    }
    return found;
  }

  /** Whether a line begins like one of a list: «- », «• », «1. », «#». */
  private boolean isItem(int line) {
    boolean numbered =
        tokens.isDigits(line)
            && tokens.isMark(line + 1, NUMBERING)
            && tokens.gap(line + 1) == Tokens.GLUED
            && !(tokens.isDigits(line + 2) && tokens.gap(line + 2) == Tokens.GLUED);
    return numbered || tokens.kind(line) == Tokens.MARK && !tokens.isMark(line, OPENING);
  }

  private boolean goesOn(int line, int next) {
    int last = next - 1;
    if (tokens.isMark(last, ENDS)) {
      return false;
    }
    return tokens.isComma(last)
        || asksForMore(line, last)
        || isFigure(next) && isEventsName(last)
        || isNumber(last) && isCounted(next) && line < last && !isFigureAlone(next)
        || isTied(next);
  }

  /** «في», «بينهم», «إن», «الذي», «نحو», «أكثر من». */
  private boolean asksForMore(int line, int last) {
    if (isFunction(last, FunctionWord.Kind.PREPOSITION)
        || isFunction(last, FunctionWord.Kind.THAT)
        || isFunction(last, FunctionWord.Kind.RELATIVE)
        || words.isClitic(last)) {
      return true;
    }
    for (int first = last; first >= Math.max(line, last - HEDGE); first--) {
      if (words.is(first, Role.HEDGE)
          && words.last(first, Role.HEDGE) == last
          && !words.hasArticle(first)) {
        return ((Hedge) words.sense(first, Role.HEDGE)).place() == Hedge.Place.BEFORE;
      }
      if (words.is(first, Role.AMONG) && words.last(first, Role.AMONG) == last) {
        return true;
      }
    }
    return false;
  }

  private boolean isFunction(int token, FunctionWord.Kind kind) {
    return FunctionWord.is(words, token, kind) && words.last(token, Role.FUNCTION) == token;
  }

  /** «مقتل», «وإصابة»: no label, as what stands before it goes on. */
  private boolean isEventsName(int token) {
    return words.is(token, Role.EVENT) && !words.hasArticle(token);
  }

  private boolean isNumber(int token) {
    return tokens.isDigits(token) || words.is(token, Role.NUMBER);
  }

  /** «15», «نحو 15». */
  private boolean isFigure(int token) {
    return isNumber(token)
        || words.is(token, Role.HEDGE)
            && ((Hedge) words.sense(token, Role.HEDGE)).place() == Hedge.Place.BEFORE;
  }

  /** «شخصا», «آخرين». */
  private boolean isCounted(int token) {
    return words.isAny(token, Role.NOUN.bit() | Role.OTHERS.bit())
        && !words.hasArticle(token)
        && !words.hasConjunction(token);
  }

  /** Whether a line ends in a number, as one of a table does: «جرحى 12». */
  private boolean isFigureAlone(int line) {
    int end = line + 1;
    while (end < tokens.size() && tokens.gap(end) < Tokens.NEWLINE) {
      end++;
    }
    return isNumber(end - 1);
  }

  /** «الذي», «بينهم»; not «ما», which may begin a sentence. */
  private boolean isTied(int token) {
    return FunctionWord.is(words, token, FunctionWord.Kind.RELATIVE) && words.looksDefinite(token)
        || Among.is(words, token, Among.Who.GROUP);
  }
}
