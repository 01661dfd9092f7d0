package hasila.claim.whole;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Figures in brackets right behind the figure that they are parts of. */
final class BracketWholes {
  /** How many words may stand between the whole and the bracket. */
  private static final int BETWEEN = 8;

  /** How far into a bracket its parts are looked for. */
  private static final int REACH = 25;

  private final Scene scene;
  private final Tokens tokens;

  BracketWholes(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens;
  }

  /** «12 قتيلا (7 رجال و5 نساء)»: figures in brackets right behind their whole. */
  Optional<Draft> whole(Draft draft, List<Draft> before) {
    int start = scene.sentenceStart(draft.first());
    for (int i = draft.first() - 1; i >= start && i >= draft.first() - REACH; i--) {
      if (tokens.isMark(i, ')')) {
        return Optional.empty();
      }
      if (tokens.isMark(i, '(') && !isAround(draft, i)) {
        for (int k = before.size() - 1; k >= 0; k--) {
          Draft other = before.get(k);
          if (other.last() <= i - 1
              && other.last() >= i - BETWEEN
              && !isClosed(other.last() + 1, i)
              && scene.figureAt(i + 1) != Scene.NONE
              && other.sentence == draft.sentence
              && Wholes.canHold(other, draft)) {
            return Optional.of(other);
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «حلب (15 قتيلا)، حمص (7 قتلى)»: the figure before has its own brackets. */
  private boolean isClosed(int from, int open) {
    for (int i = from; i < open; i++) {
      if (tokens.isMark(i, ')')) {
        return true;
      }
    }
    return false;
  }

  /** «(13) مواطنا»: a figure alone in brackets is no list. */
  private boolean isAround(Draft draft, int open) {
    return open == draft.first() - 1 && tokens.isMark(draft.figure.last() + 1, ')');
  }
}
