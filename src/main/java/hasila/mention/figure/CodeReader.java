package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.mention.number.DigitReader;
import hasila.mention.number.FigureWords;
import hasila.mention.number.Joints;
import hasila.mention.number.NumberReader;
import hasila.text.Span;
import hasila.text.Tokens;
import java.util.Optional;
import java.util.Set;

/**
 * Reads digits that are no number: telephone numbers, version numbers, scores, the bullets of a
 * list.
 */
final class CodeReader {
  private static final int PHONE = 7;
  private static final int LONG_PHONE = 11;
  private static final int MAX_PARTS = 8;
  private static final int SCORE_REACH = 12;

  /** A book's name has fewer words. */
  private static final int VERSE = 6;

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;

  CodeReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
  }

  /** The code that begins at the token, digits. */
  Optional<Figure> read(int token) {
    Optional<Figure> code = phone(token);
    if (code.isEmpty()) {
      code = dotted(token);
    }
    if (code.isEmpty()) {
      code = score(token);
    }
    if (code.isEmpty()) {
      code = bullet(token);
    }
    return code.isEmpty() ? note(token) : code;
  }

  /** «[1]», «[آل عمران: 179]», «#99», «"خبر24"», «1y». */
  private Optional<Figure> note(int token) {
    if (isInName(token)) {
      return Optional.of(code(Figure.Kind.IDENTIFIER, token, token, "identifier/name"));
    }
    boolean hash = tokens.isMark(token - 1, '#') && tokens.gap(token) == Tokens.GLUED;
    boolean footnote =
        tokens.isMark(token - 1, '[')
            && tokens.isMark(token + 1, ']')
            && length(token) <= 2
            && !isCountedInBrackets(token);
    return hash || footnote || isVerse(token)
        ? Optional.of(code(Figure.Kind.IDENTIFIER, token, token, "identifier/note"))
        : Optional.empty();
  }

  /** «[آل عمران: 179]»: the verse of a book. */
  private boolean isVerse(int token) {
    int open = token - 2;
    while (open > token - VERSE && open >= 0 && tokens.kind(open) == Tokens.ARABIC) {
      open--;
    }
    return tokens.isMark(token - 1, ':')
        && tokens.isMark(token + 1, ']')
        && tokens.isMark(open, '[')
        && open < token - 2;
  }

  /** «قُتل [6] جنود وأصيب [14]»: a footnote touches its word. */
  private boolean isCountedInBrackets(int token) {
    int before = page.before(token - 1);
    return tokens.gap(token - 1) == Tokens.SPACE
        && (page.knownNounFollows(token) || before != NONE && words.may(before, Role.EVENT));
  }

  /** Written in one with a name in quotation marks, or with letters that are no unit. */
  private boolean isInName(int token) {
    boolean quoted =
        tokens.gap(token) == Tokens.GLUED
            && token > 1
            && tokens.kind(token - 1) == Tokens.ARABIC
            && tokens.opensQuote(token - 2)
            && tokens.isMark(token + 1, "\"\u201D\u00BB");
    int next = token + 1;
    boolean foreign =
        next < tokens.size()
            && tokens.kind(next) == Tokens.FOREIGN
            && tokens.gap(next) == Tokens.GLUED
            && page.unit(next).isEmpty()
            && !isMagnitude(token);
    return quoted || foreign;
  }

  /** «10K شخص», «النازحون: 10K»; «شاشة 4K» tells how sharp it is. */
  private boolean isMagnitude(int token) {
    Optional<NumberReader.Number> number = page.number(token);
    return number.isPresent()
        && number.get().last() > token
        && (length(token) > 1
            || tokens.isMark(token - 1, ":=($")
            || page.nounFollows(number.get().last()));
  }

  private Optional<Figure> phone(int token) {
    boolean plus = tokens.isMark(token - 1, '+') && tokens.gap(token) == Tokens.GLUED;
    int length = length(token);
    boolean zero = DigitReader.startsWithZero(tokens, token) && length > 1;
    if (!plus && !zero && length < LONG_PHONE) {
      return Optional.empty();
    }
    int last = token;
    int digits = length;
    for (int n = 0; n < MAX_PARTS; n++) {
      int next = page.after(last);
      if (next != NONE && tokens.isMark(next, "-\u2013/ ") && tokens.gap(next) == Tokens.GLUED) {
        next = page.after(next);
      }
      if (next == NONE || !tokens.isDigits(next) || page.isDated(next)) {
        break;
      }
      last = next;
      digits += length(next);
    }
    boolean number = plus && length <= 2 && digits <= PHONE && digitsEnd(token) == token + 2;
    return !number && digits >= PHONE && (plus || zero || last == token)
        ? Optional.of(code(Figure.Kind.IDENTIFIER, token, last, "identifier/telephone"))
        : Optional.empty();
  }

  /** «2.3.1», «192.168.0.1», «24/7». */
  private Optional<Figure> dotted(int token) {
    int last = token;
    int parts = 1;
    boolean slash = false;
    while (tokens.isMark(last + 1, "./")
        && tokens.gap(last + 1) == Tokens.GLUED
        && tokens.isDigits(last + 2)
        && tokens.gap(last + 2) == Tokens.GLUED
        && !page.isDated(last + 2)) {
      slash |= tokens.isMark(last + 1, '/');
      last += 2;
      parts++;
    }
    if (!slash && (parts <= 2 || digitsEnd(token) >= token + 2 * (parts(token) - 1))) {
      return Optional.empty();
    }
    return Optional.of(code(Figure.Kind.IDENTIFIER, token, last, "identifier/code"));
  }

  /** The last token of the number in digits, {@link Joints#NONE} where they are none. */
  private int digitsEnd(int token) {
    Optional<DigitReader.Literal> digits = DigitReader.read(tokens, token);
    return digits.isPresent() ? digits.get().last() : NONE;
  }

  private int parts(int token) {
    int parts = 1;
    while (tokens.isMark(token + 2 * parts - 1, '.') && tokens.isDigits(token + 2 * parts)) {
      parts++;
    }
    return parts;
  }

  /**
   * «فاز 2-1», «خطة 4-3-3»: two small numbers, the first not smaller or in the talk of a match, or
   * more than two.
   */
  private Optional<Figure> score(int token) {
    int dash = page.after(token);
    int other = page.isDash(dash) ? page.after(dash) : NONE;
    if (other == NONE || page.isDated(other)) {
      return Optional.empty();
    }
    boolean even = tokens.gap(dash) == tokens.gap(other);
    if (length(token) <= 2 && isNil(other) && (even || !tokens.isDigits(other))) {
      // «الفوز 4-صفر», «5-0», «2- صفر».
      return Optional.of(code(Figure.Kind.NUMBER, token, other, "number/score"));
    }
    if (!tokens.isDigits(other) || !even || length(token) > 2 || length(other) > 2) {
      return Optional.empty();
    }
    boolean match = afterMatch(token);
    if (page.nounFollows(other) && !(match && words.is(page.after(other), Role.FUNCTION))) {
      return Optional.empty();
    }
    int next = page.after(other);
    if (isDashed(next)) {
      int end = page.after(next);
      return tokens.isDigits(end) && length(end) == 1 && !isDashed(page.after(end))
          ? Optional.of(code(Figure.Kind.NUMBER, token, end, "number/score"))
          : Optional.empty();
    }
    if (next != NONE
        && (words.is(next, Role.PERCENT)
            || words.is(next, Role.NUMBER)
            || words.is(next, Role.UNIT))) {
      return Optional.empty();
    }
    return value(token) >= value(other) || match
        ? Optional.of(code(Figure.Kind.NUMBER, token, other, "number/score"))
        : Optional.empty();
  }

  private boolean isNil(int token) {
    return tokens.isDigits(token) && length(token) == 1 && value(token) == 0
        || page.joints.number(token).isPresent() && page.joints.number(token).get().value() == 0;
  }

  private boolean isDashed(int token) {
    return token != NONE && page.isDash(token);
  }

  private boolean afterMatch(int token) {
    for (int at = page.before(token); at >= 0 && at > token - SCORE_REACH; at--) {
      if (words.is(at, Tag.SCORE)) {
        return true;
      }
      if (tokens.gap(at) >= Tokens.NEWLINE || tokens.isMark(at, '.')) {
        return false;
      }
    }
    return false;
  }

  /** «1- قتل …», «2. …», «(3) …» at the beginning of a line. */
  private Optional<Figure> bullet(int token) {
    boolean bracket = tokens.isMark(token - 1, '(');
    int first = bracket ? token - 1 : token;
    boolean opens = first == 0 || tokens.gap(first) >= Tokens.NEWLINE || isFirstOfList(token);
    if (opens && tokens.isKeycap(token) && !page.countedFollows(token)) {
      return Optional.of(code(Figure.Kind.NUMBER, token, token, "number/bullet"));
    }
    if (!opens || length(token) > 2) {
      return Optional.empty();
    }
    int mark = bracket && token + 1 < tokens.size() ? token + 1 : page.after(token);
    if (mark == NONE
        || !(bracket
            ? tokens.isMark(mark, ')')
            : page.isDash(mark) || tokens.isMark(mark, ".):/\u066D"))
        || tokens.gap(mark) != Tokens.GLUED && !page.isDash(mark)) {
      return Optional.empty();
    }
    int next = page.after(mark);
    boolean item = next != NONE && tokens.kind(next) != Tokens.DIGITS;
    return item
        ? Optional.of(code(Figure.Kind.NUMBER, token, token, "number/bullet"))
        : Optional.empty();
  }

  /** «علامات الذكاء: 1- التكلم»: a list that begins in its line. */
  private boolean isFirstOfList(int token) {
    return tokens.isMark(token - 1, ":")
        && length(token) == 1
        && value(token) == 1
        && page.isDash(token + 1)
        && tokens.gap(token + 1) == Tokens.GLUED
        && token + 2 < tokens.size()
        && tokens.gap(token + 2) == Tokens.SPACE;
  }

  private Figure code(Figure.Kind kind, int first, int last, String rule) {
    Span span = tokens.span(first, last);
    return new Figure(
        kind,
        span,
        first,
        last,
        span.start(),
        new Amount.None(),
        Figure.Form.DIGITS,
        "",
        "",
        Set.of(),
        rule);
  }

  private int length(int token) {
    return tokens.text().codePointCount(tokens.start(token), tokens.end(token));
  }

  private int value(int token) {
    return DigitReader.whole(tokens, token);
  }
}
