package hasila.mention.number;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.amount.NumberWord;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the bare number that begins at a token, without asking what it counts: digits of every
 * script, words in every case, gender and state, and both mixed: «12 ألفا و500», «مليون ونصف
 * المليون», «ثلاثة وعشرين».
 */
public final class NumberReader {
  private static final long CARDINAL = Role.NUMBER.bit() | Role.FRACTION.bit();

  /**
   * A bare number.
   *
   * @param first its first token
   * @param last its last token (inclusive)
   * @param start where it begins in the text: behind clitics, and behind an article before digits
   * @param ambiguousSeparator whether «1.250» was taken as 1250 though it may be 1.25
   */
  public record Number(
      BigDecimal value,
      int first,
      int last,
      int start,
      Figure.Form form,
      boolean ambiguousSeparator) {
    /** The same number, its words reaching further. */
    public Number to(int end) {
      return new Number(value, first, end, start, form, ambiguousSeparator);
    }
  }

  private NumberReader() {}

  /**
   * The longest cardinal at the token; empty for a vague word («آلاف») and for a token that is all
   * clitics («الـ»).
   */
  public static Optional<Number> read(Words words, int token) {
    if (isPlain(words, token)) {
      return Optional.of(plain(words, token));
    }
    if (!words.isAny(token, CARDINAL) && !words.tokens().isDigits(token)
        || NumberWord.is(words, token, NumberWord.Shape.BOUND_UNIT) && !mayGoOn(words, token)) {
      return Optional.empty();
    }
    return isMinus(words, token) ? negative(words, token) : new Cardinal(words).read(token);
  }

  /** The digits of the token alone. */
  public static Number plain(Words words, int token) {
    return new Number(
        DigitReader.value(words.tokens(), token),
        token,
        token,
        words.coreStart(token),
        Figure.Form.DIGITS,
        false);
  }

  /**
   * Whether the digits of the token are all of the number, as they mostly are: «35 قتيلا». The
   * grammar is spared.
   */
  private static boolean isPlain(Words words, int token) {
    Tokens tokens = words.tokens();
    return tokens.isDigits(token)
        && tokens.end(token) - tokens.start(token) <= DigitReader.LONGEST
        && !tokens.isDigits(token + 1)
        && !tokens.isDigits(token + 2)
        && !tokens.isMark(token - 1, '.')
        && !words.isAny(token + 1, CARDINAL)
        && !(tokens.isMark(token + 1, ')') && words.isAny(token + 2, CARDINAL))
        && !words.isClitic(token + 1);
  }

  /** Whether what «أحد» or «حادي» needs may stand behind it: «عشر», «وعشرون». */
  static boolean mayGoOn(Words words, int token) {
    return words.is(token + 1, Role.NUMBER) || words.isClitic(token + 1);
  }

  private static boolean isMinus(Words words, int token) {
    return NumberWord.is(words, token, NumberWord.Shape.MINUS);
  }

  /** «سالب خمسة». */
  private static Optional<Number> negative(Words words, int token) {
    int next = new Joints(words).bare(token + 1);
    Optional<Number> number =
        next == Joints.NONE || isMinus(words, next) ? Optional.empty() : read(words, next);
    if (number.isEmpty()) {
      return number;
    }
    Number n = number.get();
    return Optional.of(
        new Number(
            n.value.negate(), token, n.last, words.coreStart(token), n.form, n.ambiguousSeparator));
  }

  /**
   * The longest ordinal at the token: «الأول», «رابعة», «الحادي والعشرون بعد المئة». Digits are
   * never ordinals here.
   */
  public static Optional<Number> readOrdinal(Words words, int token) {
    return OrdinalReader.read(words, token);
  }
}
