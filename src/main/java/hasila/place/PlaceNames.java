package hasila.place;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.PlaceNoun;
import hasila.lexicon.word.Clitics;
import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of the gazetteers in one report, looked up where they are asked for. A name is an int:
 * its number, its words, its gazetteer.
 */
public final class PlaceNames {
  /** No name begins at the token. */
  public static final int NONE = -1;

  private static final int UNKNOWN = 0;
  private static final int LONGEST = 6;
  private static final int WORDS = 20;
  private static final int CLITICS = 23;
  private static final int LED = 1 << 25;
  private static final int TO = 1 << 26;
  private static final int LAYER = 27;
  private static final int NUMBER = (1 << WORDS) - 1;

  /** What a word is that is no name of a place, where no noun of places stands before it. */
  private static final long OTHER_WORDS =
      Role.FUNCTION.bit()
          | Role.PARTICLE.bit()
          | Role.SPEECH.bit()
          | Role.EVENT.bit()
          | Role.NOUN.bit()
          | Role.NUMBER.bit()
          | Role.ORDINAL.bit()
          | Role.MONTH.bit()
          | Role.TIME_UNIT.bit()
          | Role.DAY_PART.bit()
          | Role.WEEKDAY.bit()
          | Role.TOTAL.bit();

  private final Words words;
  private final Tokens tokens;
  private final Clitics clitics;
  private final List<Gazetteer> own;

  /** The user's own and the built-in one: read when a name is first asked for. */
  private List<Gazetteer> gazetteers = List.of();

  private int[] found = {};

  // The words of the name being looked for: folded, parted by spaces.
  private final char[] word = new char[96];
  private final char[] letters = new char[LONGEST * 96];
  private final int[] ends = new int[LONGEST];
  private int length;
  private int folded;
  private boolean opened;

  /**
   * The names in a report.
   *
   * @param own gazetteers that are asked before the built-in one
   */
  public PlaceNames(Words words, List<Gazetteer> own) {
    this.words = words;
    this.tokens = words.tokens();
    this.clitics = words.clitics();
    this.own = own;
  }

  private void open() {
    gazetteers = new ArrayList<>(own);
    gazetteers.add(Gazetteer.builtIn());
    found = new int[words.size()];
  }

  /** The longest name that begins at the token, behind its clitics, or {@link #NONE}. */
  public int at(int token) {
    if (token < 0 || token >= words.size()) {
      return NONE;
    }
    if (gazetteers.isEmpty()) {
      open();
    }
    if (found[token] == UNKNOWN) {
      int name = tokens.kind(token) == Tokens.ARABIC ? find(token) : NONE;
      boolean noun = name != NONE && words(name) == 1 && isPlaceNoun(token);
      found[token] = name == NONE || noun ? NONE : name + 1;
    }
    return found[token] == NONE ? NONE : found[token] - 1;
  }

  /** The number of the name at the token, without its clitics; the same wherever it is told. */
  public int name(int token) {
    return at(token) & ~(3 << CLITICS | LED | TO);
  }

  /** The last token of a name that begins at the token. */
  public int last(int token) {
    return token + words(at(token)) - 1;
  }

  private static int words(int name) {
    return name >>> WORDS & 7;
  }

  /** «بدمشق»: whether a preposition clings to the name. */
  public boolean isLed(int token) {
    int name = at(token);
    return name != NONE && (name & LED) != 0;
  }

  /** «لدمشق»: whether that is «ل», which tells whose or where to. */
  public boolean isTo(int token) {
    int name = at(token);
    return name != NONE && (name & TO) != 0;
  }

  /** Where in the text the name stands, behind its clitics. */
  public int start(int token) {
    return tokens.skipLetters(tokens.start(token), at(token) >>> CLITICS & 3);
  }

  /** Whether a name stands here that is no ordinary word, or one behind a noun of a place. */
  public boolean isPlace(int token) {
    int name = at(token);
    if (name == NONE) {
      return false;
    }
    Gazetteer gazetteer = gazetteer(name);
    boolean headed = isHeaded(token);
    boolean other =
        words(name) == 1 && !words.is(token, Role.PLACE) && !isCountry(token) && !isWhole(token);
    if (other && (words.is(token, Role.FUNCTION) || !headed && words.isAny(token, OTHER_WORDS))) {
      return false;
    }
    // «في قطر» is the country, «قطر الدائرة» is not.
    boolean sure = headed || words.is(token - 1, Tag.IN) && isCountry(token);
    for (int i = gazetteer.firstPlace(number(name)); i <= gazetteer.lastPlace(number(name)); i++) {
      if ((sure || !gazetteer.isOrdinary(i))
          && gazetteer.kind(gazetteer.place(i)) != PlaceKind.PEOPLE) {
        return true;
      }
    }
    return false;
  }

  /** «في بعقوبة», «في وجدة»: behind «في» no other preposition clings to a word, nor «و». */
  private boolean isWhole(int token) {
    return words.is(token - 1, Tag.IN)
        && (words.hasPreposition(token) || words.hasConjunction(token))
        && (at(token) >>> CLITICS & 3) == 0;
  }

  /** Whether such a name ends at the token: «دير الزور». */
  public boolean isPlaceEnd(int token) {
    for (int first = token; first >= 0 && first > token - LONGEST; first--) {
      if (isPlace(first) && last(first) == token) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name is that of a country or something larger. */
  public boolean isCountry(int token) {
    return isOf(token, PlaceKind.COUNTRY) || isOf(token, PlaceKind.CONTINENT);
  }

  /** «السورية»: whether the word tells of a country's people. */
  public boolean isPeople(int token) {
    return isOf(token, PlaceKind.PEOPLE);
  }

  /** The capital of the country of which the word at the token tells. */
  Optional<KnownPlace> capital(int token) {
    Gazetteer people = gazetteer(at(token));
    int country = people.country(people.place(people.firstPlace(number(at(token)))));
    Gazetteer builtIn = gazetteers.get(gazetteers.size() - 1);
    int capital = builtIn.capital(country);
    return capital == Gazetteer.NONE ? Optional.empty() : Optional.of(builtIn.known(capital));
  }

  private boolean isOf(int token, PlaceKind kind) {
    int name = at(token);
    if (name == NONE) {
      return false;
    }
    Gazetteer gazetteer = gazetteer(name);
    return gazetteer.kind(gazetteer.place(gazetteer.firstPlace(number(name)))) == kind;
  }

  /** «بلدة كذا». */
  boolean isHeaded(int token) {
    return isPlaceNoun(token - 1)
        && tokens.gap(token) == Tokens.SPACE
        && !PlaceNoun.is(words, token - 1, PlaceNoun.Rank.DIRECTION);
  }

  /** «المدينة» is a city before it is Medina. */
  private boolean isPlaceNoun(int token) {
    return words.is(token, Role.PLACE) && !PlaceNoun.is(words, token, PlaceNoun.Rank.NAME);
  }

  Gazetteer gazetteer(int name) {
    return gazetteers.get(name >>> LAYER);
  }

  static int number(int name) {
    return name & NUMBER;
  }

  private int find(int token) {
    if (words.beginsNoPlace(token)) {
      return NONE;
    }
    opened = false;
    int name = lookUp(token);
    if (!opened) {
      words.noteNoPlace(token);
    }
    return name;
  }

  private int lookUp(int token) {
    length = 0;
    folded = 0;
    fold(token);
    int whole = ends[0];
    int and = whole > 0 && clitics.isConjunction(letters[0]) ? 1 : 0;
    int in = and < whole && clitics.isPreposition(letters[and]) ? and + 1 : and;
    int name = find(0, token);
    if (name == NONE && and > 0) {
      name = behind(1, find(1, token));
    }
    if (name == NONE && in == and && whole > 0 && clitics.isPreposition(letters[0])) {
      in = 1;
    }
    if (name == NONE && in > and) {
      int to = clitics.isTo(letters[in - 1]) ? TO : 0;
      name = behind(in, find(in, token));
      if (name == NONE && clitics.restoreArticle(letters, in, whole)) {
        name = behind(in - 1, find(in - 1, token));
      }
      name = name == NONE ? NONE : name | LED | to;
    }
    return name;
  }

  private static int behind(int clitics, int name) {
    return name == NONE ? NONE : name | clitics << CLITICS;
  }

  /** Folds one more word that a name may be made of, behind a space; false where none follows. */
  private boolean fold(int token) {
    boolean follows =
        token < tokens.size()
            && (folded == 0
                || tokens.gap(token) == Tokens.SPACE && tokens.kind(token) == Tokens.ARABIC);
    int room = follows ? 3 * (tokens.end(token) - tokens.start(token)) : 0;
    if (!follows || room > word.length || length + room >= letters.length) {
      return folded == 0 && skip();
    }
    if (folded > 0) {
      letters[length++] = ' ';
    }
    int n = Spelling.fold(tokens.text(), tokens.start(token), tokens.end(token), word);
    System.arraycopy(word, 0, letters, length, n);
    length += n;
    ends[folded++] = length;
    return true;
  }

  /** A word that is too long for a name. */
  private boolean skip() {
    ends[folded++] = 0;
    return false;
  }

  /** The longest name that begins at a letter of the first word; words are folded as needed. */
  private int find(int from, int token) {
    int best = NONE;
    int hash = 0;
    int at = from;
    for (int w = 0; w < LONGEST; w++) {
      if (w == folded && !fold(token + w)) {
        return best;
      }
      for (; at < ends[w]; at++) {
        hash = Gazetteer.hash(hash, letters[at]);
      }
      opened |= w > 0 || opens(hash);
      if (!opened) {
        return NONE;
      }
      for (int layer = 0; layer < gazetteers.size(); layer++) {
        int number = gazetteers.get(layer).find(letters, from, at, hash);
        if (number != Gazetteer.NONE) {
          best = number | w + 1 << WORDS | layer << LAYER;
          break;
        }
      }
    }
    return best;
  }

  private boolean opens(int hash) {
    for (int layer = 0; layer < gazetteers.size(); layer++) {
      if (gazetteers.get(layer).opens(hash)) {
        return true;
      }
    }
    return false;
  }
}
