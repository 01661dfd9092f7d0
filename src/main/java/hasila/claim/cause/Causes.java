package hasila.claim.cause;

import hasila.claim.cause.Deed.Agent;
import hasila.claim.scene.Blame;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Fate;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.mention.Figure;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What did it, and who: the deed that governs a figure of people harmed or of things destroyed, in
 * its clause, its sentence, its whole, or the happening that it takes up.
 */
public final class Causes {
  /** What has a cause beside harm that makes a toll. */
  private static final Set<Event> FURTHER =
      EnumSet.of(Event.BESIEGED, Event.DESTROYED, Event.DAMAGED);

  /** What nobody does. */
  private static final Set<Cause> MISHAPS =
      EnumSet.of(
          Cause.TRAFFIC_ACCIDENT,
          Cause.SHIPWRECK,
          Cause.FIRE,
          Cause.FLOOD,
          Cause.EARTHQUAKE,
          Cause.STORM,
          Cause.COLLAPSE,
          Cause.DISEASE,
          Cause.HUNGER,
          Cause.OTHER);

  private final Scene scene;
  private final Words words;
  private final Agents agents;
  private final Deeds deeds;
  private final FigureDeeds links;
  private final Doers doers;

  /** By claim. */
  private final Blame[] blames;

  private List<Draft> drafts = List.of();

  public Causes(Scene scene, NounPhrases phrases, int claims) {
    this.blames = new Blame[claims];
    Arrays.fill(blames, Blame.NONE);
    this.scene = scene;
    this.words = scene.words;
    this.agents = new Agents(scene, new ActorNames(scene, phrases));
    this.deeds = new Deeds(scene, agents);
    this.links = new FigureDeeds(scene, deeds);
    this.doers = new Doers(scene, phrases);
  }

  /** The causes of all figures, whose wholes and repeats are known. */
  public List<Blame> of(List<Draft> drafts) {
    boolean any = false;
    for (Draft draft : drafts) {
      any |= isHarm(draft);
    }
    if (any) {
      find(drafts);
    }
    return List.of(blames);
  }

  private void find(List<Draft> drafts) {
    this.drafts = drafts;
    for (int s = 0; s < scene.clauses.sentences(); s++) {
      for (Deed deed : deeds.of(s)) {
        if (!MISHAPS.contains(deed.cause())) {
          doers.add(deed.agent());
        }
      }
    }
    boolean[] told = new boolean[drafts.size()];
    for (Draft draft : drafts) {
      tell(draft, told);
    }
    for (int i = 1; i < drafts.size(); i++) {
      Draft other = drafts.get(i - 1);
      Draft draft = drafts.get(i);
      boolean further =
          !draft.counted().implied().isEmpty() && draft.sentence - other.sentence <= 1
              || draft.sentence == other.sentence && cause(draft) == cause(other);
      if (further && isHarm(draft) && isHarm(other)) {
        goOn(draft, other);
      }
    }
    for (Draft draft : drafts) {
      if (draft.sameAs.isPresent() && isHarm(draft)) {
        share(draft, draft.sameAs.get());
      }
    }
  }

  private Cause cause(Draft draft) {
    return blames[draft.index].cause();
  }

  private String byWhom(Draft draft) {
    return blames[draft.index].byWhom();
  }

  static boolean isMishap(Cause cause) {
    return MISHAPS.contains(cause);
  }

  static boolean isHarm(Draft draft) {
    return draft.figure.kind() == Figure.Kind.COUNT
        && (draft.event().isHarm() || FURTHER.contains(draft.event()));
  }

  private void tell(Draft draft, boolean[] told) {
    if (told[draft.index] || !isHarm(draft)) {
      return;
    }
    told[draft.index] = true;
    Deed behind = links.behind(draft);
    Agent subject = subject(draft);
    if (draft.whole().isPresent()) {
      Draft whole = draft.whole().get();
      tell(whole, told);
      boolean own =
          behind != null && scene.clauses.clause(behind.at()) == scene.clauses.clause(draft.last());
      if (!own && blames[whole.index].isKnown()) {
        set(draft, cause(whole), "cause/whole");
        set(draft, byWhom(whole), "by/whole");
        return;
      }
    }
    Deed before = links.before(draft);
    boolean led = before != null && links.isResult(before.end() + 1, draft.first());
    Deed first = led || behind == null ? before : behind;
    Deed second = first == before ? behind : before;
    Deed full = first == null ? null : links.takenUp(first);
    if (full != null) {
      set(draft, full.cause(), first == before ? "cause/before" : "cause/behind");
    }
    if (second != null
        && (cause(draft) == Cause.NONE || Deeds.isSharper(second.cause(), cause(draft)))) {
      set(draft, links.takenUp(second).cause(), first == before ? "cause/behind" : "cause/before");
    }
    Agent agent = subject;
    String rule = "by/subject";
    if (!agent.isKnown()) {
      agent = agents.led(draft.last() + 1, scene.sentenceEnd(draft.first()));
      rule = "by/agent";
    }
    if (!agent.isKnown()) {
      agent = full != null ? full.agent() : Agent.NONE;
      agent = agent.isKnown() || second == null ? agent : links.takenUp(second).agent();
      rule = "by/deed";
    }
    if (agent.isKnown() && !MISHAPS.contains(cause(draft))) {
      set(draft, doers.text(agent), rule);
    }
  }

  private void set(Draft draft, Cause cause, String rule) {
    if (cause != Cause.NONE) {
      blames[draft.index] = blames[draft.index].on(cause);
      draft.rules.instead(rule);
    }
  }

  private void set(Draft draft, String byWhom, String rule) {
    if (!byWhom.isEmpty()) {
      blames[draft.index] = blames[draft.index].on(byWhom);
      draft.rules.add(rule);
    }
  }

  /** «مقتل 5 في قصف، فيما لا يزال 3 آخرون مفقودين»: further ones of the same happening. */
  private void goOn(Draft draft, Draft other) {
    if (cause(draft) == Cause.NONE && byWhom(draft).isEmpty() && draft.event() != Event.DETAINED) {
      set(draft, cause(other), "cause/others");
    }
    // «القبض على 3 في المداهمة التي قتل فيها 4»: who arrested killed nobody.
    boolean arrest = other.event() == Event.DETAINED && draft.event() != Event.DETAINED;
    if (!arrest && byWhom(draft).isEmpty() && cause(draft) == cause(other)) {
      set(draft, byWhom(other), "by/others");
    }
  }

  /** Two rows that say one figure say one cause, the sharper of the two. */
  private void share(Draft one, Draft other) {
    if (cause(other) == Cause.NONE || Deeds.isSharper(cause(one), cause(other))) {
      set(other, cause(one), "cause/same-figure");
    } else if (cause(one) == Cause.NONE || Deeds.isSharper(cause(other), cause(one))) {
      set(one, cause(other), "cause/same-figure");
    }
    shareAgent(one, other);
    shareAgent(other, one);
  }

  private void shareAgent(Draft from, Draft to) {
    if (byWhom(to).isEmpty() && !MISHAPS.contains(cause(to))) {
      set(to, byWhom(from), "by/same-figure");
    }
  }

  /** «قتلت الشرطة 5», «الجيش يعتقل 5»: the subject of what happened. */
  private Agent subject(Draft draft) {
    Draft before = draft.index == 0 ? draft : drafts.get(draft.index - 1);
    if (before.fate.by() == Fate.By.AGENT && before.last() + 1 == draft.first()) {
      // «قتل شاب مسلح 26 شخصا».
      return new Agent(before.counted().first(), before.last(), true);
    }
    int verb = Scene.NONE;
    for (int k = draft.first() - 1; k >= scene.sentenceStart(draft.first()); k--) {
      if (words.is(k, Role.EVENT) && scene.figureAt(k) == Scene.NONE) {
        verb = k;
        break;
      }
      if (links.isTurn(k)) {
        break;
      }
    }
    return verb == Scene.NONE ? Agent.NONE : agents.subject(verb, draft.first());
  }
}
