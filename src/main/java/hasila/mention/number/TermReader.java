package hasila.mention.number;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.FractionWord;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.NumberWord.Shape;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads one term of a cardinal: what stands between two «و», with its magnitudes: «خمسة وعشرين
 * ألفا» (units and tens are one term), «سبعة مائة», «12 ألفا», «نصف مليون», «مليوني».
 */
final class TermReader {
  private static final int MOST_MAGNITUDES = 3;
  private static final char[] METRE = {'m'};

  private final Words words;
  private final Joints joints;

  private BigDecimal value;
  private BigDecimal magnitude;
  private int last;
  private boolean literal;
  private boolean counted;
  private boolean ambiguous;
  private boolean bracketed;

  TermReader(Words words, Joints joints) {
    this.words = words;
    this.joints = joints;
  }

  /** What precedes the magnitudes; 1 if nothing does. */
  BigDecimal value() {
    return value;
  }

  /** The product of the magnitudes, 0 if there is none. */
  BigDecimal magnitude() {
    return magnitude;
  }

  int last() {
    return last;
  }

  /** Whether something counts the magnitude: «خمسة آلاف», not «ألف» or «ألفان». */
  boolean isCounted() {
    return counted;
  }

  boolean isLiteral() {
    return literal;
  }

  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Whether a term begins at the token; the other methods then tell it. */
  boolean read(int token) {
    magnitude = BigDecimal.ZERO;
    last = token;
    ambiguous = false;
    counted = true;
    bracketed = false;
    int digits = words.tokens().isMark(token, '(') ? token + 1 : token;
    literal = words.tokens().isDigits(digits);
    if (literal) {
      return readDigits(digits) && (digits == token || bracketed || closes());
    }
    Optional<NumberWord> word = joints.number(token);
    return word.isPresent() ? readWord(token, word.get()) : readFraction(token);
  }

  /** Whether it is digits in brackets with the word for its size behind: «(68) ألفا». */
  boolean isBracketed() {
    return bracketed;
  }

  /** Takes the bracket behind the digits of «(68) ألفا و(234)». */
  private boolean closes() {
    bracketed = words.tokens().isMark(last + 1, ')');
    last += bracketed ? 1 : 0;
    return bracketed;
  }

  /** «(68) ألفا»: the size stands behind the bracket. */
  private void readBracketed(int token) {
    int bare = last;
    if (words.tokens().isMark(token - 1, '(') && closes()) {
      readMagnitudes();
      if (magnitude.signum() == 0) {
        bracketed = false;
        last = bare;
      }
    }
  }

  private boolean readDigits(int token) {
    Optional<DigitReader.Literal> digits = DigitReader.read(words.tokens(), token);
    if (digits.isEmpty()) {
      return false;
    }
    value = digits.get().value();
    last = digits.get().last();
    ambiguous = digits.get().ambiguous();
    if (last == token && words.is(token + 1, Tag.DECIMAL)) {
      readLetterDecimal(token);
    }
    readMixed();
    readMagnitudes();
    if (magnitude.signum() == 0) {
      readTornDecimal(token);
    }
    if (magnitude.signum() == 0) {
      readBracketed(token);
    }
    if (ambiguous && magnitude.signum() > 0 && words.tokens().isMark(token + 1, '.')) {
      // «1.250 مليون» has a magnitude already: the point is a decimal one.
      value = value.movePointLeft(3).stripTrailingZeros();
      ambiguous = false;
    }
    return true;
  }

  /** «5½»: a fraction in one character behind the digits. */
  private void readMixed() {
    int mark = last + 1;
    if (mark < words.size()
        && words.tokens().kind(mark) == Tokens.MARK
        && words.may(mark, Role.FRACTION)) {
      Optional<FractionWord> part = joints.fraction(mark);
      if (part.isPresent()) {
        value = value.add(Parts.of(part.get(), BigDecimal.ONE));
        last = mark;
      }
    }
  }

  /** «2ر5»: agencies write the decimal point as a letter. */
  private void readLetterDecimal(int token) {
    Optional<DigitReader.Literal> decimal = DigitReader.readAround(words.tokens(), token);
    if (decimal.isPresent()) {
      value = decimal.get().value();
      last = decimal.get().last();
    }
  }

  /** «4 . 6 مليار»: a point between spaces, with a magnitude behind. */
  private void readTornDecimal(int token) {
    Optional<DigitReader.Literal> torn = DigitReader.readTorn(words.tokens(), token);
    if (torn.isEmpty() || joints.bare(torn.get().last() + 1) == NONE) {
      return;
    }
    int whole = last;
    last = torn.get().last();
    readMagnitudes();
    if (magnitude.signum() == 0) {
      last = whole;
    } else {
      value = torn.get().value();
    }
  }

  private boolean readWord(int token, NumberWord word) {
    value = BigDecimal.valueOf(word.value());
    return switch (word.shape()) {
      case UNIT, BOUND_UNIT -> readUnit(token, word);
      case ZERO, TEN, TEEN, TENS, HUNDRED, HUNDREDS -> readMagnitudes();
      case HAMZA_HUNDREDS -> readMagnitudes() && (hasHamza(token) || isInside(token));
      case MAGNITUDE -> readAlone(word, 1) && readMagnitudes();
      case DUAL -> readAlone(word, 2) && readMagnitudes();
      case ACCUSATIVE ->
          readAlone(word, joints.isNoun(token + 1) && !words.tokens().hasTanwin(token) ? 2 : 1);
      default -> false;
    };
  }

  private boolean hasHamza(int token) {
    return words.tokens().hasHamza(token);
  }

  /** Whether the word is no company's name: it goes on a number, or there is nothing else. */
  private boolean isInside(int token) {
    return last > token || words.hasConjunction(token) || joints.isWholeLine(token, last);
  }

  private boolean readAlone(NumberWord word, long count) {
    counted = false;
    value = BigDecimal.valueOf(count);
    magnitude = BigDecimal.valueOf(word.value());
    return true;
  }

  private boolean readUnit(int token, NumberWord word) {
    boolean bound = word.shape() == Shape.BOUND_UNIT;
    int next = joints.bare(token + 1);
    Optional<NumberWord> follower = joints.number(next);
    if (follower.isPresent()) {
      Shape shape = follower.get().shape();
      if (shape == Shape.TEN && !words.hasArticle(next)) {
        value = value.add(BigDecimal.TEN);
        last = next;
        readMagnitudes();
        return true;
      }
      if ((shape == Shape.HUNDRED || shape == Shape.PLURAL && follower.get().value() == 100)
          && !bound) {
        value = value.multiply(BigDecimal.valueOf(100));
        last = next;
        readMagnitudes();
        return true;
      }
    }
    int and = joints.joined(token + 1);
    if (joints.is(and, Shape.TENS)) {
      value = value.add(BigDecimal.valueOf(joints.number(and).orElseThrow().value()));
      last = and;
      readMagnitudes();
      return true;
    }
    if (bound) {
      return false;
    }
    Optional<FractionWord> parts = joints.fraction(next);
    if (parts.isPresent() && parts.get().shape() == FractionWord.Shape.PLURAL) {
      return readPart(next, Parts.of(parts.get(), value));
    }
    readMagnitudes();
    return true;
  }

  /** «نصف مليون», «ثلاثة أرباع المليون»; a fraction of anything else is no cardinal. */
  private boolean readFraction(int token) {
    return joints.isPart(token)
        && !words.hasArticle(token)
        && readPart(token, Parts.of(joints.fraction(token).get(), BigDecimal.ONE));
  }

  private boolean readPart(int token, BigDecimal part) {
    value = part;
    last = token;
    int next = joints.bare(token + 1);
    if (joints.is(next, Shape.HUNDRED)) {
      magnitude = BigDecimal.valueOf(100);
      last = next;
    }
    readMagnitudes();
    return magnitude.signum() > 0;
  }

  /** «ألف مليون» multiplies; a hundred behind tens too: «ثلاثة وثلاثين مئة ألف». */
  private boolean readMagnitudes() {
    int next = joints.bare(last + 1);
    for (int n = 0; n < MOST_MAGNITUDES && next != NONE; n++, next = joints.bare(last + 1)) {
      Optional<NumberWord> word = joints.number(next);
      if (word.isEmpty() || !multiplies(word.get()) && !isLetter(next)) {
        return true;
      }
      BigDecimal times = BigDecimal.valueOf(word.get().value());
      magnitude = magnitude.signum() == 0 ? times : magnitude.multiply(times);
      last = next;
    }
    return true;
  }

  private boolean multiplies(NumberWord word) {
    return switch (word.shape()) {
      case MAGNITUDE, ACCUSATIVE -> true;
      // «ثلاث دزينات», «ثلاثة آلاف»; «عشرات», «مئات» are counted otherwise.
      case PLURAL -> word.value() > 100 || word.value() % 10 != 0;
      case HUNDRED -> isTens();
      default -> false;
    };
  }

  /** «10K», «2.3M»; «5m» may be metres. */
  private boolean isLetter(int token) {
    return literal
        && joints.is(token, Shape.LETTER)
        && words.tokens().gap(token) == Tokens.GLUED
        && !words.tokens().isWritten(token, METRE);
  }

  private boolean isTens() {
    return magnitude.signum() == 0
        && !literal
        && value.compareTo(BigDecimal.TEN) > 0
        && value.compareTo(BigDecimal.valueOf(100)) < 0;
  }
}
