package hasila.lexicon;

import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of one report looked up in the lexicon, again as columns. Each token has up to three forms: the whole word,
 * the word behind its clitics («و» «ف» «ب» «ك» «ل»), and the word behind its article too. Clitics are split only where
 * a known word remains.
 */
public final class Words {
  /** Bits of {@link #clitics}. */
  public static final byte CONJUNCTION = 1;

  public static final byte PREPOSITION = 2;
  public static final byte ARTICLE = 4;

  private static final byte DEFINITE_LOOK = 8;

  private static final int SUFFIXES = 6;
  private static final byte CONJUNCTION_SHAPE = 1;
  private static final byte PREPOSITION_SHAPE = 2;
  private static final byte VERB_SHAPE = 3;

  private final Lexicon lexicon;
  private final Clitics letters;
  private final Tokens tokens;
  private final int[] full;
  private final int[] core;
  private final int[] stem;
  private final int[] coreStart;
  private final byte[] clitics;
  private final byte[] shape;
  private final long[] roles;

  // The token being looked up.
  private final int[] hashes = new int[SUFFIXES + 1];
  private char[] folded = new char[96];
  private int length;

  Words(Lexicon lexicon, Clitics letters, Tokens tokens) {
    this.lexicon = lexicon;
    this.letters = letters;
    this.tokens = tokens;
    int n = tokens.size();
    full = new int[n];
    core = new int[n];
    stem = new int[n];
    coreStart = new int[n];
    clitics = new byte[n];
    shape = new byte[n];
    roles = new long[n];
    for (int i = 0; i < n; i++) {
      coreStart[i] = tokens.start(i);
      if (tokens.kind(i) != Tokens.DIGITS) {
        lookUp(i);
      } else if (tokens.gap(i) == Tokens.GLUED && tokens.end(i) - tokens.start(i) == 1) {
        // The 2 of «م2» is part of a unit.
        fold(i);
        full[i] = find(0);
      }
    }
  }

  private void fold(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    if ((end - start) * 3 > folded.length) {
      folded = new char[(end - start) * 3];
    }
    length = Spelling.fold(tokens.text(), start, end, folded);
    int hash = 0;
    for (int i = length - 1; i >= 0; i--) {
      hash = Hash.step(hash, folded[i]);
      if (i < SUFFIXES) {
        hashes[i] = hash;
      }
    }
  }

  private void lookUp(int token) {
    fold(token);
    full[token] = find(0);
    int and = length > 0 && letters.isConjunction(folded[0]) ? 1 : 0;
    int in = and < length && letters.isPreposition(folded[and]) ? and + 1 : and;
    int direct = length > 0 && letters.isPreposition(folded[0]) ? 1 : 0;
    boolean letter = length == 1 && (and > 0 || direct > 0);
    // A letter alone is a clitic written apart, even where a table has it inside a longer entry; so is the «و» of
    // «والجرحى», though an entry goes on with that word.
    boolean own = !letter && lexicon.roles(full[token]) != 0 && split(token, 0, 0);
    boolean known =
        own
            || and > 0 && split(token, 1, 1)
            || direct > 0 && split(token, 0, 1)
            || in > and && and > 0 && split(token, 1, 2)
            || !letter && split(token, 0, 0);
    if (!known) {
      shape[token] = and > 0 ? CONJUNCTION_SHAPE : in > 0 ? PREPOSITION_SHAPE : length > 3 && letters.beginsPresent(folded[0]) ? VERB_SHAPE : 0;
      guess(token, and, in);
    }
    roles[token] = lexicon.roles(full[token]) | lexicon.roles(core[token]) | lexicon.roles(stem[token]);
  }

  /** Takes the word to begin at {@code cut}, behind a conjunction of length {@code and}, if it is known there. */
  private boolean split(int token, int and, int cut) {
    int form = find(cut);
    int noun = letters.afterArticle(folded, cut, length, cut > and && letters.swallowsAlif(folded[cut - 1]));
    // «ألفي» is two thousand, not an article before «في».
    boolean whole = form != Lexicon.UNKNOWN && noun + 2 >= length;
    int bare = noun > cut && !whole ? find(noun) : form;
    if (form == Lexicon.UNKNOWN && bare == Lexicon.UNKNOWN) {
      return false;
    }
    core[token] = form;
    stem[token] = bare == Lexicon.UNKNOWN ? form : bare;
    mark(token, and > 0, cut > and, noun > cut && !whole && bare != Lexicon.UNKNOWN);
    if (noun > cut && noun + 3 <= length) {
      clitics[token] |= DEFINITE_LOOK;
    }
    coreStart[token] = offset(token, cut);
    return true;
  }

  /** An unknown word: «والباغوز» still shows its clitics and its article; one of clitics alone («بـ260») is all clitics. */
  private void guess(int token, int and, int in) {
    for (int cut = 0; cut <= in; cut++) {
      boolean preposition = cut > and || cut == 1 && and == 0;
      int noun = letters.afterArticle(folded, cut, length, preposition && cut > 0 && letters.swallowsAlif(folded[cut - 1]));
      boolean article = noun > cut && (noun == length || noun + 2 <= length);
      if (article || cut == length) {
        mark(token, and > 0 && cut > 0, preposition, article);
        if (noun >= length) {
          coreStart[token] = tokens.end(token);
        }
        return;
      }
    }
  }

  private void mark(int token, boolean conjunction, boolean preposition, boolean article) {
    clitics[token] = (byte) ((conjunction ? CONJUNCTION : 0) | (preposition ? PREPOSITION : 0) | (article ? ARTICLE : 0));
  }

  private int find(int from) {
    return from < length && from < SUFFIXES ? lexicon.find(folded, from, length, hashes[from]) : Lexicon.UNKNOWN;
  }

  /** Where in the text the folded character {@code cut} of a token stands. */
  private int offset(int token, int cut) {
    int at = tokens.start(token);
    char[] one = new char[3];
    int seen = 0;
    while (seen < cut) {
      seen += Spelling.fold(tokens.text(), at, at + 1, one);
      at++;
    }
    while (at < tokens.end(token) && Spelling.fold(tokens.text(), at, at + 1, one) == 0) {
      at++;
    }
    return at;
  }

  public Tokens tokens() {
    return tokens;
  }

  public int size() {
    return full.length;
  }

  int full(int token) {
    return full[token];
  }

  /** Whether some entry of the table may begin at the token; {@link #at} says whether one does. */
  public boolean may(int token, Role role) {
    return token >= 0 && token < full.length && (roles[token] & role.bit()) != 0;
  }

  /** Whether any entry of any of the tables may begin at the token. */
  public boolean mayAny(int token, long bits) {
    return (roles[token] & bits) != 0;
  }

  /** Whether an entry of the table begins at the token. */
  public boolean is(int token, Role role) {
    return may(token, role) && !all(token, role, Sense.class).isEmpty();
  }

  /** The longest entry of the table that begins at the token; the earlier line where two are as long. */
  public <T extends Sense> Optional<Hit<T>> at(int token, Role role, Class<T> type) {
    Hit<T> best = null;
    for (Hit<T> hit : all(token, role, type)) {
      if (best == null || hit.last() > best.last()) {
        best = hit;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Every entry of the table that begins at the token, whole word before core before stem. */
  public <T extends Sense> List<Hit<T>> all(int token, Role role, Class<T> type) {
    if (!may(token, role)) {
      return List.of();
    }
    List<Hit<T>> hits = new ArrayList<>(2);
    lexicon.collect(full[token], this, token, role, type, hits);
    if (core[token] != full[token]) {
      lexicon.collect(core[token], this, token, role, type, hits);
    }
    if (stem[token] != core[token] && stem[token] != full[token]) {
      lexicon.collect(stem[token], this, token, role, type, hits);
    }
    return hits;
  }

  /** Where the word stands behind its clitics, its article included. */
  public int coreStart(int token) {
    return coreStart[token];
  }

  public boolean hasConjunction(int token) {
    return (clitics[token] & CONJUNCTION) != 0;
  }

  public boolean hasPreposition(int token) {
    return (clitics[token] & PREPOSITION) != 0;
  }

  public boolean hasArticle(int token) {
    return (clitics[token] & ARTICLE) != 0;
  }

  /** Whether the word has an article, or begins like one that has: «الماضية» where a table knows only the whole word. */
  public boolean looksDefinite(int token) {
    return (clitics[token] & (ARTICLE | DEFINITE_LOOK)) != 0;
  }

  /** Whether no table knows the word, in any of its forms. */
  public boolean isUnknown(int token) {
    return full[token] == Lexicon.UNKNOWN && core[token] == Lexicon.UNKNOWN && stem[token] == Lexicon.UNKNOWN;
  }

  /** Whether the word begins with a letter that might be a clitic: certain only where a known word remains. */
  public boolean beginsLikeClitic(int token) {
    return shape[token] == CONJUNCTION_SHAPE || shape[token] == PREPOSITION_SHAPE;
  }

  /** Whether the word begins with a letter that might be «و» or «ف». */
  public boolean beginsLikeConjunction(int token) {
    return shape[token] == CONJUNCTION_SHAPE;
  }

  /** Whether the word begins like a verb of the present: «يعيشون». */
  public boolean looksLikeVerb(int token) {
    return shape[token] == VERB_SHAPE;
  }

  /** Whether the noun has the look of a plural: «المقاتلين», «المحافظات», «الأعضاء», «الأهداف». A guess for words that no table knows. */
  public boolean looksPlural(int token) {
    int article = hasArticle(token) ? letters.articleLength() : 0;
    String folded = Spelling.fold(tokens.text().substring(coreStart[token], tokens.end(token)));
    return folded.length() > article && Endings.looksPlural(folded.substring(article));
  }

  /** Whether the token is this little word, by its name in the table of particles. */
  public boolean isParticle(int token, String name) {
    if (may(token, Role.PARTICLE)) {
      for (Hit<Particle> hit : all(token, Role.PARTICLE, Particle.class)) {
        if (hit.sense().name().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the token is nothing but clitics, written apart from what follows: «بـ» in «بـ260», «الـ» in «الـ16». */
  public boolean isClitic(int token) {
    return token >= 0 && token < full.length && clitics[token] != 0 && coreStart[token] == tokens.end(token);
  }
}
