package hasila.lexicon.word;

import hasila.text.Tokens;

/**
 * The words met before, by spelling: of news, seven of eight words have been looked up already. A
 * word has two slots, side by side, of which the first holds the younger. All threads share them
 * without a lock; a slot holds an immutable word or none, and it does not matter whose word is in
 * it.
 */
public final class WordCache {
  private static final int PAIRS = 15;
  private static final int SHIFT = Integer.SIZE - PAIRS;

  /** Longer ones are not kept: they are rare, and hostile texts are made of them. */
  private static final int LONGEST = 24;

  private final Word[] slots = new Word[2 << PAIRS];

  /** The word that a token is, looked up by {@code reader} if need be. */
  public Word get(Tokens tokens, int token, WordReader reader) {
    if (tokens.end(token) - tokens.start(token) > LONGEST) {
      return reader.read(tokens, token);
    }
    int hash = tokens.hash(token);
    int slot = (hash * 0x9E3779B1) >>> SHIFT << 1;
    Word first = slots[slot];
    if (is(first, tokens, token, hash)) {
      return first;
    }
    Word second = slots[slot + 1];
    if (is(second, tokens, token, hash)) {
      return second;
    }
    Word word = reader.read(tokens, token);
    slots[slot + 1] = first;
    slots[slot] = word;
    return word;
  }

  private static boolean is(Word word, Tokens tokens, int token, int hash) {
    return word != null && word.hash == hash && tokens.isWritten(token, word.written);
  }
}
