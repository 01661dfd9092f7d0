package hasila.claim;

import hasila.lexicon.Noun;
import hasila.lexicon.Role;
import hasila.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * Lists under a heading that names what they divide: «وتوزعت الهجمات على النحو التالي:» and a line
 * for each part. The whole is the largest figure before the heading that counts the noun of the
 * heading.
 */
final class Breakdowns {
  private static final String BULLETS = "-\u2013\u2014\u2022*\u00B7\u25CF\u25AA";

  private final Scene scene;

  Breakdowns(Scene scene) {
    this.scene = scene;
  }

  Optional<Draft> whole(Draft draft, List<Draft> before) {
    Optional<Noun> own = draft.counted.noun();
    int line = lineStart(draft.first());
    if (own.isEmpty() || !scene.tokens.isMark(line, BULLETS)) {
      return Optional.empty();
    }
    int heading = heading(line);
    if (heading == Scene.NONE || !names(heading, own.get().lemma())) {
      return Optional.empty();
    }
    Draft whole = null;
    for (Draft other : before) {
      boolean same =
          other.counted.noun().filter(n -> n.lemma().equals(own.get().lemma())).isPresent();
      if (other.first() < heading && same && (whole == null || value(other) > value(whole))) {
        whole = other;
      }
    }
    return Optional.ofNullable(whole).filter(w -> value(w) >= value(draft));
  }

  private static double value(Draft draft) {
    return draft.figure.amount().best().map(v -> v.doubleValue()).orElse(0.0);
  }

  private int lineStart(int token) {
    int i = scene.sentenceStart(token);
    while (i > 0 && scene.tokens.gap(i) < Tokens.NEWLINE) {
      i = scene.sentenceStart(i - 1);
    }
    return i;
  }

  /**
   * The start of the line that heads the list: the first line above that is no bullet, if it ends
   * with a colon.
   */
  private int heading(int line) {
    int start = line;
    while (start > 0) {
      int end = start - 1;
      start = lineStart(end);
      if (!scene.tokens.isMark(start, BULLETS)) {
        return scene.tokens.isMark(end, ':') ? start : Scene.NONE;
      }
    }
    return Scene.NONE;
  }

  private boolean names(int heading, String lemma) {
    for (int i = heading; i < scene.tokens.size() && !scene.tokens.isMark(i, ':'); i++) {
      if (scene
          .words
          .at(i, Role.NOUN, Noun.class)
          .filter(n -> n.sense().lemma().equals(lemma))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
