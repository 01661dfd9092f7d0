package hasila.claim.counted;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Draft.Counted;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import hasila.place.PlaceNames;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * A list of places, each with its figure, under a heading that tells what is counted: «توزع القتلى
 * على المحافظات: درعا (14) حلب (11)».
 */
final class PlaceLists {
  /** So many words may a heading have. */
  private static final int HEADING = 14;

  private static final int LIST = 60;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final PlaceNames places;

  PlaceLists(Scene scene, NounPhrases phrases, PlaceNames places) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
    this.places = places;
  }

  /** «درعا 14 حلب 11»: whether the place behind a figure labels the next one. */
  boolean isOfNext(int place, Figure figure) {
    return places.isPlace(place)
        && places.isPlaceEnd(figure.first() - 1)
        && scene.figureAt(places.last(place) + 1) != Scene.NONE
        && tokens.gap(places.last(place) + 1) == Tokens.SPACE;
  }

  /** What the heading of the list counts in which the figure stands behind its place. */
  Optional<Counted> heading(Figure figure) {
    int label = label(figure);
    int colon = label;
    while (colon >= 0 && colon > label - LIST && !tokens.isMark(colon, ':')) {
      int before = scene.figureAt(colon);
      boolean listed = before != Scene.NONE && label(scene.figures.get(before)) != Scene.NONE;
      if (scene.isMention(colon) && !listed) {
        return Optional.empty();
      }
      colon--;
    }
    return label == Scene.NONE || colon < 0 || !tokens.isMark(colon, ':')
        ? Optional.empty()
        : noun(colon);
  }

  /** «توزع الجرحى حسب العمر: أطفال 12، نساء 7»: the noun of those whom a label sorts. */
  Optional<Noun> sorted(Draft draft, Counted label) {
    int colon = label.first() - 1;
    int start = Math.max(scene.sentenceStart(draft.first()), colon - LIST);
    while (colon > start && !tokens.isMark(colon, ':')) {
      colon--;
    }
    return tokens.isMark(colon, ':') ? noun(colon).flatMap(Counted::noun) : Optional.empty();
  }

  private Optional<Counted> noun(int colon) {
    int start = Math.max(colon - HEADING, scene.sentenceStart(colon));
    for (int i = colon - 1; i >= start; i--) {
      if (isTold(i) && phrases.canBegin(i)) {
        int end = words.hasArticle(i) ? i : phrases.end(i);
        return Optional.of(
            new Counted(phrases.text(i, end), phrases.noun(i), Counted.By.OTHER_WORDS));
      }
    }
    return Optional.empty();
  }

  /** «القتلى», «الغارات»; not «المحافظات». */
  private boolean isTold(int noun) {
    return Noun.isMany(words, noun)
        && (Noun.eventAt(words, noun) != Event.NONE
            || words.hasArticle(noun)
                && (Noun.hasUnit(words, noun, Thing.PERSON)
                    || Noun.hasUnit(words, noun, Thing.ATTACK)));
  }

  /** The last word of the place right before the figure: «درعا (14)», «دمشق وريفها 6». */
  private int label(Figure figure) {
    int last = figure.first() - 1;
    last -= tokens.isMark(last, "(:") ? 1 : 0;
    boolean place =
        last >= 0
            && (places.isPlaceEnd(last)
                || words.hasConjunction(last) && places.isPlaceEnd(last - 1));
    return place ? last : Scene.NONE;
  }
}
