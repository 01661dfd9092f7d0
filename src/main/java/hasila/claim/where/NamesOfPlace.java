package hasila.claim.where;

import hasila.claim.scene.NamedPlace;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.PlaceNoun;
import hasila.place.PlaceNames;
import hasila.text.Span;
import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in the words for a place: «سوق في بلدة معرة مصرين بريف إدلب» names معرة مصرين, a town,
 * and إدلب, an area.
 */
final class NamesOfPlace {
  private final Words words;
  private final Tokens tokens;
  private final PlaceNames names;

  NamesOfPlace(Scene scene, PlaceNames names) {
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
  }

  /** In the order of the text. */
  List<NamedPlace> of(Span place) {
    List<NamedPlace> found = new ArrayList<>(2);
    PlaceNoun.Rank rank = PlaceNoun.Rank.NAME;
    int end = tokens.at(place.end());
    for (int i = tokens.at(place.start()); i < end; i++) {
      if (names.at(i) != PlaceNames.NONE && names.last(i) < end) {
        found.add(named(Math.max(place.start(), names.start(i)), names.last(i), rank));
        i = names.last(i);
        rank = PlaceNoun.Rank.NAME;
      } else if (words.is(i, Role.SITE)) {
        rank = PlaceNoun.Rank.SITE;
        i = Math.min(end - 1, words.last(i, Role.SITE));
      } else if (words.is(i, Role.PLACE)) {
        // «إدلب الجنوبي» is no direction from what follows.
        rank = words.hasArticle(i) ? rank : PlaceNoun.rank(words, i);
        i = Math.min(end - 1, words.last(i, Role.PLACE));
      } else if (isName(i)) {
        int last = last(i, end);
        found.add(named(words.coreStart(i), last, rank));
        i = last;
        rank = PlaceNoun.Rank.NAME;
      }
    }
    return found;
  }

  private NamedPlace named(int start, int last, PlaceNoun.Rank rank) {
    return new NamedPlace(Spelling.fold(tokens.text().substring(start, tokens.end(last))), rank);
  }

  /** A word of a name that no gazetteer knows; an adjective behind a name is none. */
  private boolean isName(int i) {
    return tokens.kind(i) == Tokens.ARABIC && !words.is(i, Role.FUNCTION);
  }

  private int last(int first, int end) {
    int last = first;
    while (last + 1 < end
        && tokens.gap(last + 1) == Tokens.SPACE
        && isName(last + 1)
        && names.at(last + 1) == PlaceNames.NONE
        && !words.is(last + 1, Role.SITE)
        && !words.is(last + 1, Role.PLACE)
        && !words.hasPreposition(last + 1)) {
      last++;
    }
    return last;
  }
}
