package hasila.claim.cause;

import hasila.claim.cause.Deed.Agent;
import hasila.claim.scene.Clauses;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Actor;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.CauseWord;
import hasila.lexicon.sense.CauseWord.Kind;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SpeechVerb;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The deeds and mishaps that the sentences of a report tell of, each with what it was. */
public final class Deeds {
  private static final int LONGEST = 14;

  /** What a word beside a deed may make of it: «قصف» is shelling, «قصف جوي» an air strike. */
  private static final Map<Cause, Set<Cause>> SHARPER = new EnumMap<>(Cause.class);

  static {
    SHARPER.put(Cause.NONE, EnumSet.complementOf(EnumSet.of(Cause.NONE)));
    SHARPER.put(Cause.SHELLING, EnumSet.of(Cause.AIRSTRIKE, Cause.DRONE_STRIKE));
    SHARPER.put(Cause.AIRSTRIKE, EnumSet.of(Cause.DRONE_STRIKE));
    SHARPER.put(Cause.EXPLOSION, EnumSet.of(Cause.LANDMINE, Cause.DRONE_STRIKE));
    SHARPER.put(Cause.SHOOTING, EnumSet.of(Cause.EXECUTION));
  }

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Agents agents;
  private final List<List<Deed>> bySentence = new ArrayList<>();

  public Deeds(Scene scene, Agents agents) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.agents = agents;
  }

  /** Whether the one cause may be told more exactly as the other. */
  static boolean isSharper(Cause cause, Cause than) {
    Set<Cause> sharper = SHARPER.get(than);
    return sharper != null && sharper.contains(cause);
  }

  /** The deeds of a sentence, in order. */
  List<Deed> of(int sentence) {
    while (bySentence.size() <= sentence) {
      bySentence.add(find(bySentence.size()));
    }
    return bySentence.get(sentence);
  }

  private List<Deed> find(int sentence) {
    List<Deed> deeds = List.of();
    int end = scene.clauses.sentenceEnd(sentence);
    for (int i = scene.clauses.sentenceStart(sentence); i < end; i++) {
      if (!words.is(i, Role.CAUSE) || scene.dateAt(i) != Scene.NONE) {
        continue;
      }
      Deed deed = at(i, end);
      if (deed == null) {
        continue;
      }
      deeds = deeds.isEmpty() ? new ArrayList<>(4) : deeds;
      Deed before = deeds.isEmpty() ? null : deeds.get(deeds.size() - 1);
      if (before != null && isOne(before, deed)) {
        deeds.set(deeds.size() - 1, joined(before, deed));
      } else {
        deeds.add(deed);
      }
      i = Math.max(i, words.last(i, Role.CAUSE));
    }
    return deeds;
  }

  private Deed at(int i, int end) {
    Kind kind = kind(i);
    if (kind == null) {
      return null;
    }
    int head = words.last(i, Role.CAUSE);
    Cause cause = CauseWord.at(words, i, kind);
    int last = head;
    boolean behindPreposition = false;
    boolean afterNumber = false;
    boolean adjective = true;
    for (int k = head + 1; k < end && k <= head + LONGEST; k++) {
      // A dual is both: «بتحطم طائرتين».
      if (scene.figureAt(k) != Scene.NONE && !words.is(k, Role.CAUSE)) {
        afterNumber = words.hasPreposition(scene.figures.get(scene.figureAt(k)).first());
        continue;
      }
      if (isBoundary(k) || isHead(k)) {
        break;
      }
      Cause more = beside(k, kind, adjective);
      boolean led =
          !behindPreposition
              || words.hasPreposition(k)
              || afterNumber
              || words.is(k - 1, Tag.FROM)
              || words.is(k - 1, Tag.ABOUT);
      if (more != Cause.NONE
          && led
          && (isSharper(more, cause) || kind == Kind.ACCIDENT && more == cause)) {
        cause = more;
        last = k;
      }
      afterNumber = false;
      adjective &= CauseWord.is(words, k, Kind.TRAIT) || words.isUnknown(k) || isNationality(k);
      behindPreposition |=
          scene.isFunction(k, FunctionWord.Kind.PREPOSITION) && !words.is(k, Tag.FROM);
    }
    if (kind == Kind.ACCIDENT && last == head) {
      return null;
    }
    return new Deed(i, last, kind, cause, agents.of(i, head, end));
  }

  /** What a word beside a deed of this kind says of it. */
  private Cause beside(int k, Kind kind, boolean adjective) {
    if (!words.is(k, Role.CAUSE)) {
      return Cause.NONE;
    }
    Cause trait = adjective ? CauseWord.at(words, k, Kind.TRAIT) : Cause.NONE;
    if (trait != Cause.NONE) {
      return trait;
    }
    boolean mishap = kind == Kind.ACCIDENT || kind == Kind.MISHAP;
    return CauseWord.at(words, k, mishap ? Kind.CRAFT : Kind.MEANS);
  }

  private boolean isNationality(int k) {
    return Actor.is(words, k, Actor.Kind.NATIONALITY);
  }

  private boolean isHead(int k) {
    Kind kind = words.is(k, Role.CAUSE) ? kind(k) : null;
    return kind == Kind.EVENT || kind == Kind.ACT || kind == Kind.MISHAP;
  }

  /** Whether the word at a token tells of a deed or a mishap. */
  public static boolean tells(Words words, int i) {
    return words.is(i, Role.CAUSE)
        && (CauseWord.is(words, i, Kind.EVENT)
            || CauseWord.is(words, i, Kind.ACT)
            || CauseWord.is(words, i, Kind.MISHAP)
            || CauseWord.is(words, i, Kind.ACCIDENT));
  }

  /** How the word at a token tells of a deed by itself, or null. */
  private Kind kind(int i) {
    if (CauseWord.is(words, i, Kind.EVENT)) {
      return Kind.EVENT;
    }
    if (CauseWord.is(words, i, Kind.ACT)) {
      return Kind.ACT;
    }
    if (CauseWord.is(words, i, Kind.MISHAP)) {
      return Kind.MISHAP;
    }
    if (CauseWord.is(words, i, Kind.ACCIDENT)) {
      return Kind.ACCIDENT;
    }
    return CauseWord.is(words, i, Kind.MEANS) && isWielded(i) ? Kind.MEANS : null;
  }

  /** «بصاروخ», «إثر قذيفة», «بشظايا قنبلة», «صواريخ إسرائيلية»; not «ألغام», «في مسيرة». */
  private boolean isWielded(int i) {
    boolean led =
        words.is(i - 1, Tag.BECAUSE) && !words.is(i - 1, Tag.IN) && !words.is(i - 1, Tag.FROM);
    return isBehindPreposition(i)
        || words.is(i - 1, Tag.RESULT)
        || !words.is(i, Tag.PROTEST)
            && (led
                || i > 0 && words.hasPreposition(i - 1) && !scene.isMention(i - 1)
                || i + 1 < words.size() && isNationality(i + 1));
  }

  /** «بصاروخ»; «بالرصاص» is a word of its own. */
  boolean isBehindPreposition(int i) {
    return words.hasPreposition(i) || scene.isFunction(i, FunctionWord.Kind.ADVERB);
  }

  /** What ends the words about a deed. */
  private boolean isBoundary(int k) {
    return tokens.gap(k) >= Tokens.NEWLINE
        || words.is(k, Tag.RESULT)
        || words.is(k, Tag.MEANWHILE)
        || scene.isFunction(k, FunctionWord.Kind.THAT)
        || SpeechVerb.isFinite(words, k)
        || words.is(k, Role.EVENT) && !words.is(k, Role.CAUSE)
        || words.hasConjunction(k) && Clauses.isFiniteVerb(words, k);
  }

  /** «شن الطيران غارات», «تعرضت لهجوم بصاروخ»: two words for one deed. */
  private boolean isOne(Deed before, Deed deed) {
    if (before.kind() != Kind.ACT && before.kind() != Kind.MISHAP && deed.kind() != Kind.MEANS
        || words.hasConjunction(deed.at())
        || deed.at() > before.at() + LONGEST) {
      return false;
    }
    for (int k = before.at() + 1; k < deed.at(); k++) {
      if (isBoundary(k)) {
        return false;
      }
    }
    return before.cause() == Cause.NONE
        || deed.cause() == Cause.NONE
        || before.cause() == deed.cause()
        || isSharper(deed.cause(), before.cause())
        || isSharper(before.cause(), deed.cause());
  }

  private static Deed joined(Deed one, Deed other) {
    Cause cause = isSharper(other.cause(), one.cause()) ? other.cause() : one.cause();
    Agent agent = one.agent().name() || !other.agent().isKnown() ? one.agent() : other.agent();
    Kind kind = one.cause() == Cause.NONE ? other.kind() : one.kind();
    return new Deed(one.at(), Math.max(one.end(), other.end()), kind, cause, agent);
  }
}
