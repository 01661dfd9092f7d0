package hasila.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters that text recognition writes for digits: «١ه» for 15, «ا٢» for 12, «l5» for 15, «1O» for
 * 10. What was printed is not known: each has its likely readings.
 */
public final class Lookalikes {
  /** Heh and its forms stand for the Arabic five, alif for the one. */
  private static final String ARABIC = "\u0647\u06C1\u06BE\u06D5\uFEE9\uFEEA\u0627\uFE8D\uFE8E";

  private static final String ARABIC_DIGITS = "555555111";

  /** A ring is a Latin nothing or an Arabic five; V is the Arabic seven. */
  private static final String LATIN = "oOlIiSsBZzVvqg";

  private static final String LATIN_DIGITS = "00111558227799";
  private static final String RINGS = "oO";
  private static final char RING = '5';
  private static final String STROKES = "oOlI";
  private static final int MOST_READINGS = 8;

  private Lookalikes() {}

  /** Whether the letter is one of the Arabic ones that are read for digits. */
  static boolean isArabic(char letter) {
    return ARABIC.indexOf(letter) >= 0;
  }

  /** Whether the character is a digit or a letter that is read for one. */
  public static boolean isPossible(char c) {
    return Character.isDigit(c) || isArabic(c) || LATIN.indexOf(c) >= 0;
  }

  /**
   * Whether a number may begin with the letter: «ا٢», «l5», «O»; names begin with others («B52»).
   */
  public static boolean isFirst(char c) {
    return Character.isDigit(c) || isArabic(c) || STROKES.indexOf(c) >= 0;
  }

  /** The numbers that may have been printed, the likeliest first: «١o» is 10 or 15. */
  public static List<String> readings(String written) {
    boolean arabic = written.chars().anyMatch(c -> c > 'z' && Character.isDigit(c));
    boolean latin = written.chars().anyMatch(c -> c >= '0' && c <= '9');
    List<String> readings = List.of("");
    for (int i = 0; i < written.length() && isPossible(written.charAt(i)); i++) {
      String digits = digits(written.charAt(i), arabic, latin);
      List<String> longer = new ArrayList<>();
      for (String reading : readings) {
        for (int d = 0; d < digits.length() && longer.size() < MOST_READINGS; d++) {
          if (digits.charAt(d) != '0' || !reading.isEmpty() || written.length() == 1) {
            longer.add(reading + digits.charAt(d));
          }
        }
      }
      readings = longer;
    }
    return readings;
  }

  private static String digits(char c, boolean arabic, boolean latin) {
    if (Character.isDigit(c)) {
      return String.valueOf(Character.digit(c, 10));
    }
    int at = ARABIC.indexOf(c);
    if (at >= 0) {
      return ARABIC_DIGITS.substring(at, at + 1);
    }
    String digit = LATIN_DIGITS.substring(LATIN.indexOf(c), LATIN.indexOf(c) + 1);
    if (RINGS.indexOf(c) < 0 || latin && !arabic) {
      return digit;
    }
    return arabic ? RING + digit : digit + RING;
  }
}
