package hasila.document.chat;

import hasila.text.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stamp before each message of a WhatsApp export, of Android «15/05/2024, 10:15 - » and of
 * iPhone «[15/05/2024, 10:15:22] », in the digits and with the direction marks of its interface.
 *
 * <p>The three numbers of its day are here as they stand.
 *
 * @param end where in the line it ends
 */
record WhatsAppStamp(int first, int second, int third, int end) {
  private static final Pattern STAMP =
      Pattern.compile(
          "\\[?(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,4})(?:,|\u060C)? +\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?"
              + "(?: *[\\p{L}.]{1,5}(?: ?[\\p{L}.]{1,3})?)?(?:\\] *| +[-\u2013] +)");

  private static final int LONGEST = 60;
  private static final int CENTURY = 2000;

  /** Years of two digits are less. */
  private static final int SHORT = 100;

  private static final int MONTHS = 12;

  /** The stamp that a line begins with. */
  static Optional<WhatsAppStamp> of(String line) {
    int most = Math.min(line.length(), LONGEST);
    StringBuilder plain = new StringBuilder(most);
    int[] places = new int[most + 1];
    for (int i = 0; i < most; i++) {
      char c = line.charAt(i);
      if (!Spelling.isInvisible(c)) {
        places[plain.length()] = i;
        plain.append(plain(c));
      }
    }
    places[plain.length()] = most;
    Matcher matcher = STAMP.matcher(plain);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        new WhatsAppStamp(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)),
            places[matcher.end()]));
  }

  private static char plain(char c) {
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return Character.isSpaceChar(c) ? ' ' : c;
  }

  /**
   * The day.
   *
   * @param monthFirst whether its file writes 5/15/24
   */
  Optional<LocalDate> day(boolean monthFirst) {
    boolean yearFirst = first >= SHORT;
    int year = yearFirst ? first : third < SHORT ? CENTURY + third : third;
    int month = yearFirst || !monthFirst ? second : first;
    int day = yearFirst ? third : monthFirst ? second : first;
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether only a month first makes it a day. */
  boolean isMonthFirst() {
    return first <= MONTHS && second > MONTHS;
  }
}
