package hasila.lexicon;

import hasila.text.Tokens;

/**
 * The words met before, by spelling: nine of ten words of a report have been looked up already. All
 * threads share it without a lock; a slot holds an immutable word or none, and it does not matter
 * whose word is in it.
 */
final class WordCache {
  private static final int SIZE = 1 << 14;
  private static final int SHIFT = Integer.SIZE - 14;

  /** Longer ones are not kept: they are rare, and hostile texts are made of them. */
  private static final int LONGEST = 24;

  private final Word[] slots = new Word[SIZE];

  /** The word that a token is, looked up by {@code reader} if need be. */
  Word get(Tokens tokens, int token, WordReader reader) {
    if (tokens.end(token) - tokens.start(token) > LONGEST) {
      return reader.read(tokens, token);
    }
    int hash = tokens.hash(token);
    int slot = (hash * 0x9E3779B1) >>> SHIFT;
    Word word = slots[slot];
    if (word == null || word.hash != hash || !tokens.isWritten(token, word.written)) {
      word = reader.read(tokens, token);
      slots[slot] = word;
    }
    return word;
  }
}
