package hasila.claim;

import hasila.lexicon.EventWord;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Role;
import hasila.lexicon.SpeechVerb;
import hasila.lexicon.Words;
import hasila.text.Tokens;

/** Where sentences and clauses begin and end, by token. */
final class Clauses {
  private static final String FULL_STOPS = ".!?\u061F\u2026\u06D4";
  private static final String COMMAS = ",;\u060C\u061B()[]";

  private final int[] sentence;
  private final int[] clause;
  private final int[] sentenceStart;
  private int sentences;

  Clauses(Words words) {
    Tokens tokens = words.tokens();
    int n = tokens.size();
    sentence = new int[n];
    clause = new int[n];
    int[] starts = new int[n + 1];
    int clauses = -1;
    sentences = -1;
    for (int i = 0; i < n; i++) {
      if (i == 0 || beginsSentence(tokens, i)) {
        sentences++;
        clauses++;
        starts[sentences] = i;
      } else if (beginsClause(words, i)) {
        clauses++;
      }
      sentence[i] = sentences;
      clause[i] = clauses;
    }
    sentences++;
    starts[sentences] = n;
    sentenceStart = java.util.Arrays.copyOf(starts, sentences + 1);
  }

  private static boolean beginsSentence(Tokens tokens, int i) {
    boolean glued =
        tokens.gap(i) == Tokens.GLUED
            && tokens.isMark(i - 1, '.')
            && isLongWord(tokens, i)
            && isLongWord(tokens, i - 2);
    return glued || tokens.gap(i) >= Tokens.NEWLINE || tokens.gap(i) == Tokens.SPACE && tokens.isMark(i - 1, FULL_STOPS)
        || tokens.isMark(i - 2, FULL_STOPS) && tokens.isMark(i - 1, "\"\u201D\u00BB") && tokens.gap(i) == Tokens.SPACE;
  }

  /** Long enough to be no abbreviation: «ت.غ». */
  private static boolean isLongWord(Tokens tokens, int i) {
    return i >= 0 && tokens.kind(i) == Tokens.ARABIC && tokens.end(i) - tokens.start(i) > 2;
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
    if (!words.may(i, Role.FUNCTION)) {
      return false;
    }
    boolean verb = kind == FunctionWord.Kind.VERB || kind == FunctionWord.Kind.AUXILIARY;
    if (verb && words.hasArticle(i)) {
      // «القصف» is no «قصف».
      return false;
    }
    for (var hit : words.all(i, Role.FUNCTION, FunctionWord.class)) {
      if (hit.sense().kind() == kind) {
        return true;
      }
    }
    return false;
  }

  static boolean isFiniteVerb(Words words, int i) {
    return words.at(i, Role.EVENT, EventWord.class).filter(e -> e.sense().form() != EventWord.Form.NOUN).isPresent()
        || words.at(i, Role.SPEECH, SpeechVerb.class).filter(s -> s.sense().finite()).isPresent()
        || isFunction(words, i, FunctionWord.Kind.VERB)
        || isFunction(words, i, FunctionWord.Kind.AUXILIARY);
  }

  int sentences() {
    return sentences;
  }

  int sentence(int token) {
    return sentence[token];
  }

  int clause(int token) {
    return clause[token];
  }

  int sentenceStart(int sentence) {
    return sentenceStart[sentence];
  }

  /** The first token behind the sentence. */
  int sentenceEnd(int sentence) {
    return sentenceStart[sentence + 1];
  }
}
