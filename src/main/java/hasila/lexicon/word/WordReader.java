package hasila.lexicon.word;

import hasila.lexicon.Role;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.table.Dictionary;
import hasila.lexicon.table.Hash;
import hasila.lexicon.table.Meaning;
import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks one written word up. Clitics are split only where a known word remains; an unknown word
 * still shows an article and what stands before it. Keeps buffers: one per report.
 */
public final class WordReader {
  /** A clitic begins no later in a word than here. */
  private static final int SUFFIXES = 6;

  /** What is left of a word behind a letter that may be a clitic, where no table knows it. */
  private static final int SHORTEST = 3;

  private final Dictionary dictionary;
  private final WordClasses classes;
  private final Clitics letters;
  private final int[] hashes = new int[SUFFIXES + 1];
  private char[] folded = new char[96];
  private int length;

  // The word being looked up.
  private String text = "";
  private int start;
  private int end;
  private int core;
  private int stem;
  private int cut;
  private byte clitics;
  private int wordClass;

  public WordReader(Dictionary dictionary, WordClasses classes, Clitics letters) {
    this.dictionary = dictionary;
    this.classes = classes;
    this.letters = letters;
  }

  /** The word that a token is. */
  Word read(Tokens tokens, int token) {
    text = tokens.text();
    start = tokens.start(token);
    end = tokens.end(token);
    fold();
    core = Dictionary.UNKNOWN;
    stem = Dictionary.UNKNOWN;
    cut = 0;
    clitics = 0;
    wordClass = 0;
    byte look = 0;
    int full = find(0);
    int and = length > 0 && letters.isConjunction(folded[0]) ? 1 : 0;
    int in = and < length && letters.isPreposition(folded[and]) ? and + 1 : and;
    int direct = length > 0 && letters.isPreposition(folded[0]) ? 1 : 0;
    // A letter alone is a clitic written apart, even where a table has it inside a longer entry; so
    // is the «و» of
    // «والجرحى», though an entry goes on with that word.
    boolean letter = length == 1 && (and > 0 || direct > 0);
    boolean own = !letter && dictionary.meanings(full).length > 0 && split(0, 0);
    // «ولد», «بوتين»: no clitic begins a name.
    boolean name = !own && (classes.of(folded, 0, length) & WordClasses.NAME) != 0;
    boolean known =
        own
            || !name && and > 0 && split(1, 1)
            || !name && direct > 0 && !isWordLike() && split(0, 1)
            || !name && in > and && and > 0 && split(1, 2)
            || !letter && split(0, 0);
    if (!known) {
      look = look(and, in);
      guess(and, in);
    }
    if (isFuture(and)) {
      clitics |= Word.FUTURE;
    }
    return new Word(
        text.substring(start, end).toCharArray(),
        tokens.hash(token),
        length == 0 ? 0 : hashes[0],
        full,
        full == Dictionary.UNKNOWN && !known,
        meanings(full),
        cut,
        clitics,
        look,
        (byte) wordClass);
  }

  private void fold() {
    if ((end - start) * 3 > folded.length) {
      folded = new char[(end - start) * 3];
    }
    length = Spelling.fold(text, start, end, folded);
    int hash = 0;
    for (int i = length - 1; i >= 0; i--) {
      hash = Hash.step(hash, folded[i]);
      if (i < SUFFIXES) {
        hashes[i] = hash;
      }
    }
  }

  private List<Meaning> meanings(int full) {
    if (full == Dictionary.UNKNOWN && core == full && stem == full) {
      return List.of();
    }
    List<Meaning> all = new ArrayList<>(List.of(dictionary.meanings(full)));
    if (core != full) {
      all.addAll(List.of(dictionary.meanings(core)));
    }
    if (stem != core && stem != full) {
      for (Meaning meaning : dictionary.meanings(stem)) {
        if (!isVerb(meaning)) {
          all.add(meaning);
        }
      }
    }
    return all;
  }

  /** «كرة القدم» did not arrive: no article stands before a verb. */
  private static boolean isVerb(Meaning meaning) {
    return meaning.role == Role.EVENT && ((EventWord) meaning.sense()).form() != EventWord.Form.NOUN
        || meaning.role == Role.SPEECH && ((SpeechVerb) meaning.sense()).finite();
  }

  private byte look(int and, int in) {
    if (and > 0) {
      return Word.CONJUNCTION_LOOK;
    }
    if (in > 0) {
      return Word.PREPOSITION_LOOK;
    }
    return length > 3 && (letters.beginsPresent(folded[0]) || letters.endsPast(folded, length))
        ? Word.VERB_LOOK
        : 0;
  }

  /**
   * Takes the word to begin at {@code at}, behind a conjunction of length {@code and}, if it is
   * known there.
   */
  private boolean split(int and, int at) {
    int form = find(at);
    int noun = letters.afterArticle(folded, at, length, at > and && letters.isTo(folded[at - 1]));
    // «ألفي» is two thousand, not an article before «في».
    boolean whole = form != Dictionary.UNKNOWN && noun + 2 >= length;
    int bare = noun > at && !whole ? find(noun) : form;
    if (form == Dictionary.UNKNOWN && bare == Dictionary.UNKNOWN) {
      return false;
    }
    core = form;
    stem = bare == Dictionary.UNKNOWN ? form : bare;
    // «الدولية» is known only from names of several words.
    boolean known = bare != Dictionary.UNKNOWN || dictionary.meanings(form).length == 0;
    mark(and > 0, at > and, noun > at && !whole && known);
    if (noun > at && noun + 3 <= length) {
      clitics |= Word.DEFINITE_LOOK;
    }
    cut = offset(at) - start;
    return true;
  }

  /** «كمية» is no «مية» behind «ك». */
  private boolean isWordLike() {
    return letters.isDoubtful(folded[0]) && classOf(0) != 0;
  }

  /**
   * An unknown word: «والباغوز» still shows its clitics and its article, «بتعطيل» its clitics where
   * a word of the language remains; one of clitics alone («بـ260») is all clitics.
   */
  private void guess(int and, int in) {
    for (int at = 0; at <= in; at++) {
      boolean preposition = at > and || at == 1 && and == 0;
      int noun =
          letters.afterArticle(
              folded, at, length, preposition && at > 0 && letters.isTo(folded[at - 1]));
      boolean article = noun > at && (noun == length || noun + 2 <= length);
      if (article || at == length) {
        mark(and > 0 && at > 0, preposition, article);
        wordClass = classOf(noun) | peopleOf(noun);
        if (noun >= length) {
          cut = end - start;
        }
        return;
      }
    }
    wordClass = classOf(0);
    int from = 0;
    for (int at = 1; wordClass == 0 && at <= in && !letters.isDoubtful(folded[at - 1]); at++) {
      boolean preposition = at > and;
      int rest = length - at > (preposition ? SHORTEST : SHORTEST - 1) ? classOf(at) : 0;
      if (preposition ? (rest & WordClasses.NOUN) != 0 : rest != 0) {
        mark(and > 0, preposition, false);
        wordClass = preposition ? WordClasses.NOUN : rest;
        cut = offset(at) - start;
        from = at;
      }
    }
    wordClass |= peopleOf(from);
  }

  /** «سيتم», «وستنتخب»: a verb of the present remains behind the letter; no noun as «سترة» is. */
  private boolean isFuture(int at) {
    if (!letters.beginsFuture(folded, at, length) || (classOf(at) & WordClasses.NOUN) != 0) {
      return false;
    }
    return (classOf(at + 1) & WordClasses.VERB) != 0
        || dictionary.meanings(find(at + 1)).length > 0;
  }

  /** The classes of the word from a letter on, with or without an ending. */
  private int classOf(int from) {
    int of = classes.of(folded, from, length);
    if ((of & ~WordClasses.VERB) != 0) {
      return of;
    }
    for (char[] ending : letters.endings()) {
      int to = length - ending.length;
      if (to - from >= SHORTEST && endsWith(ending, to)) {
        int stem = classes.of(folded, from, to) & ~WordClasses.NAME;
        of |= letters.isAccusative(ending) && stem != 0 ? stem | WordClasses.ACCUSATIVE : stem;
      }
    }
    return of;
  }

  /**
   * Whether the word is many of whom a participle or a place of origin tells: «متداولين»,
   * «برشلونيين». A plural that the dictionary holds as a whole («قوانين») is of things.
   */
  private int peopleOf(int from) {
    if ((classes.of(folded, from, length) & WordClasses.NOUN) != 0) {
      return 0;
    }
    for (char[] ending : letters.people()) {
      int to = length - ending.length;
      if (to - from > SHORTEST
          && endsWith(ending, to)
          && (letters.isOrigin(folded[to - 1])
              || letters.isAgent(folded[from])
                  && (classes.of(folded, from, to) & WordClasses.NOUN) != 0)) {
        return WordClasses.PEOPLE;
      }
    }
    return 0;
  }

  private boolean endsWith(char[] ending, int at) {
    for (int i = 0; i < ending.length; i++) {
      if (folded[at + i] != ending[i]) {
        return false;
      }
    }
    return true;
  }

  private void mark(boolean conjunction, boolean preposition, boolean article) {
    clitics =
        (byte)
            ((conjunction ? Word.CONJUNCTION : 0)
                | (preposition ? Word.PREPOSITION : 0)
                | (article ? Word.ARTICLE : 0));
  }

  private int find(int from) {
    return from < length && from < SUFFIXES
        ? dictionary.find(folded, from, length, hashes[from])
        : Dictionary.UNKNOWN;
  }

  /** Where in the text the folded character {@code at} stands. */
  private int offset(int at) {
    int offset = start;
    char[] one = new char[3];
    int seen = 0;
    while (seen < at) {
      seen += Spelling.fold(text, offset, offset + 1, one);
      offset++;
    }
    while (offset < end && Spelling.fold(text, offset, offset + 1, one) == 0) {
      offset++;
    }
    return offset;
  }
}
