package hasila.claim.where;

import hasila.claim.scene.Choice;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.claim.where.PlacePhrase.Head;
import hasila.place.PlaceNames;
import hasila.place.Whereabouts;
import hasila.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where it happened: of the phrases that may name a place, in the figure's sentence and in those
 * before it, the one for which most speaks, or none. Asked in text order.
 */
public final class Places {
  /** So many sentences back. */
  private static final int BACK = 2;

  /** A sentence with more phrases is a list of places. */
  private static final int MOST = 12;

  /** So many tokens from the figure. */
  private static final int REACH = 80;

  private final Scene scene;
  private final PlacePhrases phrases;
  private final PlaceSigns signs;
  private final NamesOfPlace names;
  private final Whereabouts whereabouts;

  /** By draft: the phrase found for it, null for none. */
  private final List<PlacePhrase> found = new ArrayList<>();

  private Optional<Draft> before = Optional.empty();

  // The choice for one figure.
  private Optional<PlacePhrase> best = Optional.empty();
  private int bestWeight;
  private Optional<PlacePhrase> second = Optional.empty();
  private int secondWeight;
  private String bestRule = "";
  private Optional<PlacePhrase> ofBefore = Optional.empty();
  private long signsOfBefore;
  private Optional<PlacePhrase> ofWhole = Optional.empty();

  public Places(Scene scene, PlaceNames names) {
    this.scene = scene;
    this.names = new NamesOfPlace(scene, names);
    this.whereabouts = new Whereabouts(scene.words, names);
    this.phrases = new PlacePhrases(scene, names, whereabouts);
    this.signs = new PlaceSigns(scene);
  }

  public Choice<Claim.Where> find(Draft draft) {
    takeOver(draft);
    best = Optional.empty();
    bestWeight = Integer.MIN_VALUE;
    second = Optional.empty();
    secondWeight = Integer.MIN_VALUE;
    here(draft);
    for (int s = Math.max(0, draft.sentence - BACK); s < draft.sentence; s++) {
      elsewhere(draft, s);
    }
    if (draft.section == Claim.Section.HEADLINE && draft.sentence + 1 < scene.clauses.sentences()) {
      elsewhere(draft, draft.sentence + 1);
    }
    ofBefore.ifPresent(phrase -> weigh(phrase, 0, ""));
    ofWhole.ifPresent(phrase -> weigh(phrase, 0, ""));
    long blank = signs.blank(draft);
    if (PlaceSign.weigh(blank) >= bestWeight) {
      second = best;
      best = Optional.empty();
    }
    found.add(best.orElse(null));
    before = Optional.of(draft);
    if (best.isPresent()) {
      draft.rules.add(bestRule);
    }
    return new Choice<>(where(best.map(PlacePhrase::span)), second.map(PlacePhrase::span));
  }

  private Claim.Where where(Optional<Span> place) {
    return place.isEmpty()
        ? Claim.Where.NONE
        : new Claim.Where(place, names.of(place.get()), whereabouts.of(place.get()));
  }

  /** What the figure may take over from the one before it and from its whole. */
  private void takeOver(Draft draft) {
    ofBefore = before.map(earlier -> found.get(earlier.index));
    signsOfBefore = 0;
    if (ofBefore.isPresent()) {
      Draft earlier = before.get();
      int sentences = draft.sentence - earlier.sentence;
      signsOfBefore =
          sentences == 0
              ? PlaceSign.OF_FIGURE_BEFORE.bit() | signs.goesOn(earlier.last() + 1, draft.first())
              : (sentences <= BACK ? PlaceSign.OF_NEAR_FIGURE : PlaceSign.OF_FAR_FIGURE).bit();
    }
    ofWhole =
        draft.whole().map(whole -> whole.index < found.size() ? found.get(whole.index) : null);
  }

  /** Weighs the phrases of the figure's sentence. */
  private void here(Draft draft) {
    List<PlacePhrase> all = new ArrayList<>();
    int closest = Scene.NONE;
    for (PlacePhrase phrase : phrases.in(draft.sentence)) {
      boolean apart = phrase.first() > draft.figure.last() || phrase.last() < draft.first();
      if (apart && Math.abs(phrase.first() - draft.first()) <= REACH && isTold(phrase)) {
        all.add(phrase);
        if (phrase.first() > draft.first() && closest == Scene.NONE) {
          closest = phrase.first();
        }
      }
    }
    for (PlacePhrase phrase : all) {
      long near = phrase.first() == closest ? PlaceSign.CLOSEST_BEHIND.bit() : 0;
      weigh(phrase, phrase.signs() | near | signs.here(draft, phrase), "place/sentence");
    }
  }

  private void elsewhere(Draft draft, int sentence) {
    List<PlacePhrase> all = phrases.in(sentence);
    for (int i = 0; i < all.size() && i < MOST; i++) {
      if (isTold(all.get(i))) {
        long there = signs.elsewhere(draft, all.get(i), i, all.size());
        weigh(all.get(i), all.get(i).signs() | there, "place/other-sentence");
      }
    }
  }

  /** «البلدة» is a place only where it takes up one. */
  private boolean isTold(PlacePhrase phrase) {
    return phrase.head() != Head.AGAIN || phrases.takenUp(phrase).isPresent();
  }

  private void weigh(PlacePhrase phrase, long shown, String rule) {
    long all = shown;
    all |= isAt(ofBefore, phrase) ? signsOfBefore : 0;
    all |= isAt(ofWhole, phrase) ? PlaceSign.OF_WHOLE.bit() : 0;
    int weight = PlaceSign.weigh(all);
    if (weight > bestWeight) {
      second = isAt(best, phrase) ? second : best;
      secondWeight = isAt(best, phrase) ? secondWeight : bestWeight;
      boolean again = phrase.head() == Head.AGAIN;
      best = again ? phrases.takenUp(phrase) : Optional.of(phrase);
      bestWeight = weight;
      bestRule =
          again
              ? "place/again"
              : isAt(ofWhole, phrase)
                  ? "place/whole"
                  : isAt(ofBefore, phrase) ? "place/figure-before" : rule;
    } else if (weight > secondWeight && !isAt(best, phrase)) {
      second = Optional.of(phrase);
      secondWeight = weight;
    }
  }

  private static boolean isAt(Optional<PlacePhrase> other, PlacePhrase phrase) {
    return other.isPresent() && other.get().first() == phrase.first();
  }
}
