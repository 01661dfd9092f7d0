package hasila.place;

import hasila.lexicon.Clitics;
import hasila.lexicon.PlaceNoun;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.List;

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
  private final List<Gazetteer> gazetteers;
  private final int[] found;
  private char[] folded = new char[192];
  private int[] ends = new int[LONGEST];

  /**
   * The names in a report.
   *
   * @param gazetteers the first one is asked first
   */
  public PlaceNames(Words words, List<Gazetteer> gazetteers) {
    this.words = words;
    this.tokens = words.tokens();
    this.clitics = words.clitics();
    this.gazetteers = gazetteers;
    this.found = new int[words.size()];
  }

  /** The longest name that begins at the token, behind its clitics, or {@link #NONE}. */
  public int at(int token) {
    if (token < 0 || token >= found.length) {
      return NONE;
    }
    if (found[token] == UNKNOWN) {
      int name = tokens.kind(token) == Tokens.ARABIC ? find(token) : NONE;
      boolean noun = name != NONE && words(name) == 1 && isPlaceNoun(token);
      found[token] = name == NONE || noun ? NONE : name + 1;
    }
    return found[token] == NONE ? NONE : found[token] - 1;
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
    boolean other = words(name) == 1 && !words.is(token, Role.PLACE) && !isCountry(token);
    if (other && (words.is(token, Role.FUNCTION) || !headed && words.isAny(token, OTHER_WORDS))) {
      return false;
    }
    for (int i = gazetteer.firstPlace(number(name)); i <= gazetteer.lastPlace(number(name)); i++) {
      if ((headed || !gazetteer.isOrdinary(i))
          && gazetteer.kind(gazetteer.place(i)) != PlaceKind.PEOPLE) {
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
    int count = fold(token);
    int length = ends[0];
    int and = length > 0 && clitics.isConjunction(folded[0]) ? 1 : 0;
    int in = and < length && clitics.isPreposition(folded[and]) ? and + 1 : and;
    int name = find(0, count);
    if (name == NONE && and > 0) {
      name = behind(1, find(1, count));
    }
    if (name == NONE && in == and && length > 0 && clitics.isPreposition(folded[0])) {
      in = 1;
    }
    if (name == NONE && in > and) {
      int to = clitics.isTo(folded[in - 1]) ? TO : 0;
      name = behind(in, find(in, count));
      if (name == NONE && clitics.restoreArticle(folded, in, length)) {
        name = behind(in - 1, find(in - 1, count));
      }
      name = name == NONE ? NONE : name | LED | to;
    }
    return name;
  }

  private static int behind(int clitics, int name) {
    return name == NONE ? NONE : name | clitics << CLITICS;
  }

  /** Folds the words that a name may be made of, parted by spaces. */
  private int fold(int token) {
    int n = 0;
    int count = 0;
    for (int i = token; i < tokens.size() && count < LONGEST; i++) {
      if (count > 0 && (tokens.gap(i) != Tokens.SPACE || tokens.kind(i) != Tokens.ARABIC)) {
        break;
      }
      int room = n + 1 + 3 * (tokens.end(i) - tokens.start(i));
      if (room > folded.length) {
        break;
      }
      if (count > 0) {
        folded[n++] = ' ';
      }
      char[] word = new char[3 * (tokens.end(i) - tokens.start(i))];
      int length = Spelling.fold(tokens.text(), tokens.start(i), tokens.end(i), word);
      System.arraycopy(word, 0, folded, n, length);
      n += length;
      ends[count++] = n;
    }
    return count;
  }

  private int find(int from, int count) {
    int best = NONE;
    int hash = 0;
    int at = from;
    for (int w = 0; w < count; w++) {
      for (; at < ends[w]; at++) {
        hash = Gazetteer.hash(hash, folded[at]);
      }
      int layers = gazetteers.size();
      boolean opens = w > 0;
      for (int layer = 0; layer < layers; layer++) {
        Gazetteer gazetteer = gazetteers.get(layer);
        opens |= gazetteer.opens(hash);
        int number = gazetteer.find(folded, from, at, hash);
        if (number != Gazetteer.NONE) {
          best = number | w + 1 << WORDS | layer << LAYER;
          break;
        }
      }
      if (!opens) {
        return NONE;
      }
    }
    return best;
  }
}
