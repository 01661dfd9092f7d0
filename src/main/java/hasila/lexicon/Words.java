package hasila.lexicon;

import hasila.lexicon.sense.Particle;
import hasila.lexicon.table.Meaning;
import hasila.lexicon.table.Sense;
import hasila.lexicon.word.Clitics;
import hasila.lexicon.word.Endings;
import hasila.lexicon.word.Word;
import hasila.lexicon.word.WordCache;
import hasila.lexicon.word.WordClasses;
import hasila.lexicon.word.WordReader;
import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens of one report looked up in the lexicon. */
public final class Words {
  private final Tokens tokens;
  private final Clitics letters;
  private final Word[] words;

  /** By token: the tables of which an entry begins there, and the kinds of its function words. */
  private final long[] found;

  Words(Tokens tokens, WordCache cache, WordReader reader, Clitics letters) {
    this.tokens = tokens;
    this.letters = letters;
    int n = tokens.size();
    words = new Word[n];
    for (int i = 0; i < n; i++) {
      words[i] =
          tokens.kind(i) == Tokens.DIGITS && !isInUnit(tokens, i)
              ? Word.NUMBER
              : cache.get(tokens, i, reader);
    }
    found = new long[n];
    for (int i = 0; i < n; i++) {
      found[i] = words[i].found(this, i);
    }
  }

  /** The 2 of «م2» is part of a unit. */
  private static boolean isInUnit(Tokens tokens, int i) {
    return tokens.gap(i) == Tokens.GLUED && tokens.end(i) - tokens.start(i) == 1;
  }

  /** The letters that may cling to the front of a word. */
  public Clitics clitics() {
    return letters;
  }

  public Tokens tokens() {
    return tokens;
  }

  public int size() {
    return words.length;
  }

  /** What the word may mean in a table that {@link #is} there: those of several words too. */
  public Meaning[] meanings(int token, Role role) {
    return words[token].meanings(role);
  }

  public int full(int token) {
    return words[token].form;
  }

  /** Whether some entry of the table may begin at the token; {@link #at} says whether one does. */
  public boolean may(int token, Role role) {
    return token >= 0 && token < words.length && (words[token].roles & role.bit()) != 0;
  }

  /** Whether any entry of any of the tables may begin at the token. */
  public boolean mayAny(int token, long bits) {
    return (words[token].roles & bits) != 0;
  }

  /** Whether an entry of the table begins at the token. */
  public boolean is(int token, Role role) {
    return isAny(token, role.bit());
  }

  /** Whether an entry of any of the tables begins at the token. */
  public boolean isAny(int token, long bits) {
    return token >= 0 && token < found.length && (found[token] & bits) != 0;
  }

  /**
   * The longest entry of the table that begins at the token; the earlier line where two are as
   * long.
   */
  public <T extends Sense> Optional<Hit<T>> at(int token, Role role, Class<T> type) {
    return is(token, role) ? Optional.of(hit(longest(token, role), token, type)) : Optional.empty();
  }

  /** The last token of what {@link #at} finds in a table that {@link #is} there. */
  public int last(int token, Role role) {
    return token + longest(token, role).more();
  }

  /** What {@link #at} finds in a table that {@link #is} there, without its place. */
  public Sense sense(int token, Role role) {
    return longest(token, role).sense();
  }

  private Meaning longest(int token, Role role) {
    Meaning[] meanings = words[token].meanings(role);
    Meaning best = meanings[0];
    boolean holds = best.holds(this, token);
    for (int i = 1; i < meanings.length; i++) {
      if ((!holds || meanings[i].more() > best.more()) && meanings[i].holds(this, token)) {
        best = meanings[i];
        holds = true;
      }
    }
    return best;
  }

  /** Every entry of the table that begins at the token, whole word before core before stem. */
  public <T extends Sense> List<Hit<T>> all(int token, Role role, Class<T> type) {
    if (!is(token, role)) {
      return List.of();
    }
    List<Hit<T>> hits = new ArrayList<>(2);
    for (Meaning meaning : words[token].meanings(role)) {
      if (meaning.holds(this, token)) {
        hits.add(hit(meaning, token, type));
      }
    }
    return hits;
  }

  private static <T extends Sense> Hit<T> hit(Meaning meaning, int token, Class<T> type) {
    return new Hit<>(type.cast(meaning.sense()), token, token + meaning.more());
  }

  /** A number that words of the same letters share, and next to no others do; of digits 0. */
  public int letters(int token) {
    return words[token].letters;
  }

  /**
   * Whether it was noted that no place's name begins with the word, so that nobody looks again
   * wherever it is written: one lexicon is used with one list of gazetteers.
   */
  public boolean beginsNoPlace(int token) {
    return words[token].beginsNoPlace;
  }

  public void noteNoPlace(int token) {
    words[token].beginsNoPlace = true;
  }

  /** Where the word stands behind its clitics, its article included. */
  public int coreStart(int token) {
    return tokens.start(token) + words[token].cut;
  }

  /** The word behind its clitics, with its article in full: «للشرطة» is «الشرطة». */
  public String core(int token) {
    String rest = tokens.text().substring(coreStart(token), tokens.end(token));
    return hasPreposition(token) && hasArticle(token) ? letters.withArticle(rest) : rest;
  }

  private String folded(int token) {
    return Spelling.fold(tokens.text().substring(coreStart(token), tokens.end(token)));
  }

  /** The word behind its clitics and its article. */
  public String bare(int token) {
    String core = core(token);
    return hasArticle(token)
        ? core.substring(Math.min(core.length(), letters.articleLength()))
        : core;
  }

  /** The same folded; blank for a mark. */
  public String stem(int token) {
    return tokens.kind(token) == Tokens.MARK ? "" : Spelling.fold(bare(token));
  }

  private boolean has(int token, byte clitic) {
    return token >= 0 && token < words.length && (words[token].clitics & clitic) != 0;
  }

  public boolean hasConjunction(int token) {
    return has(token, Word.CONJUNCTION);
  }

  public boolean hasPreposition(int token) {
    return has(token, Word.PREPOSITION);
  }

  public boolean hasArticle(int token) {
    return has(token, Word.ARTICLE);
  }

  /** Whether the word has an article, or begins like one that has: «الماضية», known as a whole. */
  public boolean looksDefinite(int token) {
    return (words[token].clitics & (Word.ARTICLE | Word.DEFINITE_LOOK)) != 0;
  }

  /** Whether no table knows the word, in any of its forms. */
  public boolean isUnknown(int token) {
    return words[token].unknown;
  }

  /** Whether no table knows the word, and the language only as a verb: «يحتفل», «ووضعت». */
  public boolean isVerb(int token) {
    return words[token].unknown
        && words[token].wordClass == WordClasses.VERB
        && !hasArticle(token)
        && !hasPreposition(token);
  }

  /** Whether the word, if it is a verb, may be one of the present: «يرسل», «ترسل». */
  public boolean mayBePresent(int token) {
    return letters.mayBeginPresent(tokens.text().charAt(coreStart(token)));
  }

  /** Whether the word, if it is a verb, is one of the present: «يرسل». */
  public boolean isPresent(int token) {
    return letters.beginsPresent(tokens.text().charAt(coreStart(token)));
  }

  /** Whether the word is a verb of the future: «سيصل», «وستنتخب». */
  public boolean isFuture(int token) {
    return (words[token].clitics & Word.FUTURE) != 0;
  }

  /** Whether no table knows the word, and it is a given name or no word of the language. */
  public boolean isName(int token) {
    int classes = words[token].wordClass;
    return words[token].unknown && (classes == 0 || (classes & WordClasses.NAME) != 0);
  }

  /** Whether no table knows the word, and it has the ending of the accusative: «خطابا». */
  public boolean isAccusative(int token) {
    return words[token].unknown
        && (words[token].wordClass & WordClasses.ACCUSATIVE) != 0
        && !hasArticle(token);
  }

  /** Whether no table knows the word, and it has the form of many people: «متداولين». */
  public boolean arePeople(int token) {
    return words[token].unknown && (words[token].wordClass & WordClasses.PEOPLE) != 0;
  }

  /** Whether the word stands behind «ل»: «للدفاع المدني», «لوزارة الصحة». */
  public boolean hasTo(int token) {
    int letter = tokens.start(token) + (hasConjunction(token) ? 1 : 0);
    return hasPreposition(token) && letters.isTo(tokens.text().charAt(letter));
  }

  /** Whether an unknown word begins with the letter of «ل», which may be it: «لبوكانان». */
  public boolean mayHaveTo(int token) {
    return words[token].unknown
        && !hasPreposition(token)
        && letters.isTo(tokens.text().charAt(coreStart(token)));
  }

  /** «للاعبين», «للصين»: behind «ل» the article of what begins with «ل» is not written. */
  public boolean mayHideArticle(int token) {
    return hasTo(token) && letters.isTo(tokens.text().charAt(coreStart(token)));
  }

  /** Whether the word begins with a letter that might be a clitic. */
  public boolean beginsLikeClitic(int token) {
    return words[token].look == Word.CONJUNCTION_LOOK || words[token].look == Word.PREPOSITION_LOOK;
  }

  /** Whether the word begins with a letter that might be «و» or «ف». */
  public boolean beginsLikeConjunction(int token) {
    return words[token].look == Word.CONJUNCTION_LOOK;
  }

  /** Whether the word begins like a verb of the present: «يعيشون». */
  public boolean looksLikeVerb(int token) {
    return words[token].look == Word.VERB_LOOK;
  }

  /** Whether the word ends like a verb of the past whose subject is several: «وتركوا». */
  public boolean endsLikeVerb(int token) {
    String folded = folded(token);
    return letters.endsPast(folded.toCharArray(), folded.length());
  }

  /** Whether the noun has the look of a plural, as a guess: «المقاتلين», «الأهداف». */
  public boolean looksPlural(int token) {
    int article = hasArticle(token) ? letters.articleLength() : 0;
    String folded = folded(token);
    return folded.length() > article && Endings.looksPlural(folded.substring(article));
  }

  /** Whether the word has the look of an adjective of origin: «السامية», «الإنسانية». */
  public boolean looksAdjective(int token) {
    return Endings.looksAdjective(folded(token));
  }

  /** Whether the word ends like one with a pronoun: «سياسته», «مدرستهما». */
  public boolean looksPossessed(int token) {
    return Endings.looksPossessed(folded(token));
  }

  /** Whether the word ends like a feminine one: «السلطات», «وزارة». */
  public boolean looksFeminine(int token) {
    return Endings.looksFeminine(folded(token));
  }

  /** Whether the word, if it is a verb of the past, is said of her: «أضافت». */
  public boolean endsHers(int token) {
    return Endings.isHers(folded(token));
  }

  /** Whether the token is this little word. */
  public boolean is(int token, Tag tag) {
    if (is(token, Role.PARTICLE) && words[token].mayBe(tag)) {
      for (Meaning meaning : words[token].meanings(Role.PARTICLE)) {
        if (((Particle) meaning.sense()).tag() == tag && meaning.holds(this, token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the tokens from the first up to {@code end} is this little word. */
  public boolean hold(int first, int end, Tag tag) {
    for (int i = first; i < end; i++) {
      if (is(i, tag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is «و» alone: in «و54». */
  public boolean isAnd(int token) {
    return isClitic(token) && hasConjunction(token) && !hasPreposition(token);
  }

  /**
   * Whether the token is nothing but clitics, written apart from what follows: «بـ» in «بـ260»,
   * «الـ» in «الـ16».
   */
  public boolean isClitic(int token) {
    return token >= 0
        && token < words.length
        && words[token].clitics != 0
        && words[token].cut == tokens.end(token) - tokens.start(token);
  }
}
