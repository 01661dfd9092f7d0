package hasila.text;

import com.ibm.icu.text.Normalizer2;

/**
 * The only place where two spellings become one. Folding drops tashkeel, tatweel and direction
 * marks, the marks that hide a word («قـ.ـتل»), and writes one letter for each family that reports
 * mix: hamza carriers (أ إ آ as ا, ؤ as و, ئ as ي), ta marbuta (ة as ه), alif maqsura (ى as ي),
 * Persian letters (ک گ as ك, ی as ي) and presentation forms. Tables and texts are folded alike.
 */
public final class Spelling {
  /** The stretched line inside a word. */
  static final char TATWEEL = '\u0640';

  private static final char SKIP = 0;
  private static final char LONE_HAMZA = '\u0621';
  private static final int FIRST = 0x0600;
  private static final int LAST = 0x06FF;
  private static final char[] FOLDED = new char[LAST - FIRST + 1];
  private static final boolean[] ARABIC = new boolean[LAST - FIRST + 1];

  static {
    for (int c = FIRST; c <= LAST; c++) {
      FOLDED[c - FIRST] = Character.getType(c) == Character.NON_SPACING_MARK ? SKIP : (char) c;
    }
    for (int digit = 0; digit <= 9; digit++) {
      FOLDED['\u0660' + digit - FIRST] = (char) ('0' + digit);
      FOLDED['\u06F0' + digit - FIRST] = (char) ('0' + digit);
    }
    map("\u0622\u0623\u0625\u0671\u0672\u0673\u0675", '\u0627');
    map("\u0624\u0676\u0677", '\u0648');
    map("\u0626\u0649\u06CC\u06CD\u06D0\u06D2\u0678", '\u064A');
    map("\u0629\u06C0\u06C1\u06C2\u06C3\u06D5\u06BE", '\u0647');
    map("\u06A9\u06AA\u06AF\u06AB", '\u0643');
    map("\u0640\u061C", SKIP);
    for (int c = FIRST; c <= LAST; c++) {
      ARABIC[c - FIRST] =
          c == '\u0640' || Character.isLetter(c) || FOLDED[c - FIRST] == SKIP && c != '\u061C';
    }
  }

  private Spelling() {}

  private static void map(String letters, char folded) {
    for (int i = 0; i < letters.length(); i++) {
      FOLDED[letters.charAt(i) - FIRST] = folded;
    }
  }

  /**
   * Whether the character belongs inside an Arabic word: a letter, a mark on one, tatweel or a
   * direction mark.
   */
  public static boolean isArabic(char c) {
    if (c >= FIRST && c <= LAST) {
      return ARABIC[c - FIRST];
    }
    return isPresentationForm(c) && Character.isLetter(c)
        || c >= '\u0750' && c <= '\u077F' && Character.isLetter(c);
  }

  /** The mark of an indefinite accusative. */
  static boolean isTanwin(char c) {
    return c == '\u064B' || c == '\uFE70' || c == '\uFE71';
  }

  /** The last letters of an indefinite accusative: alif. */
  static final String ACCUSATIVE = "\u0627";

  static final char DOTTED_YEH = '\u064A';

  /** The pronoun of an object. */
  static final String HIM = "\u0647";

  /** The last letters of adjectives behind one: alif, ta marbuta, nun, ta. */
  static final String ADJECTIVE = "\u0627\u0629\u0647\u0646\u062A";

  /** Whether the last letter, marks on it aside, is one of these. */
  static boolean endsIn(String text, int start, int end, String letters) {
    int at = end - 1;
    while (at > start && isMark(text.charAt(at))) {
      at--;
    }
    return letters.indexOf(text.charAt(at)) >= 0;
  }

  /** The mark of a letter without a vowel. */
  static boolean isSukun(char c) {
    return c == '\u0652';
  }

  /** The mark of a letter with the vowel a. */
  static boolean isFatha(char c) {
    return c == '\u064E';
  }

  /** A hamza on its tooth, in one character or as a mark. */
  static boolean isToothHamza(char c) {
    return c == '\u0626' || c == '\u0654' || c >= '\uFE89' && c <= '\uFE8C';
  }

  /** Whether the character stands on a letter or stretches one: folding drops it. */
  static boolean isMark(char c) {
    return c >= FIRST && c <= LAST && FOLDED[c - FIRST] == SKIP || isInvisible(c);
  }

  /**
   * Characters that are written but not seen: direction marks, joiners, a byte order mark inside a
   * text.
   */
  public static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\u061C'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  /** Whether the character may stand inside a word to hide it: «قـ.ـتل». */
  static boolean isMask(char c) {
    return c == '.' || c == '-' || c == '*' || c == '_' || c == '\u00B7' || c == '\u2022';
  }

  static boolean isPresentationForm(char c) {
    return c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFE';
  }

  /**
   * Folds {@code text[start, end)} into {@code into}, which must hold three times as many
   * characters.
   *
   * @return the number of characters written
   */
  public static int fold(String text, int start, int end, char[] into) {
    int n = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST) {
        char folded = FOLDED[c - FIRST];
        if (folded != SKIP && !(folded == LONE_HAMZA && n > 0 && isCarrier(into[n - 1]))) {
          into[n++] = folded;
        }
      } else if (isPresentationForm(c)) {
        n = foldPresentationForm(c, into, n);
      } else if (!isInvisible(c) && !(isMask(c) && i > start && text.charAt(i - 1) == TATWEEL)) {
        into[n++] = Character.toLowerCase(c);
      }
    }
    return n;
  }

  /** «لاجىء» is «لاجئ»: a hamza behind its carrier is the carrier with a hamza. */
  private static boolean isCarrier(char folded) {
    return folded == '\u064A' || folded == '\u0648';
  }

  private static int foldPresentationForm(char c, char[] into, int n) {
    String plain = Forms.NFKC.normalize(String.valueOf(c));
    int written = n;
    // The longest presentation form (a whole formula of praise) would overflow the buffer: three
    // letters are enough.
    for (int i = 0; i < plain.length() && written < n + 3; i++) {
      char p = plain.charAt(i);
      char folded = p >= FIRST && p <= LAST ? FOLDED[p - FIRST] : p;
      if (folded != SKIP && folded != ' ') {
        into[written++] = folded;
      }
    }
    return written;
  }

  public static String fold(String word) {
    char[] into = new char[word.length() * 3];
    return new String(into, 0, fold(word, 0, word.length(), into));
  }

  /**
   * Loaded only when a text holds presentation forms: the normaliser's data costs more than the
   * JVM's start.
   */
  private static final class Forms {
    static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  }
}
