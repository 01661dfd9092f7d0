package hasila.claim.whole;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.Arrays;

/** The words around two figures, by their stems: how much of what is told is the same. */
final class WordsAround {
  /** How many words on either side of a figure are compared. */
  private static final int AROUND = 30;

  /** A word's first letters: «هجوما» and «الهجوم» are one. */
  private static final int STEM = 5;

  /** Words that tell nothing of the happening. */
  private static final long EMPTY =
      Role.FUNCTION.bit() | Role.PARTICLE.bit() | Role.AMONG.bit() | Role.SPEECH.bit();

  private final Scene scene;
  private final Words words;

  /** By draft: the stems of the words around it, in order, found when first asked for. */
  private final int[][] around;

  WordsAround(Scene scene, int drafts) {
    this.scene = scene;
    this.words = scene.words;
    this.around = new int[drafts][];
  }

  /** The same sentence again, or much of it. */
  int shared(Draft a, Draft b) {
    int[] one = around(a);
    int[] two = around(b);
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < one.length && k < two.length) {
      if (one[i] == two[k]) {
        shared++;
        i++;
        k++;
      } else if (one[i] < two[k]) {
        i++;
      } else {
        k++;
      }
    }
    if (shared < 2) {
      return 0;
    }
    if (shared >= 5 && 100 * shared >= 80 * Math.max(one.length, two.length)) {
      return 6;
    }
    int percent = 100 * shared / Math.min(one.length, two.length);
    return percent >= 50 && shared >= 3 ? 3 : percent >= 33 ? 2 : shared >= 3 ? 1 : 0;
  }

  private int[] around(Draft draft) {
    if (around[draft.index] == null) {
      around[draft.index] = stems(draft);
    }
    return around[draft.index];
  }

  private int[] stems(Draft draft) {
    int from = Math.max(scene.sentenceStart(draft.first()), draft.first() - AROUND);
    int to = Math.min(scene.sentenceEnd(draft.first()), draft.last() + AROUND);
    int[] stems = new int[Math.max(0, to - from)];
    int n = 0;
    for (int i = from; i < to; i++) {
      boolean own = i >= draft.first() && i <= draft.last();
      if (!own
          && scene.tokens.kind(i) == Tokens.ARABIC
          && !scene.isMention(i)
          && !words.isAny(i, EMPTY)) {
        String stem = stem(i);
        if (stem.length() > 2) {
          stems[n++] = stem.hashCode();
        }
      }
    }
    return Arrays.stream(stems, 0, n).sorted().distinct().toArray();
  }

  private String stem(int token) {
    String word =
        Spelling.fold(
            scene.tokens.text().substring(words.coreStart(token), scene.tokens.end(token)));
    int article = words.looksDefinite(token) ? Math.min(2, word.length()) : 0;
    return word.substring(article, Math.min(word.length(), article + STEM));
  }
}
