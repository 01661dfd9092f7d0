package hasila.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The tokens of one report as columns: one array per property, so that a report of ten thousand
 * words costs a handful of arrays and no objects. Built by {@link Tokenizer}.
 */
public final class Tokens {
  /** What a token is made of. */
  public static final byte ARABIC = 1;

  public static final byte DIGITS = 2;

  /**
   * A word in another script, or a web address, a handle, a code: never a number, even where it
   * holds digits.
   */
  public static final byte FOREIGN = 3;

  /** One mark of punctuation, a symbol or an emoji. */
  public static final byte MARK = 4;

  /** What stands before a token. */
  public static final byte GLUED = 0;

  public static final byte SPACE = 1;
  public static final byte NEWLINE = 2;
  public static final byte BLANK_LINE = 3;

  private final String text;
  private final char[] letters;
  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private byte[] gaps;
  private int[] hashes;

  Tokens(String text, char[] letters) {
    this.text = text;
    this.letters = letters;
    int guess = 16 + letters.length / 5;
    starts = new int[guess];
    ends = new int[guess];
    kinds = new byte[guess];
    gaps = new byte[guess];
    hashes = new int[guess];
  }

  private Tokens(Tokens other) {
    text = other.text;
    letters = other.letters;
    size = other.size;
    starts = other.starts;
    ends = other.ends;
    kinds = other.kinds;
    gaps = other.gaps.clone();
    hashes = other.hashes;
  }

  void add(int start, int end, byte kind, byte gap, int hash) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      kinds = Arrays.copyOf(kinds, more);
      gaps = Arrays.copyOf(gaps, more);
      hashes = Arrays.copyOf(hashes, more);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    gaps[size] = gap;
    hashes[size] = hash;
    size++;
  }

  /** The same, but nothing more than a space before the tokens of these places. */
  public Tokens joined(BitSet places) {
    Tokens joined = new Tokens(this);
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      joined.gaps[i] = SPACE;
    }
    return joined;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public byte kind(int token) {
    return kinds[token];
  }

  /** What stands before the token: {@link #GLUED} where it touches the one before. */
  public byte gap(int token) {
    return gaps[token];
  }

  /** A number that tokens written alike share, and next to no others do. */
  public int hash(int token) {
    return hashes[token];
  }

  /** Whether the token is written in these letters. */
  public boolean isWritten(int token, char[] word) {
    int start = starts[token];
    if (ends[token] - start != word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (letters[start + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  public boolean isDigits(int token) {
    return token >= 0 && token < size && kinds[token] == DIGITS;
  }

  /** Whether digits end in a drawn key: «1️⃣». */
  public boolean isKeycap(int token) {
    return text.charAt(ends[token] - 1) == Tokenizer.KEYCAP;
  }

  /** Whether the token is nothing but a stretched line, which some type for a dash: «300 ـ 400». */
  public boolean isTatweel(int token) {
    if (token < 0 || token >= size || kinds[token] != ARABIC) {
      return false;
    }
    for (int i = starts[token]; i < ends[token]; i++) {
      if (text.charAt(i) != Spelling.TATWEEL) {
        return false;
      }
    }
    return true;
  }

  /** Whether one space stands before the token, direction marks aside. */
  public boolean isOneSpace(int token) {
    int seen = 0;
    for (int i = ends[token - 1]; i < starts[token] && seen < 2; i++) {
      seen += Spelling.isInvisible(text.charAt(i)) ? 0 : 1;
    }
    return seen == 1;
  }

  /** Whether the token is this one mark of punctuation. */
  public boolean isMark(int token, char mark) {
    return token >= 0 && token < size && kinds[token] == MARK && text.charAt(starts[token]) == mark;
  }

  /** Whether the token is one of these marks of punctuation. */
  public boolean isMark(int token, String marks) {
    return token >= 0
        && token < size
        && kinds[token] == MARK
        && marks.indexOf(text.charAt(starts[token])) >= 0;
  }

  public boolean isComma(int token) {
    return isMark(token, "\u060C,");
  }

  /** Whether a quotation may open with the token; the straight mark closes it too. */
  public boolean opensQuote(int token) {
    return isMark(token, "\"\u201C\u00AB");
  }

  /** Whether the word is written with the mark of an indefinite accusative: «ألفًا», not «ألفا». */
  public boolean hasTanwin(int token) {
    for (int i = starts[token]; i < ends[token]; i++) {
      if (Spelling.isTanwin(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is written with a hamza on its tooth: «مئتا», not «ميتا». */
  public boolean hasHamza(int token) {
    for (int i = starts[token]; i < ends[token]; i++) {
      if (Spelling.isToothHamza(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark makes the ending a dual: «تونسييْن», not «تونسيين». */
  public boolean hasDualMark(int token) {
    int end = ends[token];
    return end - starts[token] > 4
        && (Spelling.isSukun(text.charAt(end - 2)) || Spelling.isFatha(text.charAt(end - 3)));
  }

  /** Whether the word ends like an indefinite accusative: «مدنيا», «مدنيًا». */
  public boolean hasAccusative(int token) {
    return Spelling.endsIn(text, starts[token], ends[token], Spelling.ACCUSATIVE);
  }

  /**
   * Whether the word ends like an adjective behind an accusative: «مصابا», «مسلحة», «مصابين»,
   * «مدنيات».
   */
  public boolean hasAdjectiveEnding(int token) {
    return Spelling.endsIn(text, starts[token], ends[token], Spelling.ADJECTIVE);
  }

  /** Whether the last letter is a yeh with its dots: «علي», not «على». */
  public boolean hasDottedYeh(int token) {
    return text.charAt(ends[token] - 1) == Spelling.DOTTED_YEH;
  }

  /** Whether a verb ends like one with «ه» or «ها» for its object: «تقوده», «نفذتها». */
  public boolean hasObjectPronoun(int token) {
    int end = ends[token];
    return Spelling.endsIn(text, starts[token], end, Spelling.HIM)
        || Spelling.endsIn(text, starts[token], end, Spelling.ACCUSATIVE)
            && end - starts[token] > 2
            && Spelling.endsIn(text, starts[token], end - 1, Spelling.HIM);
  }

  /** Whether the word ends like one with a pronoun of its owner: «منازلهم», «بلدته». */
  public boolean hasPronoun(int token) {
    int end = ends[token];
    return hasObjectPronoun(token)
        || end - starts[token] > 2 && Spelling.endsIn(text, starts[token], end - 1, Spelling.HIM);
  }

  /** The offset behind so many letters from here, marks on them included. */
  public int skipLetters(int offset, int letters) {
    int at = offset;
    for (int n = 0; n < letters && at < text.length(); n++) {
      at++;
      while (at < text.length() && Spelling.isMark(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** The end of the token without so many letters of its own. */
  public int endWithout(int token, int letters) {
    int at = ends[token];
    for (int n = 0; n < letters && at > starts[token]; n++) {
      while (at > starts[token] && Spelling.isMark(text.charAt(at - 1))) {
        at--;
      }
      at--;
    }
    return Math.max(at, starts[token] + 1);
  }

  /** Whether two words end in the same letter. */
  public boolean endsAlike(int one, int other) {
    return text.charAt(ends[one] - 1) == text.charAt(ends[other] - 1);
  }

  /** The token that holds an offset of the text, or the next one; {@link #size} behind the last. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  public String text(int first, int last) {
    return text.substring(starts[first], ends[last]);
  }
}
