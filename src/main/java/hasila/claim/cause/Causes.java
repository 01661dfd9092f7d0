package hasila.claim.cause;

import hasila.claim.cause.Deed.Agent;
import hasila.claim.scene.Draft;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.mention.Figure;
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

  public Causes(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.agents = new Agents(scene, new ActorNames(scene, phrases));
    this.deeds = new Deeds(scene, agents);
    this.links = new FigureDeeds(scene, deeds);
    this.doers = new Doers(scene, phrases);
  }

  /** The causes of all figures, whose wholes and repeats are known. */
  public void find(List<Draft> drafts) {
    boolean any = false;
    for (Draft draft : drafts) {
      any |= isHarm(draft);
    }
    if (!any) {
      return;
    }
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
          draft.counted().text().indexOf('[') >= 0 && draft.sentence - other.sentence <= 1
              || draft.sentence == other.sentence && draft.cause() == other.cause();
      if (further && isHarm(draft) && isHarm(other)) {
        goOn(draft, other);
      }
    }
    for (Draft draft : drafts) {
      if (draft.sameAs().isPresent() && isHarm(draft)) {
        share(draft, draft.sameAs().get());
      }
    }
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
      if (!own && (whole.cause() != Cause.NONE || !whole.byWhom().isEmpty())) {
        set(draft, whole.cause(), "cause/whole");
        if (!whole.byWhom().isEmpty()) {
          draft.byWhom = whole.byWhom();
          draft.rules.add("by/whole");
        }
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
        && (draft.cause() == Cause.NONE || Deeds.isSharper(second.cause(), draft.cause()))) {
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
    if (agent.isKnown() && !MISHAPS.contains(draft.cause())) {
      draft.byWhom = doers.text(agent);
      draft.rules.add(rule);
    }
  }

  private static void set(Draft draft, Cause cause, String rule) {
    if (cause != Cause.NONE) {
      draft.cause = cause;
      draft.rules.instead(rule);
    }
  }

  /** «مقتل 5 في قصف، فيما لا يزال 3 آخرون مفقودين»: further ones of the same happening. */
  private static void goOn(Draft draft, Draft other) {
    if (draft.cause() == Cause.NONE
        && draft.byWhom().isEmpty()
        && draft.event() != Event.DETAINED) {
      set(draft, other.cause(), "cause/others");
    }
    if (draft.byWhom().isEmpty() && draft.cause() == other.cause() && !other.byWhom().isEmpty()) {
      draft.byWhom = other.byWhom();
      draft.rules.add("by/others");
    }
  }

  /** Two rows that say one figure say one cause, the sharper of the two. */
  private static void share(Draft one, Draft other) {
    if (other.cause() == Cause.NONE || Deeds.isSharper(one.cause(), other.cause())) {
      set(other, one.cause(), "cause/same-figure");
    } else if (one.cause() == Cause.NONE || Deeds.isSharper(other.cause(), one.cause())) {
      set(one, other.cause(), "cause/same-figure");
    }
    shareAgent(one, other);
    shareAgent(other, one);
  }

  private static void shareAgent(Draft from, Draft to) {
    if (to.byWhom().isEmpty() && !from.byWhom().isEmpty() && !MISHAPS.contains(to.cause())) {
      to.byWhom = from.byWhom();
      to.rules.add("by/same-figure");
    }
  }

  /** «قتلت الشرطة 5», «الجيش يعتقل 5»: the subject of what happened. */
  private Agent subject(Draft draft) {
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
