package hasila.mention.number;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.NumberWord.Shape;
import hasila.lexicon.amount.OrdinalWord;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads an ordinal in words: «رابع», «الحادي عشر», «الثاني والعشرون بعد المئة», «المئة والرابع».
 */
final class OrdinalReader {
  private final Words words;
  private final Joints joints;
  private BigDecimal value = BigDecimal.ZERO;
  private int last = NONE;

  private OrdinalReader(Words words) {
    this.words = words;
    this.joints = new Joints(words);
  }

  static Optional<NumberReader.Number> read(Words words, int token) {
    boolean word = words.is(token, Role.ORDINAL);
    boolean hundreds = words.is(token, Role.NUMBER) && words.hasArticle(token);
    if (!word && !hundreds) {
      return Optional.empty();
    }
    OrdinalReader reader = new OrdinalReader(words);
    boolean found = word && reader.readUnit(token) || hundreds && reader.readBehindHundreds(token);
    return found
        ? Optional.of(
            new NumberReader.Number(
                reader.value, token, reader.last, words.coreStart(token), Figure.Form.WORDS, false))
        : Optional.empty();
  }

  private boolean readUnit(int token) {
    Optional<OrdinalWord> word = joints.ordinal(token);
    if (word.isEmpty()
        || word.get().shape() == OrdinalWord.Shape.NAME
        || word.get().shape() == OrdinalWord.Shape.COMPOUND
            && !NumberReader.mayGoOn(words, token)) {
      return false;
    }
    value = BigDecimal.valueOf(word.get().value());
    last = token;
    int next = joints.bare(token + 1);
    int and = next == NONE ? joints.joined(token + 1) : NONE;
    if (joints.is(next, Shape.TEN)) {
      value = value.add(BigDecimal.TEN);
      last = next;
    } else if (joints.is(and, Shape.TENS) && words.hasArticle(token) == words.hasArticle(and)) {
      value = value.add(BigDecimal.valueOf(joints.number(and).orElseThrow().value()));
      last = and;
    } else if (!standsAlone(token, word.get())) {
      return false;
    }
    readAfter();
    return true;
  }

  private boolean standsAlone(int token, OrdinalWord word) {
    return switch (word.shape()) {
      case UNIT -> true;
      case COMPOUND, NAME -> false;
      // «هجوما ثانيا» has two alifs, «ثانيا:» is an adverb.
      case ACCUSATIVE ->
          joints.isWord(token - 1)
              && words.tokens().endsAlike(token - 1, token)
              && joints.bare(token) != NONE;
    };
  }

  /** «بعد المئة»: the round number above. */
  private void readAfter() {
    int next = joints.bare(last + 1);
    if (next == NONE || !words.is(next, Tag.ABOVE)) {
      return;
    }
    int round = joints.bare(next + 1);
    Optional<NumberReader.Number> above =
        round != NONE && words.hasArticle(round)
            ? NumberReader.read(words, round)
            : Optional.empty();
    if (above.isPresent() && above.get().value().compareTo(BigDecimal.TEN) >= 0) {
      value = value.add(above.get().value());
      last = above.get().last();
    }
  }

  /**
   * «العشرون بعد المئة», «التسعة والتسعون بعد الألف»: without the round number it may as well be a
   * count.
   */
  private boolean readBelow(int token) {
    Optional<NumberReader.Number> below = new Cardinal(words).read(token);
    if (below.isEmpty()) {
      return false;
    }
    value = below.get().value();
    last = below.get().last();
    readAfter();
    return last > below.get().last();
  }

  /** «المئة والرابع والعشرون». */
  private boolean readBehindHundreds(int token) {
    if (readBelow(token)) {
      return true;
    }
    Optional<NumberWord> hundreds = joints.number(token);
    int and = joints.joined(token + 1);
    if (hundreds.isEmpty()
        || hundreds.get().value() < 100
        || and == NONE
        || !words.hasArticle(and)
        || !words.is(and, Role.ORDINAL)) {
      return false;
    }
    boolean unit = readUnit(and);
    value = value.add(BigDecimal.valueOf(hundreds.get().value()));
    return unit;
  }
}
