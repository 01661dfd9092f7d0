package hasila.claim.cause;

import hasila.claim.cause.Deed.Agent;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Actor;
import hasila.text.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Everybody of whom a report tells a deed, and the fullest form in which it names each. */
final class Doers {
  /** A report tells of so many at most; what follows is a list. */
  private static final int MOST = 200;

  private final Words words;
  private final NounPhrases phrases;
  private final List<Doer> all = new ArrayList<>();

  Doers(Scene scene, NounPhrases phrases) {
    this.words = scene.words;
    this.phrases = phrases;
  }

  /**
   * One of them, as named once.
   *
   * @param plain the words folded, without articles, between spaces
   * @param nation blank where no word names one
   * @param whole whether it names one and the same each time: «الجيش السوري», not «طائرة سورية»
   */
  private record Doer(String text, String plain, String nation, boolean name, boolean whole) {
    // Written out: the JVM makes that of a record by code of its own at every start.
    @Override
    public boolean equals(Object other) {
      return other instanceof Doer doer
          && text.equals(doer.text)
          && plain.equals(doer.plain)
          && nation.equals(doer.nation)
          && name == doer.name
          && whole == doer.whole();
    }

    @Override
    public int hashCode() {
      return plain.hashCode();
    }

    /** «الجيش» may be «الجيش الإسرائيلي», «روسية» is «الطيران الروسي». */
    boolean mayBe(Doer fuller) {
      boolean vague = !name || !whole && !nation.isEmpty();
      return fuller.whole()
          && (!vague ? fuller.plain.contains(plain) : fuller.nation.equals(nation));
    }
  }

  void add(Agent agent) {
    if (all.size() < MOST && agent.isKnown()) {
      Doer doer = doer(agent);
      if (!all.contains(doer)) {
        all.add(doer);
      }
    }
  }

  /** Who it is, in the fullest form. */
  String text(Agent agent) {
    return fullest(doer(agent)).text;
  }

  /** Whoever did all that the report tells of, blank where there are several. */
  String only() {
    if (all.isEmpty()) {
      return "";
    }
    Doer one = fullest(all.get(0));
    for (Doer doer : all) {
      boolean same =
          doer.equals(one)
              || doer.mayBe(one)
              || !one.nation.isEmpty() && doer.nation.equals(one.nation);
      if (!same) {
        return "";
      }
    }
    return one.text;
  }

  private Doer fullest(Doer doer) {
    Doer best = doer;
    for (Doer other : all) {
      if (doer.mayBe(other) && (!best.name || other.plain.length() > best.plain.length())) {
        best = other;
      }
    }
    return best;
  }

  private Doer doer(Agent agent) {
    StringBuilder plain = new StringBuilder(" ");
    String nation = "";
    boolean craft = Actor.is(words, agent.first(), Actor.Kind.CRAFT);
    boolean definite = false;
    boolean joined = false;
    for (int i = agent.first(); i <= agent.last(); i++) {
      definite |=
          (i == agent.first() || !craft)
              && (words.looksDefinite(i) || Actor.is(words, i, Actor.Kind.STATE));
      joined |= i > agent.first() && words.hasConjunction(i);
      String word = Spelling.fold(words.bare(i));
      if (!word.isEmpty()) {
        plain.append(word).append(' ');
      }
      if (nation.isEmpty() && words.is(i, Role.ACTOR)) {
        nation = Actor.nation(words, i);
      }
    }
    return new Doer(
        phrases.text(agent.first(), agent.last()),
        plain.toString(),
        nation,
        agent.name(),
        agent.name() && definite && !joined);
  }
}
