package hasila.mention.number;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.NumberWord.Shape;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cardinal read from left to right. {@code done} holds the terms that end in a magnitude
 * («ثلاثة آلاف»), {@code group} the hundreds, tens and units that wait for one. A term joins by «و»
 * only if it is smaller than the last place filled, so what a report lists («مئة ومئتين») is never
 * added.
 */
public final class Cardinal {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  static final int MOST_PLACES = 15;
  private static final BigDecimal NO_LIMIT = new BigDecimal("1E30");

  private final Joints joints;
  private final Words words;
  private final boolean whole;
  private final TermReader terms;

  private BigDecimal done = BigDecimal.ZERO;
  private BigDecimal doneLimit = NO_LIMIT;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal groupLimit = NO_LIMIT;
  private BigDecimal lastMagnitude = BigDecimal.ONE;
  private boolean ambiguous;
  private boolean decimal;

  /** Whether a bracket before it belongs to it: «(68) ألفا و(234)». */
  private boolean opened;

  private int last = NONE;
  private int beforeGroup = NONE;

  public Cardinal(Words words) {
    this(words, false);
  }

  /** A cardinal that has no decimals where {@code whole}: it is decimals itself. */
  public Cardinal(Words words, boolean whole) {
    this.whole = whole;
    this.words = words;
    this.joints = new Joints(words);
    this.terms = new TermReader(words, joints);
  }

  /** The number in one word at the token, whatever may join it. */
  public static Optional<NumberReader.Number> one(Words words, int token) {
    Optional<NumberWord> word = NumberWord.at(words, token);
    if (word.isEmpty() || word.get().value() <= 0 || word.get().value() > 100) {
      return Optional.empty();
    }
    return Optional.of(
        new NumberReader.Number(
            BigDecimal.valueOf(word.get().value()),
            token,
            token,
            words.coreStart(token),
            Figure.Form.WORDS,
            false));
  }

  Optional<NumberReader.Number> read(int token) {
    return read(token, words.size());
  }

  /** The same, of whose terms none reaches {@code end}: a date begins there. */
  Optional<NumberReader.Number> read(int token, int end) {
    int at = token;
    while (at != NONE && terms.read(at) && terms.last() < end && isStateFit(token, at) && add()) {
      at = next();
    }
    if (last == NONE) {
      return Optional.empty();
    }
    BigDecimal value = done.add(group);
    if (!whole && joints.is(joints.bare(last + 1), Shape.POINT)) {
      SpokenDecimals.Decimals decimals = new SpokenDecimals(words, joints).read(value, last);
      value = decimals.value();
      last = decimals.last();
    }
    value = addFraction(value);
    value = addCounted(value);
    if (lastMagnitude.compareTo(BigDecimal.ONE) > 0 && joints.isOne(joints.bare(last + 1))) {
      // «مليار واحد».
      last++;
    }
    boolean digits = words.tokens().isDigits(token);
    int first = opened ? token - 1 : token;
    return Optional.of(
        new NumberReader.Number(
            plain(value),
            first,
            last,
            joints.isAndEleven(token)
                ? words.tokens().skipLetters(words.coreStart(token), 1)
                : words.coreStart(first),
            digits ? Figure.Form.DIGITS : Figure.Form.WORDS,
            ambiguous));
  }

  /**
   * The token that goes on: behind «و», or behind a hundred also without it, as speech has it:
   * «خمسمية خمسة وعشرين».
   */
  private int next() {
    if (joints.is(last, Shape.LETTER)) {
      return NONE;
    }
    int joined = joints.joined(last + 1);
    if (joined != NONE || groupLimit.compareTo(HUNDRED) != 0) {
      return joined;
    }
    int bare = joints.bare(last + 1);
    Optional<NumberWord> word = joints.number(bare);
    return word.isPresent()
            && word.get().value() < 100
            && word.get().value() > 0
            && word.get().shape() != Shape.PLURAL
        ? bare
        : NONE;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal exact = value.scale() > MOST_PLACES ? Parts.rounded(value) : value;
    BigDecimal stripped = exact.scale() > 0 ? exact.stripTrailingZeros() : exact;
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** «المئة والعشرون» has two articles, «مئة وعشرون» none; «مئة والعشرون» are two numbers. */
  private boolean isStateFit(int token, int at) {
    return at == token
        || !words.hasArticle(at)
        || words.hasArticle(token)
        || words.isClitic(token - 1);
  }

  private boolean add() {
    BigDecimal value = terms.value();
    BigDecimal magnitude = terms.magnitude();
    if (magnitude.signum() == 0) {
      return addToGroup(value);
    }
    if (group.signum() != 0 && (value.compareTo(groupLimit) >= 0 || !terms.isCounted())) {
      // «مئة وألف» are two numbers: a hundred and one thousand counts its thousands.
      dropGroup();
      return false;
    }
    BigDecimal whole = group.add(value);
    BigDecimal term = whole.multiply(magnitude);
    if (term.compareTo(doneLimit) < 0) {
      done = done.add(term);
      doneLimit = isHundreds(value) ? magnitude.multiply(HUNDRED) : magnitude;
    } else if (group.signum() == 0
        && terms.isCounted()
        && done.compareTo(THOUSAND) >= 0
        && done.compareTo(magnitude) < 0
        && value.compareTo(doneLimit) < 0) {
      // «ألف ومئتا مليون»: a thousand two hundred million; «ألف ومليون» are two numbers.
      done = done.add(value).multiply(magnitude);
      doneLimit = magnitude;
    } else {
      dropGroup();
      return false;
    }
    group = BigDecimal.ZERO;
    groupLimit = NO_LIMIT;
    lastMagnitude = magnitude;
    return take();
  }

  private boolean addToGroup(BigDecimal value) {
    boolean opens = group.signum() == 0 && groupLimit.compareTo(NO_LIMIT) == 0;
    if (value.compareTo(opens ? doneLimit : groupLimit) >= 0) {
      return false;
    }
    if (opens) {
      beforeGroup = last;
    }
    group = group.add(value);
    groupLimit = isHundreds(value) && !terms.isLiteral() ? HUNDRED : BigDecimal.ZERO;
    return take();
  }

  private boolean isHundreds(BigDecimal value) {
    return value.signum() > 0 && value.remainder(HUNDRED).signum() == 0;
  }

  /** «ألف وخمسة آلاف»: the five belong to what follows. */
  private void dropGroup() {
    if (group.signum() != 0 && beforeGroup != NONE) {
      group = BigDecimal.ZERO;
      last = beforeGroup;
    }
  }

  private boolean take() {
    opened |= last == NONE && terms.isBracketed();
    ambiguous |= terms.isAmbiguous();
    decimal |= terms.isLiteral() && terms.value().scale() > 0;
    last = terms.last();
    return true;
  }

  /** «مئة وشخص واحد» is 101, «ألف وبنتان اثنتان» 1002. */
  private BigDecimal addCounted(BigDecimal value) {
    int noun = terms.isLiteral() ? NONE : joints.joined(last + 1);
    if (noun == NONE || !isHundreds(value) || !joints.isWord(noun) || words.is(noun, Role.NUMBER)) {
      return value;
    }
    Optional<NumberWord> few = joints.number(joints.bare(noun + 1));
    if (few.isEmpty()
        || few.get().shape() != Shape.UNIT
        || few.get().value() > 2
        || words.hasArticle(noun)
        || words.hasArticle(noun + 1)) {
      return value;
    }
    last = noun + 1;
    return value.add(BigDecimal.valueOf(few.get().value()));
  }

  /** «مليون ونصف المليون», «خمسة ونصف», «مليون إلا ربعا». */
  private BigDecimal addFraction(BigDecimal value) {
    boolean less = joints.is(joints.bare(last + 1), Shape.EXCEPT);
    int at = less ? joints.bare(last + 2) : joints.joined(last + 1);
    if (decimal || !joints.isPart(at)) {
      return value;
    }
    BigDecimal part = Parts.of(joints.fraction(at).get(), BigDecimal.ONE);
    int next = joints.bare(at + 1);
    BigDecimal of =
        lastMagnitude.compareTo(BigDecimal.ONE) == 0 && isHundreds(value) ? HUNDRED : lastMagnitude;
    last = at;
    if (joints.is(next, Shape.MAGNITUDE) || joints.is(next, Shape.HUNDRED)) {
      last = next;
      BigDecimal whole = BigDecimal.valueOf(joints.number(next).get().value());
      if (lastMagnitude.compareTo(BigDecimal.ONE) == 0 && !words.hasArticle(next)) {
        return less ? value.subtract(part).multiply(whole) : value.add(part).multiply(whole);
      }
      of = whole;
    }
    BigDecimal change = part.multiply(of);
    return (less ? value.subtract(change) : value.add(change)).stripTrailingZeros();
  }
}
