package hasila.text;

/**
 * Cuts a text into words, runs of digits and single marks. It decides nothing: «مقتل10مدنيين» is
 * three tokens.
 */
public final class Tokenizer {
  /** Asks for the drawn form of the character before it. */
  private static final char VARIATION = '\uFE0F';

  static final char KEYCAP = '\u20E3';

  private Tokenizer() {}

  public static Tokens tokenize(String text) {
    char[] letters = text.toCharArray();
    Tokens tokens = new Tokens(text, letters);
    int n = letters.length;
    int lines = 0;
    boolean spaced = true;
    int i = 0;
    while (i < n) {
      char c = letters[i];
      if (isSpace(c)) {
        if (isLineEnd(letters, i, c)) {
          lines++;
        }
        spaced |= !Spelling.isInvisible(c);
        i++;
        continue;
      }
      byte kind = kind(letters, i, c);
      int end = end(letters, i, kind);
      byte gap =
          lines > 1
              ? Tokens.BLANK_LINE
              : lines == 1 ? Tokens.NEWLINE : spaced ? Tokens.SPACE : Tokens.GLUED;
      tokens.add(i, end, kind, gap, hash(letters, i, end));
      i = end;
      lines = 0;
      spaced = false;
    }
    return tokens;
  }

  /** Whether the character stands between tokens: white space, or what is not seen. */
  private static boolean isSpace(char c) {
    return c <= ' '
        || c >= 0x7F
            && !Spelling.isArabic(c)
            && (Spelling.isInvisible(c) || Character.isSpaceChar(c) || c == '\u0085');
  }

  private static int hash(char[] letters, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + letters[i];
    }
    return hash;
  }

  private static boolean isLineEnd(char[] text, int i, char c) {
    return c == '\n'
        || c == '\r' && !(i + 1 < text.length && text[i + 1] == '\n')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085';
  }

  private static byte kind(char[] text, int i, char c) {
    if (Spelling.isArabic(c)) {
      return Tokens.ARABIC;
    }
    if (c < 0x80) {
      return c >= '0' && c <= '9'
          ? Tokens.DIGITS
          : (isLatin(c) || isHandle(text, i, c)) && !isTimes(text, i, c)
              ? Tokens.FOREIGN
              : Tokens.MARK;
    }
    int point = Character.codePointAt(text, i);
    if (Character.isDigit(point)) {
      return Tokens.DIGITS;
    }
    return Character.isLetter(point) ? Tokens.FOREIGN : Tokens.MARK;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** «غارة x3»: the letter is typed for the sign of times. */
  private static boolean isTimes(char[] text, int i, char c) {
    int next = i + 1 < text.length && text[i + 1] == ' ' ? i + 2 : i + 1;
    return (c == 'x' || c == 'X')
        && next < text.length
        && Character.isDigit(text[next])
        && (i == 0 || !Character.isLetterOrDigit(text[i - 1]));
  }

  private static boolean isHandle(char[] text, int i, char c) {
    return c == '@' && i + 1 < text.length && isLatin(text[i + 1]);
  }

  private static int end(char[] text, int start, byte kind) {
    int n = text.length;
    int i = start + Character.charCount(Character.codePointAt(text, start));
    switch (kind) {
      case Tokens.ARABIC -> {
        while (i < n
            && (Spelling.isArabic(text[i])
                || isInnerJoiner(text, i)
                || Spelling.isMask(text[i]) && isMasked(text, start, i))) {
          i++;
        }
      }
      case Tokens.DIGITS -> {
        i = behindKeycap(text, i);
        while (i < n && Character.isDigit(Character.codePointAt(text, i))) {
          i = behindKeycap(text, i + Character.charCount(Character.codePointAt(text, i)));
        }
      }
      case Tokens.FOREIGN -> {
        boolean word = isLatin(text[start]);
        while (i < n
            && isForeignPart(Character.codePointAt(text, i))
            && !(word && isCapitalInside(text, i))) {
          word &= isLatin(text[i]);
          i += Character.charCount(Character.codePointAt(text, i));
        }
        while (i > start + 1 && ".,:;!?-/&'+".indexOf(text[i - 1]) >= 0) {
          i--;
        }
      }
      default -> {
        // A mark stands by itself.
      }
    }
    return i;
  }

  /** «Media CenterDecember 7, 2024»: two words that lost what stood between them. */
  private static boolean isCapitalInside(char[] text, int i) {
    return text[i] >= 'A'
        && text[i] <= 'Z'
        && text[i - 1] >= 'a'
        && text[i - 1] <= 'z'
        && i + 1 < text.length
        && text[i + 1] >= 'a'
        && text[i + 1] <= 'z';
  }

  /** «1️⃣2️⃣»: the drawn key around a digit belongs to it. */
  private static int behindKeycap(char[] text, int i) {
    int key = i < text.length && text[i] == VARIATION ? i + 1 : i;
    return key < text.length && text[key] == KEYCAP ? key + 1 : i;
  }

  /**
   * A direction mark or joiner between two letters of one word, as in Persian compounds and pasted
   * text.
   */
  private static boolean isInnerJoiner(char[] text, int i) {
    return Spelling.isInvisible(text[i]) && i + 1 < text.length && Spelling.isArabic(text[i + 1]);
  }

  /**
   * «قـ.ـتل», «برصـ.اص»: a mark inside a word that hides it from a machine, with a stretched line
   * on both sides or behind two letters; not «1445هـ.».
   */
  private static boolean isMasked(char[] text, int start, int i) {
    return text[i - 1] == Spelling.TATWEEL
        && i + 2 < text.length
        && Spelling.isArabic(text[i + 1])
        && Spelling.isArabic(text[i + 2])
        && (text[i + 1] == Spelling.TATWEEL || i - start > 2);
  }

  private static boolean isForeignPart(int point) {
    if (point < 0x80) {
      return point >= '0' && point <= '9'
          || point <= 'z' && isLatin((char) point)
          || "._/:@#?=&%~-+'".indexOf(point) >= 0;
    }
    return Character.isLetter(point) && !(point < 0x10000 && Spelling.isArabic((char) point));
  }
}
