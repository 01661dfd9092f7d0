package hasila.claim;

import hasila.claim.cause.Causes;
import hasila.claim.counted.Antecedents;
import hasila.claim.counted.CountedFinder;
import hasila.claim.counted.Unnamed;
import hasila.claim.event.EventFinder;
import hasila.claim.event.Events;
import hasila.claim.event.SharedEvents;
import hasila.claim.event.States;
import hasila.claim.event.Statuses;
import hasila.claim.scene.Blame;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.claim.when.Datings;
import hasila.claim.where.Places;
import hasila.claim.where.SharedPlaces;
import hasila.claim.who.Claimants;
import hasila.claim.whole.AddingUp;
import hasila.claim.whole.Breakdowns;
import hasila.claim.whole.LaterWholes;
import hasila.claim.whole.Repeats;
import hasila.claim.whole.Wholes;
import hasila.date.days.Resolved;
import hasila.date.today.ReportDay;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Noun;
import hasila.mention.Figure;
import hasila.place.PlaceNames;
import hasila.text.Span;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Joins what belongs to each figure: counted, event, whole, who, when, where. One pass in text
 * order, then repeats.
 */
public final class ClaimBuilder {
  private static final int EVIDENCE_TOKENS = 24;

  /** A figure refers to none of those so many figures back. */
  private static final int REACH = 1000;

  private final Scene scene;
  private final Claimants claimants;
  private final List<Draft> drafts = new ArrayList<>();

  private final PlaceNames names;

  private ClaimBuilder(
      Words words, PlaceNames names, List<Figure> figures, List<Resolved> dates, ReportDay day) {
    this.names = names;
    scene = new Scene(words, figures, dates, day);
    NounPhrases phrases = new NounPhrases(scene);
    claimants = new Claimants(scene, phrases);
    for (Figure figure : figures) {
      if (figure.kind().isClaim()) {
        tell(figures, phrases);
        break;
      }
    }
  }

  private void tell(List<Figure> figures, NounPhrases phrases) {
    EventFinder events = new EventFinder(scene);
    States states = new States(scene);
    Wholes wholes = new Wholes(scene);
    Datings datings = new Datings(scene);
    Antecedents antecedents = new Antecedents(scene, phrases);
    CountedFinder counted = new CountedFinder(scene, phrases, antecedents, names);
    Places places = new Places(scene, names);
    Statuses statuses = new Statuses(scene);
    for (Figure figure : figures) {
      if (!figure.kind().isClaim()) {
        continue;
      }
      int sentence = scene.clauses.sentence(figure.first());
      Draft draft = new Draft(drafts.size(), figure, sentence, scene.sections.of(sentence));
      draft.rules.add(figure.rule());
      List<Draft> before =
          drafts.size() <= REACH ? drafts : drafts.subList(drafts.size() - REACH, drafts.size());
      draft.against = antecedents.against(draft, before);
      draft.counting = counted.find(draft, before);
      draft.fate = events.find(draft, before);
      draft.part = wholes.find(draft, before);
      draft.fate = Events.ofPart(draft);
      draft.fate = states.ofUncounted(draft);
      draft.who = claimants.of(draft);
      draft.who = Breakdowns.teller(draft);
      draft.status = statuses.find(draft);
      draft.when = datings.own(draft);
      draft.former = AddingUp.isFormer(scene, draft);
      draft.where = places.find(draft);
      drafts.add(draft);
    }
    together(phrases, datings);
  }

  /** What shows only once all figures are known. */
  private void together(NounPhrases phrases, Datings datings) {
    SharedEvents shared = new SharedEvents(scene);
    for (int i = drafts.size() - 2; i >= 0; i--) {
      drafts.get(i).fate = shared.of(drafts.get(i), drafts.get(i + 1));
    }
    new LaterWholes(scene).find(drafts);
    for (Draft draft : drafts) {
      draft.when = draft.when.instead(datings.carry(draft));
    }
    new Repeats(scene).mark(drafts);
    AddingUp adding = new AddingUp(scene, drafts);
    for (Draft draft : drafts) {
      draft.where = draft.where.instead(SharedPlaces.ofRepeat(draft));
      draft.countOnce = adding.of(draft);
      draft.when = draft.when.instead(datings.round(draft));
    }
    List<Blame> blames = new Causes(scene, phrases, drafts.size()).of(drafts);
    for (Draft draft : drafts) {
      draft.blame = blames.get(draft.index);
      draft.counting = Unnamed.of(draft);
    }
  }

  /** The claims of a report, in text order. */
  public static Built build(
      Words words, PlaceNames names, List<Figure> figures, List<Resolved> dates, ReportDay day) {
    ClaimBuilder builder = new ClaimBuilder(words, names, figures, dates, day);
    return new Built(builder.claims(), builder.title(), builder.claimants.byline());
  }

  /**
   * What the claim stage makes of a report.
   *
   * @param title its first headline, blank without one
   * @param publisher as its own byline names it, blank without one
   */
  public record Built(List<Claim> claims, String title, String publisher) {}

  private List<Claim> claims() {
    if (drafts.isEmpty()) {
      return List.of();
    }
    AnchorFinder anchors = new AnchorFinder(scene);
    List<Claim> claims = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      claims.add(
          new Claim(
              draft.figure,
              draft.sentence,
              draft.who(),
              draft.counted().text(),
              draft.counted().noun(),
              draft.event(),
              draft.when(),
              draft.where(),
              draft.blame.cause(),
              draft.blame.byWhom(),
              draft.countOnce,
              draft.unit(),
              groups(draft),
              draft.status,
              draft.section,
              index(draft.whole()),
              draft.part.sign(),
              index(draft.sameAs),
              evidence(draft),
              draft.rules.toList(),
              anchors.find(draft)));
    }
    return claims;
  }

  private static OptionalInt index(Optional<Draft> other) {
    return other.isPresent() ? OptionalInt.of(other.get().index) : OptionalInt.empty();
  }

  /** The sorts of people that the phrase names, in its order: «قتيلا من المدنيين» is civilian. */
  private List<Group> groups(Draft draft) {
    List<Group> own = draft.counted().groups();
    Set<Group> more = Set.of();
    for (int i = Math.max(draft.counted().first(), 0); i <= draft.counted().last(); i++) {
      Optional<Noun> noun = Noun.at(scene.words, i);
      if (noun.isPresent() && !own.containsAll(noun.get().groups())) {
        more = more.isEmpty() ? new LinkedHashSet<>(own) : more;
        more.addAll(noun.get().groups());
      }
    }
    return more.isEmpty() ? own : List.copyOf(more);
  }

  /** The figure's clauses, widened to a readable stretch of its sentence. */
  private Span evidence(Draft draft) {
    Tokens tokens = scene.tokens;
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - EVIDENCE_TOKENS);
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + EVIDENCE_TOKENS) - 1;
    return new Span(tokens.start(start), tokens.end(Math.max(end, draft.figure.last())));
  }

  private String title() {
    if (scene.clauses.sentences() == 0 || scene.sections.of(0) != Claim.Section.HEADLINE) {
      return "";
    }
    int last = 0;
    while (last + 1 < scene.clauses.sentences()
        && scene.tokens.gap(scene.clauses.sentenceStart(last + 1)) < Tokens.NEWLINE) {
      last++;
    }
    return scene.tokens.text(0, scene.clauses.sentenceStart(last + 1) - 1);
  }
}
