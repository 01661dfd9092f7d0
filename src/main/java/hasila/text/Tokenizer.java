package hasila.text;

/**
 * Cuts a text into words, runs of digits and single marks. It decides nothing: «مقتل10مدنيين» is
 * three tokens.
 */
public final class Tokenizer {
  private Tokenizer() {}

  public static Tokens tokenize(String text) {
    Tokens tokens = new Tokens(text);
    int n = text.length();
    int lines = 0;
    boolean spaced = true;
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      if (c <= ' ' || Spelling.isInvisible(c) || Character.isSpaceChar(c) || c == '\u0085') {
        if (isLineEnd(text, i, c)) {
          lines++;
        }
        spaced |= !Spelling.isInvisible(c);
        i++;
        continue;
      }
      byte kind = kind(text, i, c);
      int end = end(text, i, kind);
      byte gap =
          lines > 1
              ? Tokens.BLANK_LINE
              : lines == 1 ? Tokens.NEWLINE : spaced ? Tokens.SPACE : Tokens.GLUED;
      tokens.add(i, end, kind, gap);
      i = end;
      lines = 0;
      spaced = false;
    }
    return tokens;
  }

  private static boolean isLineEnd(String text, int i, char c) {
    return c == '\n'
        || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085';
  }

  private static byte kind(String text, int i, char c) {
    if (Spelling.isArabic(c)) {
      return Tokens.ARABIC;
    }
    if (c < 0x80) {
      return c >= '0' && c <= '9'
          ? Tokens.DIGITS
          : isLatin(c) || isHandle(text, i, c) ? Tokens.FOREIGN : Tokens.MARK;
    }
    int point = text.codePointAt(i);
    if (Character.isDigit(point)) {
      return Tokens.DIGITS;
    }
    return Character.isLetter(point) ? Tokens.FOREIGN : Tokens.MARK;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isHandle(String text, int i, char c) {
    return c == '@' && i + 1 < text.length() && isLatin(text.charAt(i + 1));
  }

  private static int end(String text, int start, byte kind) {
    int n = text.length();
    int i = start + Character.charCount(text.codePointAt(start));
    switch (kind) {
      case Tokens.ARABIC -> {
        while (i < n && (Spelling.isArabic(text.charAt(i)) || isInnerJoiner(text, i))) {
          i++;
        }
      }
      case Tokens.DIGITS -> {
        while (i < n && Character.isDigit(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
      }
      case Tokens.FOREIGN -> {
        while (i < n && isForeignPart(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
        while (i > start + 1 && ".,:;!?-/&'".indexOf(text.charAt(i - 1)) >= 0) {
          i--;
        }
      }
      default -> {
        // A mark stands by itself.
      }
    }
    return i;
  }

  /**
   * A direction mark or joiner between two letters of one word, as in Persian compounds and pasted
   * text.
   */
  private static boolean isInnerJoiner(String text, int i) {
    return Spelling.isInvisible(text.charAt(i))
        && i + 1 < text.length()
        && Spelling.isArabic(text.charAt(i + 1));
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
