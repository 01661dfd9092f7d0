package hasila.lexicon;

import java.util.List;

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

  static List<Entry> of(Row row) {
    return row.entries(new FunctionWord(row.constant("kind", Kind.class)));
  }
}
