package hasila.text;

/**
 * Whether a text is in Arabic letters at all, and whether they are those that were written: one
 * that was decoded wrongly before it was saved reads «Ø§Ù„Ù‚Ø§Ù‡Ø±Ø©» or «ط§ظ„ظ‚ط§ظ‡ط±ط©».
 */
public final class Script {
  private static final int LETTERS = 20;
  private static final String GARBLED_LATIN = "\u00D8\u00D9";
  private static final String GARBLED_ARABIC = "\u0637\u0638";

  private Script() {}

  /** What is wrong with the letters of a text and what to do about it, or blank. */
  public static String problem(String text) {
    int arabic = 0;
    int other = 0;
    int latin = 0;
    int emphatic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0620' && c <= '\u06D3' || c >= '\uFB50' && c <= '\uFEFC') {
        arabic += Character.isLetter(c) ? 1 : 0;
        emphatic += GARBLED_ARABIC.indexOf(c) >= 0 ? 1 : 0;
      } else if (Character.isLetter(c)) {
        other++;
        latin += GARBLED_LATIN.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    // One letter in sixty of Arabic is a Tah or a Zah, and one in two of such a text.
    if (latin >= LETTERS && latin > arabic || emphatic >= LETTERS && 3 * emphatic > arabic) {
      return "Arabic that was decoded wrongly before it was saved; save it anew from where it came,"
          + " in UTF-8";
    }
    return arabic == 0 && other >= LETTERS
        ? "no Arabic letters in it; the program reads Arabic, leave it out"
        : "";
  }
}
