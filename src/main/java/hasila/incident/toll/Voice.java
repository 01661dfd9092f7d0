package hasila.incident.toll;

import hasila.check.figures.Voices;
import hasila.claim.scene.Claim.CountOnce;
import hasila.incident.account.Account;
import hasila.incident.account.Telling;
import hasila.lexicon.sense.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one claimant says of a happening in one report.
 *
 * @param name the claimant; the publisher where the report names none; blank where that is not
 *     known either
 * @param tellings in text order
 */
record Voice(Account account, String name, List<Telling> tellings) {
  /**
   * The voices of an account. Most reports are one voice, whomever they name for single figures; a
   * claimant who gives another figure for what is counted already is a voice apart.
   */
  static List<Voice> of(Account account) {
    Map<String, List<Telling>> byName = new LinkedHashMap<>();
    for (Telling telling : account.tellings()) {
      byName.computeIfAbsent(telling.who(), none -> new ArrayList<>()).add(telling);
    }
    String main =
        byName.keySet().stream()
            .filter(name -> !name.isEmpty())
            .max(Comparator.comparingInt(name -> byName.get(name).size()))
            .orElse("");
    List<Telling> own = new ArrayList<>();
    List<Voice> voices = new ArrayList<>();
    for (Map.Entry<String, List<Telling>> named : byName.entrySet()) {
      boolean apart =
          !named.getKey().isEmpty()
              && !named.getKey().equals(main)
              && !Voices.same(named.getKey(), main)
              && collides(named.getValue(), byName.get(main));
      if (apart) {
        voices.add(new Voice(account, named.getKey(), named.getValue()));
      } else {
        own.addAll(named.getValue());
      }
    }
    own.sort(Comparator.comparingInt(Telling::index));
    voices.add(0, new Voice(account, main.isEmpty() ? account.publisher() : main, own));
    return voices;
  }

  private static boolean collides(List<Telling> one, List<Telling> two) {
    for (Telling a : one) {
      for (Telling b : two) {
        if (a.adds() && b.adds() && a.event() == b.event() && a.groups().equals(b.groups())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether another voice is the same claimant's. */
  boolean isOf(Voice other) {
    return !name.isEmpty() && !other.name.isEmpty() && Voices.same(name, other.name);
  }

  /** Whether its report is of a later day. */
  boolean isLater(Voice other) {
    return account.reportDay() != Account.UNDATED
        && other.account.reportDay() != Account.UNDATED
        && account.reportDay() > other.account.reportDay();
  }

  /**
   * Its figures for some harm that are no parts of others, together. Figures of one sentence are of
   * different people; another sentence may tell of the same ones again.
   */
  Toll toll(Harm harm) {
    List<Telling> roots = roots(harm);
    Toll toll = Toll.NONE;
    Sort.All before = new Sort.All();
    for (int first = 0; first < roots.size(); ) {
      Toll ofSentence = Toll.NONE;
      boolean again = false;
      int i = first;
      for (; i < roots.size() && roots.get(i).sentence() == roots.get(first).sentence(); i++) {
        Telling telling = roots.get(i);
        ofSentence = ofSentence.plus(Toll.of(telling));
        again |= before.compare(telling);
      }
      roots.subList(first, i).forEach(before::add);
      toll = again ? toll.or(ofSentence) : toll.plus(ofSentence);
      first = i;
    }
    return toll;
  }

  List<Telling> roots(Harm harm) {
    Map<Integer, Telling> held = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      boolean told =
          telling.once() == CountOnce.YES
              || telling.once() == CountOnce.PART
              || telling.once() == CountOnce.RIVAL;
      if (told && harm.holds(telling)) {
        held.put(telling.index(), telling);
      }
    }
    Sort.All sorts = new Sort.All();
    held.values().forEach(sorts::add);
    List<Telling> roots = new ArrayList<>(held.size());
    Map<Object, Telling.Twice<Telling>> said = new HashMap<>();
    for (Telling telling : held.values()) {
      if (!held.containsKey(telling.partOf()) && !sorts.hold(telling)) {
        Telling.Twice<Telling> same =
            said.computeIfAbsent(telling.saying(), none -> new Telling.Twice<>());
        if (same.besides(telling.sentence()).isEmpty()) {
          same.add(telling, telling.sentence());
          roots.add(telling);
        }
      }
    }
    return roots;
  }

  /**
   * How much of the people it tells of: all, all civilians, or some sort of people alone, who are
   * among those of others.
   */
  int breadth(Harm harm) {
    int breadth = 0;
    for (Telling telling : roots(harm)) {
      breadth = Math.max(breadth, telling.isGeneral() ? 2 : telling.isAboutAll() ? 1 : 0);
    }
    return breadth;
  }

  /** The most that any of some voices tells of. */
  static int breadth(List<Voice> voices, Harm harm) {
    int breadth = 0;
    for (Voice voice : voices) {
      breadth = Math.max(breadth, voice.breadth(harm));
    }
    return breadth;
  }

  /** The voices to keep first: they tell of all, later, by name, with parts. */
  static Comparator<Voice> keepers(Event event) {
    return Comparator.<Voice, Boolean>comparing(voice -> !voice.hasTotal(event))
        .thenComparing(voice -> -(long) voice.account.reportDay())
        .thenComparing(voice -> voice.name.isEmpty())
        .thenComparing(voice -> !voice.hasParts(event))
        .thenComparing(voice -> voice.account, Account::compareNames)
        .thenComparing(voice -> voice.name);
  }

  private boolean hasTotal(Event event) {
    for (Telling telling : tellings) {
      if (telling.adds()
          && telling.event() == event
          && telling.hasNumber()
          && telling.isAboutAll()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParts(Event event) {
    for (Telling telling : tellings) {
      if (telling.once() == CountOnce.PART && telling.event() == event) {
        return true;
      }
    }
    return false;
  }
}
