package hasila.claim.whole;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Noun;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.text.Span;
import hasila.text.Spelling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much speaks for two rows with one figure telling of one thing: the figure itself, where the
 * two stand, what stands beside them, the words around them. Each sign has a weight; {@link
 * #ENOUGH} of them make a repeat, and what tells the two apart takes all weight away.
 */
final class Likeness {
  /** Two rows are one from so much weight on. */
  static final int ENOUGH = 4;

  /** What no weight makes good. */
  static final int APART = -100;

  /** «280 ألف», «73»: seldom said of two things. */
  private static final int TELLING = 4;

  /** «20», «300»: said of many things. */
  private static final int ROUND = 2;

  /** Parts of parts are compared with their wholes so many times. */
  private static final int DEEPEST = 4;

  /** «كما قتل …»: what is added is seldom what was told. */
  private static final int FURTHER = 3;

  private static final int PHRASE = 2;

  /** A lead that goes on for longer tells all of it. */
  private static final int LEAD = 60;

  /** The rules that are named after the signs, in their order. */
  private static final String[] RULES = {
    "repeat/taken-up", "repeat/figure", "repeat/summary", "repeat/beside", "repeat/words"
  };

  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  /** So many words before the figure a clause is read. */
  private static final int CLAUSE = 40;

  private final Scene scene;
  private final Words words;
  private final List<Draft> drafts;
  private final WordsAround around;
  private final int[] signs = new int[RULES.length];

  /** By claim: whether it is told besides another. */
  private final byte[] further;

  Likeness(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.words = scene.words;
    this.drafts = drafts;
    this.around = new WordsAround(scene, drafts.size());
    this.further = new byte[drafts.size()];
  }

  /** Headlines, captions and the first words of the lead say in short what the rest tells. */
  boolean isSummary(Draft draft) {
    return draft.section != Claim.Section.BODY
        || draft.sentence == scene.sections.lead()
            && draft.first() - scene.clauses.sentenceStart(draft.sentence) < LEAD;
  }

  /** The weight of what two rows have in common, the earlier first. */
  int of(Draft a, Draft b) {
    return of(a, b, 0);
  }

  private int of(Draft a, Draft b, int depth) {
    if (Apart.are(a, b) || areOfTwoWholes(a, b, depth)) {
      return APART;
    }
    weigh(a, b);
    int weight = place(a, b) + kind(a, b) - (isFurther(b) ? FURTHER : 0);
    for (int sign : signs) {
      weight += sign;
    }
    return weight;
  }

  private void weigh(Draft a, Draft b) {
    signs[0] = Apart.isTakenUp(b) ? ENOUGH : 0;
    signs[1] = figure(a.figure.amount());
    if (a.figure.kind() == Figure.Kind.PERCENT) {
      // «15 بالمئة» is said of many things.
      signs[1] = 0;
    }
    signs[2] = standing(a, b);
    signs[3] = beside(a, b);
    signs[4] = around.shared(a, b);
  }

  /** The name of what speaks most for two rows that are one. */
  String rule(Draft a, Draft b) {
    weigh(a, b);
    int most = 0;
    for (int i = 1; i < signs.length; i++) {
      most = signs[i] > signs[most] ? i : most;
    }
    return RULES[most];
  }

  private static int figure(Amount amount) {
    Optional<BigDecimal> best = amount.best();
    if (best.isEmpty()) {
      return -1;
    }
    if (best.get().compareTo(BigDecimal.TEN) > 0) {
      return best.get().stripTrailingZeros().precision() > 1 ? TELLING : ROUND;
    }
    return best.get().compareTo(BigDecimal.ONE) == 0 ? -1 : 0;
  }

  private int standing(Draft a, Draft b) {
    boolean one = isSummary(a);
    boolean two = isSummary(b);
    if (a.section != b.section) {
      return 4;
    }
    return one && two ? 2 : one || two ? 3 : 0;
  }

  /** «مقتل 3 وإصابة 7» … «مقتل ثلاثة وإصابة سبعة»: what stands beside the two is one figure too. */
  private int beside(Draft a, Draft b) {
    int most = 0;
    for (int i = -1; i <= 1; i += 2) {
      for (int k = -1; k <= 1; k += 2) {
        most = Math.max(most, companion(a, i, b, k));
      }
    }
    return most;
  }

  private int companion(Draft a, int i, Draft b, int k) {
    if (!isBeside(a, i) || !isBeside(b, k)) {
      return 0;
    }
    Draft one = drafts.get(a.index + i);
    Draft two = drafts.get(b.index + k);
    boolean same =
        one != two
            && one.event() == two.event()
            && one.event() != Event.NONE
            && Apart.isSameValue(one.figure.amount(), two.figure.amount());
    return !same ? 0 : figure(one.figure.amount()) < 0 ? 2 : 3;
  }

  private boolean isBeside(Draft draft, int step) {
    int other = draft.index + step;
    return other >= 0 && other < drafts.size() && drafts.get(other).sentence == draft.sentence;
  }

  private int place(Draft a, Draft b) {
    if (a.where().name().isEmpty() || b.where().name().isEmpty()) {
      return 0;
    }
    if (a.where().name().equals(b.where().name())) {
      return 1;
    }
    if (isNamedIn(a, b) || isNamedIn(b, a)) {
      return 0;
    }
    return a.section != b.section ? -1 : isSummary(a) || isSummary(b) ? -2 : -3;
  }

  /** «إدلب» and «بلدة النيرب بريف إدلب»: one place holds the other. */
  private boolean isNamedIn(Draft a, Draft b) {
    Span place = b.place().orElseThrow();
    String phrase = Spelling.fold(scene.tokens.text().substring(place.start(), place.end()));
    return phrase.contains(a.where().name().orElseThrow());
  }

  /** «كما قتل مدني في حماة», «وأصيب أيضا مدني». */
  private boolean isFurther(Draft draft) {
    byte known = further[draft.index];
    if (known == UNKNOWN) {
      known = tellsOfMore(draft) ? YES : NO;
      further[draft.index] = known;
    }
    return known == YES;
  }

  private boolean tellsOfMore(Draft draft) {
    int end = Math.min(draft.last() + 2, words.size());
    int clause = scene.clauses.clauseStart(draft.first());
    return words.hold(Math.max(clause, draft.first() - CLAUSE), end, Tag.MOREOVER);
  }

  /** «الضربات الجوية» twice: a phrase of several words is seldom said of two things. */
  private static boolean isOnePhrase(Draft a, Draft b) {
    String phrase = a.counted().text();
    return phrase.indexOf(' ') > 0 && phrase.equals(b.counted().text());
  }

  /** «فلسطيني» and «شاب فلسطيني»: one says in a word what the other says in more. */
  private static boolean isWithin(Draft a, Draft b) {
    String one = a.counted().text();
    return !one.isEmpty() && (" " + b.counted().text() + " ").contains(" " + one + " ");
  }

  /** One noun for both, or two that are no words for anybody; an event that only one tells. */
  private int kind(Draft a, Draft b) {
    int weight = 0;
    boolean same = false;
    if (a.counted().noun().isPresent() && b.counted().noun().isPresent()) {
      Noun one = a.counted().noun().get();
      Noun two = b.counted().noun().get();
      same = one.isSameAs(two);
      boolean other =
          !same
              && one.event() == Event.NONE
              && two.event() == Event.NONE
              && !one.anybody()
              && !two.anybody();
      weight += same ? 1 : other ? -1 : 0;
    } else {
      same = !a.counted().text().isEmpty() && a.counted().text().equals(b.counted().text());
      weight += same ? 1 : 0;
    }
    if (!same && (isWithin(a, b) || isWithin(b, a))) {
      same = true;
      weight += 2;
    }
    weight += isOnePhrase(a, b) ? PHRASE : 0;
    if (a.figure.kind() != Figure.Kind.COUNT) {
      return weight + (a.figure.kind() == Figure.Kind.MONEY ? 1 : 0);
    }
    boolean untold = a.event() == Event.NONE || b.event() == Event.NONE;
    if (untold && !Apart.isTakenUp(b)) {
      weight -= same ? 1 : 3;
    }
    return weight;
  }

  /** Both are parts, and what they are parts of is not one thing. */
  private boolean areOfTwoWholes(Draft a, Draft b, int depth) {
    if (a.whole().isEmpty() || b.whole().isEmpty()) {
      return false;
    }
    Draft one = a.whole().get();
    Draft two = b.whole().get();
    if (one == two) {
      return !Apart.isTakenUp(b);
    }
    return depth == DEEPEST
        || of(one.index < two.index ? one : two, one.index < two.index ? two : one, depth + 1)
            < ENOUGH;
  }
}
