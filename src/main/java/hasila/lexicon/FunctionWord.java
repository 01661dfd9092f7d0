package hasila.lexicon;

import java.util.List;
import java.util.Optional;

/** A word that ends a noun phrase: «في», «بينما», «الذي». */
public record FunctionWord(Kind kind) implements Sense {
  /** Its part in the sentence. */
  public enum Kind {
    PREPOSITION,
    CLAUSE,
    RELATIVE,
    THAT,
    PRONOUN,
    ADVERB,
    VERB,
    AUXILIARY
  }

  /** The function word that begins at the token. */
  public static Optional<FunctionWord> at(Words words, int token) {
    return words.is(token, Role.FUNCTION)
        ? Optional.of((FunctionWord) words.sense(token, Role.FUNCTION))
        : Optional.empty();
  }

  /** Whether a word of this kind begins at the token. */
  public static boolean is(Words words, int token, Kind kind) {
    if (words.is(token, Role.FUNCTION)) {
      for (Meaning meaning : words.meanings(token, Role.FUNCTION)) {
        if (((FunctionWord) meaning.sense()).kind() == kind && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  static List<Entry> of(Row row) {
    return row.entries(new FunctionWord(row.constant("kind", Kind.class)));
  }
}
