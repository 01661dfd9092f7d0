package hasila.incident.toll;

import hasila.claim.scene.Claim.CountOnce;
import hasila.incident.account.Account;
import hasila.incident.account.Telling;
import hasila.lexicon.sense.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the reports say of one happening, settled: of all rows those that count each victim once,
 * and why the others do not.
 */
public final class Settlement {
  private final long happening;
  private final List<Account> accounts;
  private final List<Voice> voices = new ArrayList<>();

  /** What becomes of each telling, by its {@code claim_id}. */
  private final Map<String, Fate> fates = new HashMap<>();

  /** What becomes of a telling, and the row that it is part of or the same as. */
  private record Fate(CountOnce once, String other) {}

  /** A row of which is known whether it counts. */
  private record Told(Telling telling, String id, Voice voice, CountOnce once) {
    boolean isOf(Voice other) {
      return voice.account().report().equals(other.account().report());
    }

    /** Another row may stand for it: a row that counts, or that is among those that do. */
    boolean mayBeRepeated() {
      return once == CountOnce.YES || once == CountOnce.PART || once == CountOnce.RIVAL;
    }
  }

  /**
   * Settles a happening.
   *
   * @param accounts in an order that does not depend on that of reading
   */
  public Settlement(long happening, List<Account> accounts) {
    this.happening = happening;
    this.accounts = accounts;
    accounts.forEach(account -> voices.addAll(Voice.of(account)));
    if (accounts.get(0).hasToll()) {
      Set<Event> events = new LinkedHashSet<>();
      accounts.forEach(account -> account.tellings().forEach(t -> events.add(t.event())));
      events.forEach(this::settle);
    } else {
      repeats();
    }
  }

  /** Says of every row of an event whether it counts, those first that others give way to. */
  private void settle(Event event) {
    List<Told> told = new ArrayList<>();
    List<Voice> order = new ArrayList<>(voices);
    order.sort(Voice.keepers(event));
    for (Voice voice : order) {
      List<Told> own = new ArrayList<>();
      Map<Object, Telling.Twice<Told>> counted = new HashMap<>();
      for (Telling telling : voice.tellings()) {
        if (telling.event() == event) {
          Fate fate =
              again(telling, counted.get(telling.saying())).orElse(fate(telling, voice, told));
          Told row = new Told(telling, voice.account().id(telling), voice, fate.once);
          fates.put(row.id, fate);
          own.add(row);
          if (fate.once == CountOnce.YES) {
            counted
                .computeIfAbsent(telling.saying(), none -> new Telling.Twice<>())
                .add(row, telling.sentence());
          }
        }
      }
      told.addAll(own);
    }
  }

  /** A report tells of its happening what it has told already, in a sentence of its own. */
  private static Optional<Fate> again(Telling telling, Telling.Twice<Told> told) {
    return telling.adds() && told != null
        ? told.besides(telling.sentence()).map(other -> new Fate(CountOnce.REPEAT, other.id))
        : Optional.empty();
  }

  /** What a report says of its own rows stands; other reports may say more of them. */
  private static Fate fate(Telling telling, Voice voice, List<Told> told) {
    if (!telling.adds() && telling.once() != CountOnce.PART) {
      return new Fate(telling.once(), "");
    }
    Optional<Told> whole = Optional.empty();
    Optional<Told> rival = Optional.empty();
    long sum = 0;
    for (Told other : told) {
      Telling counted = other.telling;
      if (other.isOf(voice) || !counted.isComparable(telling)) {
        continue;
      }
      if (other.mayBeRepeated() && counted.sameFigure(telling)) {
        return new Fate(CountOnce.REPEAT, other.id);
      }
      if (other.once == CountOnce.YES) {
        sum += Math.max(0, counted.best());
        boolean covers =
            counted.covers(telling)
                && !counted.groups().equals(telling.groups())
                && counted.most() >= telling.most();
        whole = whole.isEmpty() && covers ? Optional.of(other) : whole;
        rival = rival.isEmpty() ? Optional.of(other) : rival;
      }
    }
    if (!telling.adds() || rival.isEmpty() || !telling.hasNumber()) {
      return new Fate(telling.once(), "");
    }
    if (whole.isPresent()) {
      return new Fate(CountOnce.PART, whole.get().id);
    }
    if (sum == telling.best()) {
      return new Fate(CountOnce.SAME_EVENT, "");
    }
    boolean older = rival.get().voice.isOf(voice) && rival.get().voice.isLater(voice);
    return new Fate(older ? CountOnce.SUPERSEDED : CountOnce.RIVAL, "");
  }

  /** What is no harm to people: of figures alike the first row counts. */
  private void repeats() {
    List<Told> kept = new ArrayList<>();
    for (Voice voice : voices) {
      for (Telling telling : voice.tellings()) {
        String id = voice.account().id(telling);
        Optional<Told> same =
            kept.stream()
                .filter(
                    other ->
                        !other.isOf(voice)
                            && other.telling.sameFigure(telling)
                            && other.telling.groups().equals(telling.groups()))
                .findFirst();
        boolean again = telling.adds() && same.isPresent();
        fates.put(
            id, again ? new Fate(CountOnce.REPEAT, same.get().id) : new Fate(telling.once(), ""));
        if (telling.adds() && !again) {
          kept.add(new Told(telling, id, voice, telling.once()));
        }
      }
    }
  }

  /** The row of incidents.csv, none where it has no toll. */
  public Optional<Incident> incident() {
    return accounts.get(0).hasToll()
        ? Optional.of(Portrait.of(happening, accounts, voices))
        : Optional.empty();
  }

  /** What becomes of every claim of the happening. */
  public List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (Account account : accounts) {
      Map<Integer, Telling> byIndex = new HashMap<>();
      account.tellings().forEach(telling -> byIndex.put(telling.index(), telling));
      for (Telling telling : account.tellings()) {
        Fate fate = fates.get(account.id(telling));
        String sameAs = fate.once == CountOnce.REPEAT ? fate.other : "";
        Telling own = byIndex.get(telling.sameAs());
        if (sameAs.isEmpty() && own != null) {
          Fate ofOwn = fates.get(account.id(own));
          sameAs = ofOwn.once == CountOnce.REPEAT ? ofOwn.other : "";
        }
        verdicts.add(
            new Verdict(
                account.order(),
                account.report(),
                telling.index(),
                telling.start(),
                happening,
                fate.once != telling.once() || !sameAs.isEmpty(),
                fate.once,
                fate.once == CountOnce.PART ? fate.other : "",
                sameAs));
      }
    }
    return verdicts;
  }
}
