package hasila.place;

/** Numbers for the two-letter codes of countries. */
final class Countries {
  /** One more than the largest. */
  static final int COUNT = 27 * 27;

  private Countries() {}

  static int number(String code) {
    return code.isEmpty() ? 0 : letter(code, 0) * 27 + letter(code, 1);
  }

  private static int letter(String code, int at) {
    return code.charAt(at) - 'A' + 1;
  }

  static String code(int number) {
    return "" + (char) ('A' + number / 27 - 1) + (char) ('A' + number % 27 - 1);
  }
}
