package hasila.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day in the name of a file or of a folder around it: 2019-03-05, 20190305, 05-03-2019,
 * 5.3.2019, the day before the month. Of two different ones in a name neither is taken.
 */
final class NameDay {
  private static final String SEPARATORS = "-_. ";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int PACKED = 8;

  private final String name;
  private int at;
  private int length;

  private NameDay(String name) {
    this.name = name;
  }

  /** The day in the last part of the path that holds one. */
  static Optional<LocalDate> of(String path) {
    String[] parts = path.split("/", -1);
    for (int i = parts.length - 1; i >= 0; i--) {
      Optional<LocalDate> day = new NameDay(parts[i]).find();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> find() {
    LocalDate found = null;
    for (int start = 0; start < name.length(); start++) {
      if (!isDigit(start) || isDigit(start - 1)) {
        continue;
      }
      LocalDate day = dayAt(start);
      if (day != null && found != null && !day.equals(found)) {
        return Optional.empty();
      }
      found = day == null ? found : day;
    }
    return Optional.ofNullable(found);
  }

  private LocalDate dayAt(int start) {
    at = start;
    int first = number();
    if (length == PACKED) {
      return day(first / 10_000, first / 100 % 100, first % 100);
    }
    int years = length;
    char separator = separator();
    int second = number();
    if (separator == 0 || length < 1 || length > 2 || separator() != separator) {
      return null;
    }
    int third = number();
    if (years == 4 && length >= 1 && length <= 2) {
      return day(first, second, third);
    }
    return years <= 2 && length == 4 ? day(third, second, first) : null;
  }

  /** The digits here, at most {@value #PACKED} of them; goes behind them. */
  private int number() {
    int number = 0;
    int begin = at;
    while (isDigit(at) && at - begin <= PACKED) {
      number = 10 * number + name.charAt(at++) - '0';
    }
    length = at - begin;
    return number;
  }

  private char separator() {
    char mark = at < name.length() ? name.charAt(at) : 0;
    at++;
    return SEPARATORS.indexOf(mark) >= 0 ? mark : 0;
  }

  private static LocalDate day(int year, int month, int day) {
    try {
      return year < FIRST_YEAR || year > LAST_YEAR ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private boolean isDigit(int index) {
    return index >= 0
        && index < name.length()
        && name.charAt(index) >= '0'
        && name.charAt(index) <= '9';
  }
}
