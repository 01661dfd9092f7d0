package hasila.date.today;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.time.DateCue;
import hasila.place.PlaceNames;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * What stands beside the day in a dateline: marks, a time, words like «نشر», a place, an agency.
 * «صورة للجسر - 12 آذار 2019» holds other words, and is the caption of a picture.
 */
final class DatelineWords {
  /** So many words may follow the noun of an agency: «وكالة الأنباء السورية». */
  private static final int NAME = 3;

  private final Words words;
  private final Tokens tokens;
  private final PlaceNames places;

  DatelineWords(Words words, PlaceNames places) {
    this.words = words;
    this.places = places;
    this.tokens = words.tokens();
  }

  /** The token behind the words of a dateline that begin at the token, or the token itself. */
  int behind(int token, int end) {
    if (tokens.isDigits(token) || tokens.kind(token) == Tokens.MARK) {
      return token + 1;
    }
    int cue = DateCue.last(words, token, DateCue.Kind.BYLINE);
    if (cue >= 0) {
      return cue + 1;
    }
    Optional<Hit<SourceNoun>> source = words.at(token, Role.SOURCE, SourceNoun.class);
    if (source.isPresent()) {
      return name(source.get().last() + 1, end);
    }
    return places.at(token) == PlaceNames.NONE ? token : places.last(token) + 1;
  }

  /** Behind the name of an agency, which a mark or the date ends. */
  private int name(int token, int end) {
    int i = token;
    while (i < end && i < token + NAME && tokens.kind(i) == Tokens.ARABIC && !isName(i)) {
      i++;
    }
    return i == end || tokens.kind(i) == Tokens.MARK ? i : token;
  }

  private boolean isName(int token) {
    return words.is(token, Role.EVENT) || words.is(token, Role.SPEECH);
  }
}
