package hasila.claim.whole;

import hasila.claim.scene.Choice;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.PartSign;
import hasila.claim.scene.Scene;
import hasila.lexicon.amount.Among;
import hasila.lexicon.sense.Noun;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Lists under a heading that names what they divide: «وتوزعت الهجمات على النحو التالي:» and a line
 * for each part. The whole is the largest figure before the list that counts the noun of the
 * heading.
 */
public final class Breakdowns {
  private static final String BULLETS = "-\u2013\u2014\u2022*\u00B7\u25CF\u25AA";

  /** The most words of a heading. */
  private static final int HEADING = 100;

  private final Scene scene;

  /**
   * The last line whose heading was looked for, and that heading: the next line may go on there.
   */
  private int knownLine = Scene.NONE;

  private int knownHeading = Scene.NONE;

  public Breakdowns(Scene scene) {
    this.scene = scene;
  }

  Optional<Draft> whole(Draft draft, List<Draft> before) {
    Optional<Noun> own = draft.counted().noun();
    int line = lineStart(draft.first());
    if (!isItem(line)) {
      return Optional.empty();
    }
    int heading = heading(line);
    if (heading == Scene.NONE) {
      return Optional.empty();
    }
    if (Among.is(scene.words, start(heading) - 1, Among.Who.GROUP)) {
      return lastBefore(start(heading), heading, draft, before);
    }
    if (own.isEmpty()
        || !scene.tokens.isMark(line, BULLETS)
        || !names(heading, own.get().lemma())) {
      return Optional.empty();
    }
    Draft whole = null;
    for (Draft other : before) {
      if (other.first() < start(heading)
          && other.counted().isOf(own.get().lemma())
          && (whole == null || value(other) > value(whole))) {
        whole = other;
      }
    }
    return whole != null && value(whole) >= value(draft) ? Optional.of(whole) : Optional.empty();
  }

  /** «بلغ عدد القتلى 120، بينهم:» and a line for each part: the figure right before the colon. */
  private Optional<Draft> lastBefore(int colon, int heading, Draft part, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0 && before.get(i).first() >= heading; i--) {
      Draft other = before.get(i);
      if (other.first() < colon) {
        return value(other) >= value(part) ? Optional.of(other) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A line of the list, and what is told of it there, is told by whoever tells its heading. */
  public static Choice<Claim.Who> teller(Draft part) {
    return part.who().basis() == Claim.Who.Basis.REPORT_VOICE
            && part.whole().isPresent()
            && (isLine(part) || isLine(part.whole().get()))
        ? part.who.instead(part.whole().get().who())
        : part.who;
  }

  private static boolean isLine(Draft draft) {
    return draft.part.sign() == PartSign.BREAKDOWN;
  }

  /** A line that begins with a bullet or a figure. */
  private boolean isItem(int line) {
    return scene.tokens.isMark(line, BULLETS) || scene.figureAt(line) != Scene.NONE;
  }

  private static double value(Draft draft) {
    Optional<BigDecimal> value = draft.figure.amount().best();
    return value.isPresent() ? value.get().doubleValue() : 0;
  }

  private int lineStart(int token) {
    return scene.clauses.lineStart(scene.clauses.sentence(token));
  }

  /**
   * The start of the line that heads the list: the first line above that is no bullet, if it ends
   * with a colon.
   */
  private int heading(int line) {
    knownHeading = headingAbove(line);
    knownLine = line;
    return knownHeading;
  }

  private int headingAbove(int line) {
    int start = line;
    while (start > 0) {
      if (start == knownLine) {
        return knownHeading;
      }
      int end = start - 1;
      start = lineStart(end);
      if (!isItem(start)) {
        return scene.tokens.isMark(end, ':') ? start : Scene.NONE;
      }
    }
    return Scene.NONE;
  }

  /** Where the list begins: behind the line that heads it. */
  private int start(int heading) {
    int i = heading;
    while (i < scene.tokens.size() && !scene.tokens.isMark(i, ':')) {
      i++;
    }
    return i;
  }

  private boolean names(int heading, String lemma) {
    int end = Math.min(scene.tokens.size(), heading + HEADING);
    for (int i = heading; i < end && !scene.tokens.isMark(i, ':'); i++) {
      Optional<Noun> noun = Noun.at(scene.words, i);
      if (noun.isPresent() && noun.get().lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }
}
