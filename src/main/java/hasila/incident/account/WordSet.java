package hasila.incident.account;

import hasila.text.Spelling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** The words around some figures, as hashes in order: some hundred at most. */
public final class WordSet {
  private static final int MOST = 192;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  public final int[] hashes;

  private WordSet(int[] hashes) {
    this.hashes = hashes;
  }

  /** The words of a text, each once: their ends, so that «بسرمين» and «سرمين» are one. */
  public static WordSet of(String text) {
    String folded = Spelling.fold(text);
    int[] found = new int[Math.min(MOST, folded.length() / SHORTEST + 1)];
    int n = 0;
    int start = 0;
    for (int i = 0; i <= folded.length() && n < found.length; i++) {
      if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
        if (i - start >= SHORTEST) {
          found[n++] = hash(folded, Math.max(start, i - LONGEST), i);
        }
        start = i + 1;
      }
    }
    return new WordSet(Arrays.stream(found, 0, n).sorted().distinct().toArray());
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash * 0x9E3779B1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordSet words && Arrays.equals(hashes, words.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  static void write(WordSet words, DataOutput out) throws IOException {
    out.writeShort(words.hashes.length);
    for (int hash : words.hashes) {
      out.writeInt(hash);
    }
  }

  static WordSet read(DataInput in) throws IOException {
    int[] hashes = new int[in.readShort()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readInt();
    }
    return new WordSet(hashes);
  }
}
