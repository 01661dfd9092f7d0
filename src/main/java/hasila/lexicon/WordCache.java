package hasila.lexicon;

/**
 * The words met before, by spelling: nine of ten words of a report have been looked up already. All threads share it
 * without a lock; a slot holds an immutable word or none, and it does not matter whose word is in it.
 */
final class WordCache {
  private static final int SIZE = 1 << 14;
  private static final int SHIFT = Integer.SIZE - 14;

  /** Longer ones are not kept: they are rare, and hostile texts are made of them. */
  private static final int LONGEST = 24;

  private final Word[] slots = new Word[SIZE];

  /** The word {@code text[start, end)}, looked up by {@code reader} if need be. */
  Word get(String text, int start, int end, WordReader reader) {
    if (end - start > LONGEST) {
      return reader.read(text, start, end);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = (hash * 0x9E3779B1) >>> SHIFT;
    Word word = slots[slot];
    if (word == null || word.written.length() != end - start || !text.startsWith(word.written, start)) {
      word = reader.read(text, start, end);
      slots[slot] = word;
    }
    return word;
  }
}
