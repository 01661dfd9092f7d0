package hasila.claim.scene;

import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SpeechVerb;
import hasila.text.Tokens;
import java.util.Arrays;

/** Where sentences and clauses begin and end, by token. */
public final class Clauses {
  private static final String FULL_STOPS = ".!?\u061F\u2026\u06D4";
  private static final String COMMAS = ",;\u060C\u061B()[]";

  private static final int UNKNOWN = 0;

  /** What goes on for longer without a full stop is a table or noise, and no sentence. */
  private static final int LONGEST_SENTENCE = 1000;

  private final Words words;
  private final int[] sentence;

  /** By token: its clause, found when first asked for, as most sentences tell no figure. */
  private final int[] clause;

  private final int[] sentenceStart;
  private final int[] lineStart;
  private int sentences;

  public Clauses(Words words) {
    this.words = words;
    Tokens tokens = words.tokens();
    int n = tokens.size();
    sentence = new int[n];
    clause = new int[n];
    int[] starts = new int[16 + n / 16];
    sentences = -1;
    for (int i = 0; i < n; i++) {
      if (i == 0 || beginsSentence(tokens, i) || i - starts[sentences] == LONGEST_SENTENCE) {
        sentences++;
        // One more is kept free for the end.
        starts = sentences + 2 > starts.length ? Arrays.copyOf(starts, 2 * sentences) : starts;
        starts[sentences] = i;
      }
      sentence[i] = sentences;
    }
    sentences++;
    starts[sentences] = n;
    sentenceStart = Arrays.copyOf(starts, sentences + 1);
    lineStart = new int[sentences];
    for (int s = 1; s < sentences; s++) {
      boolean newLine = tokens.gap(sentenceStart[s]) >= Tokens.NEWLINE;
      lineStart[s] = newLine ? sentenceStart[s] : lineStart[s - 1];
    }
  }

  private static boolean beginsSentence(Tokens tokens, int i) {
    if (tokens.gap(i) < Tokens.NEWLINE && tokens.kind(i - 1) != Tokens.MARK) {
      return false;
    }
    boolean glued =
        tokens.gap(i) == Tokens.GLUED
            && tokens.isMark(i - 1, '.')
            && isLongWord(tokens, i)
            && isLongWord(tokens, i - 2)
            && !isDotted(tokens, i - 2)
            && !isDotted(tokens, i + 2);
    return glued
        || tokens.gap(i) >= Tokens.NEWLINE
        || tokens.gap(i) == Tokens.SPACE && tokens.isMark(i - 1, FULL_STOPS)
        || tokens.isMark(i - 2, FULL_STOPS)
            && tokens.isMark(i - 1, "\"\u201D\u00BB")
            && tokens.gap(i) == Tokens.SPACE;
  }

  /** Long enough to be no abbreviation: «ت.غ». */
  private static boolean isLongWord(Tokens tokens, int i) {
    return i >= 0 && tokens.kind(i) == Tokens.ARABIC && tokens.end(i) - tokens.start(i) > 2;
  }

  /** «إن.إتش.كيه»: behind another dot that is glued to both sides. */
  private static boolean isDotted(Tokens tokens, int i) {
    return i < tokens.size()
        && tokens.isMark(i - 1, '.')
        && tokens.gap(i) == Tokens.GLUED
        && tokens.gap(i - 1) == Tokens.GLUED;
  }

  private static boolean beginsClause(Words words, int i) {
    Tokens tokens = words.tokens();
    if (tokens.isMark(i - 1, COMMAS) || tokens.isMark(i - 1, ':') || tokens.isMark(i, "()")) {
      return true;
    }
    if (isFunction(words, i, FunctionWord.Kind.CLAUSE)) {
      return true;
    }
    return words.hasConjunction(i) && isFiniteVerb(words, i);
  }

  static boolean isFunction(Words words, int i, FunctionWord.Kind kind) {
    if (!FunctionWord.is(words, i, kind)) {
      return false;
    }
    boolean verb = kind == FunctionWord.Kind.VERB || kind == FunctionWord.Kind.AUXILIARY;
    // «القصف», «إثر قصف» are nouns.
    return !verb || !words.hasArticle(i) && !isBehindPreposition(words, i);
  }

  private static boolean isBehindPreposition(Words words, int i) {
    return FunctionWord.is(words, i - 1, FunctionWord.Kind.PREPOSITION)
        && !words.is(i - 1, Tag.UNTIL);
  }

  public static boolean isFiniteVerb(Words words, int i) {
    return EventWord.isVerb(words, i)
        || SpeechVerb.isFinite(words, i)
        || isFunction(words, i, FunctionWord.Kind.VERB)
        || isFunction(words, i, FunctionWord.Kind.AUXILIARY);
  }

  public int sentences() {
    return sentences;
  }

  public int sentence(int token) {
    return sentence[token];
  }

  /** The same for all tokens of a clause, and for no other. */
  public int clause(int token) {
    if (clause[token] == UNKNOWN) {
      findClauses(sentence[token]);
    }
    return clause[token];
  }

  /** The first token of a token's clause. */
  public int clauseStart(int token) {
    return clause(token) - 1;
  }

  private void findClauses(int sentence) {
    int start = sentenceStart(sentence);
    int number = start + 1;
    for (int i = start; i < sentenceEnd(sentence); i++) {
      if (i > start && beginsClause(words, i)) {
        number = i + 1;
      }
      clause[i] = number;
    }
  }

  public int sentenceStart(int sentence) {
    return sentenceStart[sentence];
  }

  /** The first token of the line that the sentence begins in. */
  public int lineStart(int sentence) {
    return lineStart[sentence];
  }

  /** The first token behind the sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceStart[sentence + 1];
  }
}
