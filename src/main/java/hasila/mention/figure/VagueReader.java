package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.NumberWord.Shape;
import hasila.lexicon.amount.Quantity;
import hasila.mention.number.FigureWords;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads quantities without a number: «عشرات الآلاف», «بضعة», «عدد من», «مدنيين عدة». */
final class VagueReader {
  private static final int MOST_SCALES = 3;
  private static final BigDecimal SEVERAL = BigDecimal.valueOf(2);
  private static final BigDecimal FEW = BigDecimal.valueOf(3);
  private static final BigDecimal MANY = BigDecimal.TEN;

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;

  VagueReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
  }

  /**
   * A vague quantity.
   *
   * @param last its last token
   * @param afterNoun whether what it counts stands before it
   */
  record Vague(Optional<BigDecimal> low, Optional<BigDecimal> high, int last, boolean afterNoun) {}

  /** Whether a quantity may begin at the token: «عدة», «آلاف». */
  boolean mayBegin(int token) {
    return words.is(token, Role.QUANTITY) || NumberWord.is(words, token, Shape.PLURAL);
  }

  Optional<Vague> read(int token) {
    Optional<Quantity.Kind> kind = Optional.empty();
    int from = token;
    if (words.is(token, Role.QUANTITY)) {
      Optional<Hit<Quantity>> before = quantity(token, Quantity.Place.BEFORE);
      if (before.isPresent() && before.get().sense().kind() == Quantity.Kind.ODD) {
        return between(before.get().last(), BigDecimal.ONE);
      }
      if (before.isEmpty() || !countsBehind(before.get().last())) {
        if (before.isPresent() && before.get().sense().kind() == Quantity.Kind.FEW) {
          return between(before.get().last(), FEW);
        }
        Optional<Hit<Quantity>> after = quantity(token, Quantity.Place.AFTER);
        return after.isPresent() && isAfterNoun(after.get())
            ? Optional.of(new Vague(Optional.empty(), Optional.empty(), after.get().last(), true))
            : Optional.empty();
      }
      kind = Optional.of(before.get().sense().kind());
      from = page.joints.bare(before.get().last() + 1);
      if (from == NONE || !page.joints.is(from, Shape.PLURAL)) {
        boolean few = kind.get() == Quantity.Kind.FEW;
        Optional<Vague> between = few ? between(before.get().last(), FEW) : Optional.empty();
        return between.isPresent()
            ? between
            : Optional.of(
                new Vague(
                    few ? Optional.of(FEW) : Optional.empty(),
                    few ? Optional.of(BigDecimal.valueOf(9)) : Optional.empty(),
                    before.get().last(),
                    false));
      }
    }
    return scale(from, kind.isPresent() && kind.get() == Quantity.Kind.FEW ? FEW : SEVERAL);
  }

  /** «بضعة عشر» is 13 to 19, «بضع وعشرون» 23 to 29, «نيف وعشرون» 21 to 29. */
  private Optional<Vague> between(int few, BigDecimal least) {
    int ten = page.joints.bare(few + 1);
    int tens = page.joints.joined(few + 1);
    boolean teen = page.joints.is(ten, Shape.TEN);
    if (!teen && !page.joints.is(tens, Shape.TENS)) {
      return Optional.empty();
    }
    int last = teen ? ten : tens;
    BigDecimal round = BigDecimal.valueOf(page.joints.number(last).orElseThrow().value());
    return Optional.of(
        new Vague(
            Optional.of(round.add(least)),
            Optional.of(round.add(BigDecimal.valueOf(9))),
            last,
            false));
  }

  private Optional<Hit<Quantity>> quantity(int token, Quantity.Place place) {
    Hit<Quantity> best = null;
    if (words.hasArticle(token) && words.is(token, Tag.TOTAL)) {
      // «هذا العدد من القتلى» points back.
      return Optional.empty();
    }
    if (words.is(token - 1, Tag.SUPERLATIVE) && words.is(token, Tag.TOTAL)) {
      // «أكبر عدد من القتلى» says no number.
      return Optional.empty();
    }
    List<Hit<Quantity>> hits = words.all(token, Role.QUANTITY, Quantity.class);
    if (place == Quantity.Place.BEFORE
        && words.hasArticle(token)
        && hits.stream().anyMatch(hit -> hit.sense().place() == Quantity.Place.AFTER)) {
      // «يعدان العدة».
      return Optional.empty();
    }
    for (Hit<Quantity> hit : hits) {
      if (hit.sense().place() == place && (best == null || hit.last() > best.last())) {
        best = hit;
      }
    }
    return Optional.ofNullable(best);
  }

  /** «عشرات الآلاف»: each word multiplies. */
  private Optional<Vague> scale(int token, BigDecimal least) {
    BigDecimal scale = BigDecimal.ONE;
    int last = NONE;
    int at = token;
    for (int n = 0; n < MOST_SCALES && at != NONE; n++) {
      Optional<NumberWord> word = page.joints.number(at);
      if (word.isEmpty() || word.get().shape() != Shape.PLURAL) {
        break;
      }
      scale = scale.multiply(BigDecimal.valueOf(word.get().value()));
      last = at;
      at = page.joints.bare(at + 1);
    }
    if (last == NONE) {
      return Optional.empty();
    }
    return Optional.of(
        new Vague(
            Optional.of(scale.multiply(least)),
            Optional.of(scale.multiply(MANY).subtract(BigDecimal.ONE)),
            last,
            false));
  }

  /**
   * Whether something to count follows: not «عدد من قتلوا», the number of those who were killed.
   */
  private boolean countsBehind(int last) {
    int next = page.after(last);
    if (next == NONE || page.isDated(next) || tokens.isDigits(next)) {
      return false;
    }
    if (tokens.kind(next) == Tokens.MARK) {
      return tokens.isMark(next, "\"\u201C\u00AB\u2018(");
    }
    if (words.looksDefinite(next) || words.is(next, Role.NOUN)) {
      return true;
    }
    return !words.is(next, Role.FUNCTION)
        && !words.may(next, Role.EVENT)
        && !words.looksLikeVerb(next)
        && !words.hasConjunction(next);
  }

  private boolean isAfterNoun(Hit<Quantity> hit) {
    int before = page.before(hit.first());
    return before != NONE
        && page.joints.isWord(before)
        && !page.isDated(before)
        && !words.hasConjunction(hit.first())
        && !words.hasPreposition(hit.first())
        && (!words.hasArticle(hit.first()) || words.looksDefinite(before))
        && !words.is(before, Role.FUNCTION);
  }
}
