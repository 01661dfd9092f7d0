package hasila.place;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.PlaceNoun;
import hasila.lexicon.sense.PlaceNoun.Rank;
import hasila.text.Span;
import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which place a phrase means. The name that stands closest in it is tried first; of namesakes the
 * one that lies where the rest of the phrase says, else in the country of which the report speaks
 * most. What that does not settle stays open.
 */
public final class Whereabouts {
  private static final int NONE = PlaceNames.NONE;

  /** Known by name all over the world. */
  private static final int GREAT = 500_000;

  /** A town of fewer people may be meant by no report, and tells of no country. */
  private static final int TELLING = 30_000;

  /** So many times the people of its namesakes. */
  private static final int FAR_LARGER = 10;

  // What speaks for a namesake, weighed.
  private static final int PHRASE = 40;
  private static final int COUNTRY = 8;
  private static final int DIVISION = 2;
  private static final int MOST_DIVISION = 4;
  private static final int AREA = 3;
  private static final int SEAT = 2;

  private final Words words;
  private final Tokens tokens;
  private final PlaceNames names;

  /** How often the report names each country, its people or what lies only in it. */
  private int[] countries = {};

  private final Map<Integer, Integer> divisions = new HashMap<>();
  private int most;
  private int chosen = NONE;

  public Whereabouts(Words words, PlaceNames names) {
    this.words = words;
    this.tokens = words.tokens();
    this.names = names;
  }

  /** The place that the phrase names. */
  public Optional<KnownPlace> of(Span phrase) {
    int token = find(phrase);
    if (token == NONE) {
      return capital(phrase);
    }
    KnownPlace place = names.gazetteer(names.at(token)).known(chosen);
    return Optional.of(isAround(tokens.at(phrase.start()), token) ? place.around() : place);
  }

  /** Whether the phrase names a place that is known. */
  public boolean knows(Span phrase) {
    return find(phrase) != NONE || capital(phrase).isPresent();
  }

  /**
   * Whether the name is not that of the phrase's own place, but of one around it: «قرية كذا بريف
   * إدلب», «كذا شرق حلب», «مدرسة بريف إدلب»; not «سوق كذا في حلب», «محيط حلب».
   */
  private boolean isAround(int first, int token) {
    for (int i = first; i < token; i++) {
      if (isRanked(i, Rank.TOWN, Rank.AREA) && !words.hasArticle(i) && isOwnName(i + 1, token)) {
        return true;
      }
    }
    boolean site = words.is(first, Role.SITE) || isRanked(first, Rank.SITE, Rank.SITE);
    return site ? isRanked(token - 1, Rank.AREA, Rank.DIRECTION) : isOwnName(first, token);
  }

  private boolean isRanked(int token, Rank one, Rank other) {
    return PlaceNoun.is(words, token, one) || PlaceNoun.is(words, token, other);
  }

  /** Whether a word before the name of the place around is a name that nobody knows. */
  private boolean isOwnName(int token, int around) {
    int i = tokens.kind(token) == Tokens.MARK ? token + 1 : token;
    return i < around
        && tokens.kind(i) == Tokens.ARABIC
        && !words.isAny(i, Role.FUNCTION.bit() | Role.PLACE.bit() | Role.SITE.bit());
  }

  /** «العاصمة السورية»: the capital of that country. */
  private Optional<KnownPlace> capital(Span phrase) {
    int end = tokens.at(phrase.end());
    for (int i = tokens.at(phrase.start()); i + 1 < end; i++) {
      if (words.is(i, Tag.CAPITAL) && names.isPeople(i + 1)) {
        return names.capital(i + 1);
      }
    }
    return Optional.empty();
  }

  /** The token at which the name of a known place begins, which is {@link #chosen}. */
  private int find(Span phrase) {
    int first = tokens.at(phrase.start());
    int end = tokens.at(phrase.end());
    for (int i = first; i < end; i++) {
      if (names.isPlace(i)
          && !words.is(i - 1, Tag.STREET)
          && !(isNameOfSite(i) && hasFurther(i, end))) {
        chosen = choose(i, end);
        if (chosen != NONE) {
          return i;
        }
        i = names.last(i);
      }
    }
    return NONE;
  }

  /** «سوق الحميدية»: the name of a site, which may lie elsewhere, as that of a street does. */
  private boolean isNameOfSite(int token) {
    return names.isHeaded(token) && PlaceNoun.is(words, token - 1, PlaceNoun.Rank.SITE);
  }

  private boolean hasFurther(int token, int end) {
    for (int i = names.last(token) + 1; i < end; i++) {
      if (names.isPlace(i)) {
        return true;
      }
    }
    return false;
  }

  /** The place that a name means, {@link #NONE} where that stays open. */
  private int choose(int token, int end) {
    int name = names.at(token);
    Gazetteer gazetteer = names.gazetteer(name);
    int number = PlaceNames.number(name);
    boolean area =
        words.is(token - 1, Role.PLACE) && PlaceNoun.is(words, token - 1, PlaceNoun.Rank.AREA);
    int best = NONE;
    int bestScore = 0;
    boolean open = false;
    for (int i = gazetteer.firstPlace(number); i <= gazetteer.lastPlace(number); i++) {
      int place = gazetteer.place(i);
      if (gazetteer.kind(place) == PlaceKind.PEOPLE
          || gazetteer.isOrdinary(i) && !names.isHeaded(token)) {
        continue;
      }
      int score = score(gazetteer, place, token, end, area);
      if (score > bestScore) {
        open = best != NONE && isClose(gazetteer, best, bestScore, place, score);
        best = place;
        bestScore = score;
      } else if (best != NONE) {
        open |= isClose(gazetteer, place, score, best, bestScore);
      }
    }
    return open ? NONE : best;
  }

  /** Whether two namesakes stay open: neither the report nor their size tells them apart. */
  private static boolean isClose(
      Gazetteer gazetteer, int worse, int worseScore, int better, int betterScore) {
    if (gazetteer.country(better) == gazetteer.country(worse)
        && gazetteer.division(better) == gazetteer.division(worse)) {
      return false;
    }
    int settled = gazetteer.country(better) == gazetteer.country(worse) ? SEAT : COUNTRY;
    return betterScore - worseScore < settled
        && gazetteer.population(better) <= FAR_LARGER * (long) gazetteer.population(worse);
  }

  /** What speaks for a namesake; 0 where something speaks against it. */
  private int score(Gazetteer gazetteer, int place, int token, int end, boolean area) {
    count();
    PlaceKind kind = gazetteer.kind(place);
    boolean large = kind != PlaceKind.TOWN || gazetteer.population(place) >= GREAT;
    int country = gazetteer.country(place);
    int told = countries[country];
    int score =
        country == 0 || kind == PlaceKind.COUNTRY || isToldBehind(gazetteer, place, token, end)
            ? 1 + PHRASE
            : 1;
    if (told > 0 && told * 3 >= most) {
      score += COUNTRY + COUNTRY * told / most;
    } else if (most > 0 && !large && score == 1) {
      return 0;
    }
    int division = divisions.getOrDefault(gazetteer.division(place), 0);
    score += Math.min(MOST_DIVISION, DIVISION * division);
    if (kind == PlaceKind.DIVISION) {
      return score + (area ? AREA : -AREA);
    }
    return kind == PlaceKind.CAPITAL || kind == PlaceKind.SEAT ? score + SEAT : score;
  }

  /** «بلدة سراقب بريف إدلب»: whether the phrase goes on with where the place lies. */
  private boolean isToldBehind(Gazetteer gazetteer, int place, int token, int end) {
    for (int i = names.last(token) + 1; i < end; i++) {
      if (isIn(gazetteer, place, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name at a token is that of the place's division, or else of its country. */
  private boolean isIn(Gazetteer inner, int place, int token) {
    int name = names.at(token);
    if (name == NONE || inner.country(place) == 0) {
      return false;
    }
    Gazetteer outer = names.gazetteer(name);
    int number = PlaceNames.number(name);
    for (int i = outer.firstPlace(number); i <= outer.lastPlace(number); i++) {
      int other = outer.place(i);
      if (outer.country(other) == inner.country(place)
          && (outer.division(other) == 0 || isSameDivision(inner, place, outer, other))) {
        return true;
      }
    }
    return false;
  }

  /** Gazetteers number divisions each in its own way, but name them alike. */
  private static boolean isSameDivision(Gazetteer one, int place, Gazetteer two, int other) {
    return one == two
        ? one.division(place) == two.division(other)
        : Spelling.fold(one.known(place).admin1()).equals(Spelling.fold(two.known(other).admin1()));
  }

  /** Counts once what countries and divisions the report names. */
  private void count() {
    if (countries.length > 0) {
      return;
    }
    countries = new int[Countries.COUNT];
    for (int i = 0; i < words.size(); i++) {
      int name = names.at(i);
      if (name != NONE) {
        count(i, name);
        i = names.last(i);
      }
    }
    for (int told : countries) {
      most = Math.max(most, told);
    }
  }

  private void count(int token, int name) {
    Gazetteer gazetteer = names.gazetteer(name);
    int number = PlaceNames.number(name);
    int country = NONE;
    int division = NONE;
    for (int i = gazetteer.firstPlace(number); i <= gazetteer.lastPlace(number); i++) {
      int place = gazetteer.place(i);
      boolean small =
          gazetteer.kind(place) == PlaceKind.TOWN && gazetteer.population(place) < TELLING;
      boolean weak = small || gazetteer.isOrdinary(i) && !names.isHeaded(token);
      if (weak || country != NONE && gazetteer.country(place) != country) {
        return;
      }
      country = gazetteer.country(place);
      division =
          division == NONE || division == gazetteer.division(place) ? gazetteer.division(place) : 0;
    }
    if (country > 0) {
      countries[country]++;
      if (division > 0) {
        divisions.merge(division, 1, Integer::sum);
      }
    }
  }
}
