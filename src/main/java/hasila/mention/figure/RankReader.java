package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import hasila.mention.number.FigureWords;
import hasila.text.Tokens;
import java.math.BigDecimal;

/** When a cardinal is a place in a row: «للمرة 13», «عامه الـ 43», «والـ13» behind an ordinal. */
final class RankReader {
  private static final BigDecimal LAST_UNIT = BigDecimal.TEN;

  /** So many tokens may stand between two places in a row. */
  private static final int BETWEEN = 5;

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;

  RankReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
  }

  /** Up to ten, words have ordinals of their own. */
  boolean mayBe(int number, BigDecimal value) {
    return tokens.isDigits(number) || value.compareTo(LAST_UNIT) > 0;
  }

  /** «للمرة 13 في تاريخه». */
  boolean isTurn(int noun, int number, int last) {
    return noun != NONE
        && tokens.isDigits(number)
        && words.is(noun, Tag.TURN)
        && (words.hasArticle(noun) || words.hasPreposition(noun))
        && !page.knownNounFollows(last);
  }

  /** «للمرة الثالثة على التوالي والـ13 في تاريخه»: another place in a row, joined to one. */
  boolean isNext(Figure rank, int number, int last) {
    return rank.kind() == Figure.Kind.ORDINAL
        && number - rank.last() <= BETWEEN
        && page.isDefinite(number)
        && (words.hasConjunction(number)
            || words.isClitic(number - 1) && words.hasConjunction(number - 1))
        && !page.nounFollows(last);
  }

  /** «عامه الـ 43»: the time is somebody's or something's own, and so it is one. */
  boolean isItsTime(int noun, int number, int last) {
    return page.is(noun, Tag.ITS_TIME)
        && !words.hasConjunction(number)
        && !page.knownNounFollows(last);
  }
}
