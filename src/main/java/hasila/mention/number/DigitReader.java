package hasila.mention.number;

import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a number in digits of any script: «16550», «١٠٬٠٠٠٫٥», «1.250», «6,9», «1 000 000». A
 * separator counts only where it touches digits on both sides.
 */
public final class DigitReader {
  private static final String GROUPING = "\u066C'\u2019";

  /** Groups three digits; before one or two it was meant for the decimal comma: «٢٬٥». */
  private static final char ARABIC_GROUPING = '\u066C';

  private static final String DECIMAL = "\u066B";
  private static final String EITHER = ".,\u060C";
  private static final int GROUP = 3;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** More digits than this in a row are a code. */
  static final int LONGEST = 18;

  private static final int MAX_PARTS = 8;

  /**
   * A number in digits.
   *
   * @param last its last token
   * @param ambiguous whether its one separator may also be the decimal one: «1.250», taken as 1250,
   *     and «١٫٢٥٠», as some type thousands
   */
  public record Literal(BigDecimal value, int last, boolean ambiguous) {}

  private DigitReader() {}

  public static Optional<Literal> read(Tokens tokens, int token) {
    if (!tokens.isDigits(token) || length(tokens, token) > LONGEST) {
      return Optional.empty();
    }
    if (isLeadingPoint(tokens, token)) {
      return Optional.of(decimal(tokens, token, token));
    }
    int parts = 1;
    while (parts < MAX_PARTS && isSeparated(tokens, token + 2 * (parts - 1))) {
      parts++;
    }
    if (parts == 1) {
      return Optional.of(spaced(tokens, token));
    }
    // The longest beginning that makes sense: «2011,2012,500» is 2011 and more.
    for (int n = parts; n > 1; n--) {
      Optional<Literal> literal = grouped(tokens, token, n);
      if (literal.isPresent()) {
        return literal;
      }
    }
    return Optional.of(whole(tokens, token, token, false));
  }

  /** «.77»: at the beginning of a line only, elsewhere the point ends a sentence. */
  private static boolean isLeadingPoint(Tokens tokens, int token) {
    int point = token - 1;
    return tokens.isMark(point, '.')
        && tokens.gap(token) == Tokens.GLUED
        && (point == 0 || tokens.gap(point) >= Tokens.NEWLINE)
        && !(tokens.isMark(token + 1, EITHER) && tokens.isDigits(token + 2));
  }

  private static boolean isSeparated(Tokens tokens, int token) {
    return tokens.isDigits(token + 2)
        && tokens.isMark(token + 1, GROUPING + DECIMAL + EITHER)
        && tokens.gap(token + 1) == Tokens.GLUED
        && tokens.gap(token + 2) == Tokens.GLUED
        && length(tokens, token + 2) <= LONGEST;
  }

  private static Optional<Literal> grouped(Tokens tokens, int token, int parts) {
    int last = token + 2 * (parts - 1);
    char first = separator(tokens, token + 1);
    char end = separator(tokens, last - 1);
    boolean groups = parts > 2 || isGroup(tokens, last);
    for (int t = token + 2; t < last; t += 2) {
      groups &= isGroup(tokens, t) && separator(tokens, t - 1) == first;
    }
    groups &= length(tokens, token) <= GROUP;
    boolean decimal =
        DECIMAL.indexOf(end) >= 0 || EITHER.indexOf(end) >= 0 && (parts == 2 || end != first);
    if (parts == 2) {
      if (groups && GROUPING.indexOf(end) >= 0) {
        return Optional.of(whole(tokens, token, last, false));
      }
      if (groups && (EITHER + DECIMAL).indexOf(end) >= 0 && !startsWithZero(tokens, token)) {
        return Optional.of(whole(tokens, token, last, true));
      }
      boolean comma = end == ARABIC_GROUPING && length(tokens, last) < GROUP;
      return comma || decimal && isDecimal(tokens, token, last)
          ? Optional.of(decimal(tokens, token, last))
          : Optional.empty();
    }
    if (groups && isGroup(tokens, last) && end == first) {
      return Optional.of(whole(tokens, token, last, false));
    }
    return groups && decimal ? Optional.of(decimal(tokens, token, last)) : Optional.empty();
  }

  /** «1196.90», not «2018.15 قتيلا»: a sentence ends there, nor «25،300», a list. */
  private static boolean isDecimal(Tokens tokens, int token, int last) {
    if (DECIMAL.indexOf(separator(tokens, last - 1)) >= 0) {
      return true;
    }
    boolean round = digits(tokens, last, last).signum() == 0;
    int whole = length(tokens, token);
    return separator(tokens, last - 1) == '.'
        ? round || !isYear(tokens, token)
        : (whole <= GROUP || !isYear(tokens, token)) && length(tokens, last) <= 2;
  }

  /** «2011,12» may list years; «25799,52» is one number. */
  private static boolean isYear(Tokens tokens, int token) {
    int value = length(tokens, token) == 4 ? whole(tokens, token) : 0;
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /**
   * «5ر2» is 2.5, «08ر176» 176.08: agencies type the decimals first, so that the line reads from
   * the left as a number does.
   */
  static Optional<Literal> readAround(Tokens tokens, int token) {
    int last = token + 2;
    boolean glued =
        tokens.isDigits(last)
            && tokens.gap(token + 1) == Tokens.GLUED
            && tokens.gap(last) == Tokens.GLUED;
    return glued
        ? Optional.of(
            new Literal(stripped(value(tokens, last).add(fraction(tokens, token))), last, false))
        : Optional.empty();
  }

  /** «4 . 6»: one digit behind a point with spaces around it. */
  static Optional<Literal> readTorn(Tokens tokens, int token) {
    int last = token + 2;
    boolean torn =
        tokens.isMark(token + 1, "." + DECIMAL)
            && tokens.isDigits(last)
            && tokens.gap(token + 1) == Tokens.SPACE
            && tokens.gap(last) == Tokens.SPACE
            && length(tokens, token) <= GROUP
            && length(tokens, last) == 1;
    return torn ? Optional.of(decimal(tokens, token, last)) : Optional.empty();
  }

  /** «1 000 000»: single spaces between groups of three. */
  private static Literal spaced(Tokens tokens, int token) {
    int last = token;
    if (length(tokens, token) <= GROUP && !startsWithZero(tokens, token)) {
      while (last < token + MAX_PARTS
          && tokens.isDigits(last + 1)
          && isGroup(tokens, last + 1)
          && tokens.gap(last + 1) == Tokens.SPACE
          && tokens.isOneSpace(last + 1)) {
        last++;
      }
      if (tokens.isDigits(last + 1) && tokens.gap(last + 1) == Tokens.SPACE) {
        last = token;
      }
    }
    return whole(tokens, token, last, false);
  }

  private static char separator(Tokens tokens, int token) {
    return tokens.text().charAt(tokens.start(token));
  }

  private static int length(Tokens tokens, int token) {
    return tokens.text().codePointCount(tokens.start(token), tokens.end(token));
  }

  private static boolean isGroup(Tokens tokens, int token) {
    return length(tokens, token) == GROUP;
  }

  public static boolean startsWithZero(Tokens tokens, int token) {
    return Character.digit(tokens.text().codePointAt(tokens.start(token)), 10) == 0;
  }

  /** What the digits of one token say. */
  static BigDecimal value(Tokens tokens, int token) {
    return digits(tokens, token, token);
  }

  /** The digits of one token of at most nine. */
  public static int whole(Tokens tokens, int token) {
    return digits(tokens, token, token).intValue();
  }

  private static Literal whole(Tokens tokens, int token, int last, boolean ambiguous) {
    return new Literal(digits(tokens, token, last), last, ambiguous);
  }

  private static Literal decimal(Tokens tokens, int token, int last) {
    return new Literal(
        stripped(digits(tokens, token, last).movePointLeft(length(tokens, last))), last, false);
  }

  /** The digits of the token behind a decimal point. */
  private static BigDecimal fraction(Tokens tokens, int token) {
    return value(tokens, token).movePointLeft(length(tokens, token));
  }

  private static BigDecimal stripped(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** All digits of the tokens as one whole number. */
  private static BigDecimal digits(Tokens tokens, int token, int last) {
    StringBuilder ascii = new StringBuilder();
    String text = tokens.text();
    for (int t = token; t <= last; t++) {
      if (tokens.isDigits(t)) {
        for (int i = tokens.start(t);
            i < tokens.end(t);
            i += Character.charCount(text.codePointAt(i))) {
          int digit = Character.digit(text.codePointAt(i), 10);
          if (digit >= 0) {
            // Not the key drawn around it: «1️⃣».
            ascii.append((char) ('0' + digit));
          }
        }
      }
    }
    return new BigDecimal(ascii.toString());
  }
}
