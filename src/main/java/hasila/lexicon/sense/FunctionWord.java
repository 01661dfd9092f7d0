package hasila.lexicon.sense;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
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
    AUXILIARY;

    /** Counted from the top; the tables have the bits from the bottom. */
    public long bit() {
      return Long.MIN_VALUE >>> ordinal();
    }
  }

  /** The function word that begins at the token. */
  public static Optional<FunctionWord> at(Words words, int token) {
    return words.is(token, Role.FUNCTION)
        ? Optional.of((FunctionWord) words.sense(token, Role.FUNCTION))
        : Optional.empty();
  }

  /** Whether a word of this kind begins at the token. */
  public static boolean is(Words words, int token, Kind kind) {
    return words.isAny(token, kind.bit());
  }

  public static List<Entry> of(Row row) {
    return row.entries(new FunctionWord(row.constant("kind", Kind.class)));
  }
}
