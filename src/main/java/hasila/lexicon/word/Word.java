package hasila.lexicon.word;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Particle;
import hasila.lexicon.table.Dictionary;
import hasila.lexicon.table.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the tables know about one written word, in up to three forms: the whole word, the word
 * behind its clitics («و» «ف» «ب» «ك» «ل»), and the word behind its article too. Immutable but for
 * one note: all tokens that are written alike share it.
 */
public final class Word {
  /** Bits of {@link #clitics}. */
  public static final byte CONJUNCTION = 1;

  public static final byte PREPOSITION = 2;
  public static final byte ARTICLE = 4;
  public static final byte DEFINITE_LOOK = 8;
  public static final byte FUTURE = 16;

  /** Values of {@link #look}: what the first letter of an unknown word might be. */
  public static final byte CONJUNCTION_LOOK = 1;

  public static final byte PREPOSITION_LOOK = 2;
  public static final byte VERB_LOOK = 3;

  private static final Meaning[][] NOTHING = {};
  private static final Meaning[] NOTHING_LONGER = {};

  /** Digits: no table is asked about them. */
  public static final Word NUMBER =
      new Word(
          new char[0], 0, 0, Dictionary.UNKNOWN, true, List.of(), 0, (byte) 0, (byte) 0, (byte) 0);

  /** Its letters, as in the text. */
  final char[] written;

  /** That of its tokens: {@link hasila.text.Tokens#hash}. */
  final int hash;

  /** That of its folded letters. */
  public final int letters;

  /** The number of the whole word's form. */
  public final int form;

  /** Whether no table knows the word, in any of its forms. */
  public final boolean unknown;

  /** How many characters its clitics take, its article not counted in. */
  public final int cut;

  public final byte clitics;
  public final byte look;

  /** The {@link WordClasses} of a word that no table knows. */
  public final byte wordClass;

  /** Whether it was found out that no name of a gazetteer begins with it. */
  public boolean beginsNoPlace;

  /** The tables that an entry may begin in, some only if the right words follow. */
  public final long roles;

  /** The {@link Meaning#bits} of what the word means by itself. */
  private final long alone;

  /**
   * By table, in the order of their bits: whole word before core before stem, then as the table has
   * it.
   */
  private final Meaning[][] meanings;

  /** The names of the little words that it may be, as a set that may hold too much. */
  private final long particles;

  /** What asks for more words, and says more than the word by itself. */
  private final Meaning[] longer;

  /**
   * The second words of these as a set that may hold too much: the bit is the number of the form
   * modulo 64.
   */
  private final long seconds;

  public Word(
      char[] written,
      int hash,
      int letters,
      int form,
      boolean unknown,
      List<Meaning> all,
      int cut,
      byte clitics,
      byte look,
      byte wordClass) {
    this.written = written;
    this.hash = hash;
    this.letters = letters;
    this.form = form;
    this.unknown = unknown;
    this.cut = cut;
    this.clitics = clitics;
    this.look = look;
    this.wordClass = wordClass;
    long may = 0;
    long single = 0;
    long second = 0;
    long little = 0;
    for (Meaning meaning : all) {
      may |= meaning.role.bit();
      single |= meaning.more() == 0 ? meaning.bits() : 0;
      little |= meaning.role == Role.PARTICLE ? bit(((Particle) meaning.sense()).tag()) : 0;
    }
    this.roles = may;
    this.alone = single;
    if (all.isEmpty()) {
      this.meanings = NOTHING;
      this.longer = NOTHING_LONGER;
      this.seconds = 0;
      this.particles = 0;
      return;
    }
    List<Meaning> more = new ArrayList<>();
    this.meanings = new Meaning[Long.bitCount(roles)][0];
    for (Meaning meaning : all) {
      int at = at(meaning.role);
      meanings[at] = Arrays.copyOf(meanings[at], meanings[at].length + 1);
      meanings[at][meanings[at].length - 1] = meaning;
      if ((meaning.bits() & ~alone) != 0) {
        more.add(meaning);
        second |= 1L << meaning.second();
      }
    }
    this.longer = more.isEmpty() ? NOTHING_LONGER : more.toArray(NOTHING_LONGER);
    this.seconds = second;
    this.particles = little;
  }

  private static long bit(Tag tag) {
    return 1L << tag.ordinal();
  }

  /** Whether it may be a little word of the name; {@link Words#is(int, Tag)} says whether it is. */
  public boolean mayBe(Tag tag) {
    return (particles & bit(tag)) != 0;
  }

  private int at(Role role) {
    return Long.bitCount(roles & (role.bit() - 1));
  }

  /** What it may mean as a word of the table, which is one of its {@link #roles}. */
  public Meaning[] meanings(Role role) {
    return meanings[at(role)];
  }

  /** The {@link Meaning#bits} of what begins at the token, which is this word. */
  public long found(Words words, int token) {
    long found = alone;
    if (seconds != 0 && token + 1 < words.size() && (seconds >>> words.full(token + 1) & 1) != 0) {
      for (Meaning meaning : longer) {
        if ((meaning.bits() & ~found) != 0 && meaning.holds(words, token)) {
          found |= meaning.bits();
        }
      }
    }
    return found;
  }
}
