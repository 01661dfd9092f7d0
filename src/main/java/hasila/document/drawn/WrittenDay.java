package hasila.document.drawn;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days as heads of pages and cells of tables write them: 2019-03-05 with a time or without, seconds
 * since 1970, the way of mail, and that of posts, in any digits. 5/3/2019 is left alone: it is
 * March here and May there.
 */
public final class WrittenDay {
  /** Of posts on X: «Wed May 15 10:12:04 +0000 2024». */
  private static final DateTimeFormatter POST =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);

  /** Shorter cells are numbers: «2019-03-05» is the shortest day. */
  public static final int SHORTEST = 10;

  private static final int DAY = 10;
  private static final int YEAR = 4;
  private static final int MONTHS = 12;
  private static final int SECONDS = 10;
  private static final int MILLISECONDS = 13;

  private WrittenDay() {}

  /** The day, as it was where it was written. */
  public static Optional<LocalDate> parse(String written) {
    String text = plain(written.strip());
    try {
      if (isNumber(text, SECONDS)) {
        return Optional.of(day(Instant.ofEpochSecond(Long.parseLong(text))));
      }
      if (isNumber(text, MILLISECONDS)) {
        return Optional.of(day(Instant.ofEpochMilli(Long.parseLong(text))));
      }
      if (text.indexOf('/') > 0 && text.indexOf('/') < 3) {
        return dayFirst(text.split("/", 4));
      }
      if (text.length() >= DAY && (text.length() == DAY || "T ".indexOf(text.charAt(DAY)) >= 0)) {
        return Optional.of(LocalDate.parse(text.substring(0, DAY).replace('/', '-')));
      }
    } catch (DateTimeException e) {
      return mail(text);
    }
    return mail(text);
  }

  /** «16/5/2024» can only be a day in May. */
  private static Optional<LocalDate> dayFirst(String[] parts) {
    boolean numbers =
        parts.length == 3
            && parts[2].length() == YEAR
            && Stream.of(parts).allMatch(part -> part.chars().allMatch(c -> c >= '0' && c <= '9'))
            && !parts[1].isEmpty();
    return numbers && Integer.parseInt(parts[0]) > MONTHS
        ? Optional.of(
            LocalDate.of(
                Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])))
        : Optional.empty();
  }

  /** Its digits as 0 to 9, whichever they are. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      plain.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
    }
    return plain.toString();
  }

  private static Optional<LocalDate> mail(String text) {
    try {
      return Optional.of(
          OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
              .toLocalDate());
    } catch (DateTimeException e) {
      return post(text);
    }
  }

  private static Optional<LocalDate> post(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text, POST).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static boolean isNumber(String text, int digits) {
    return text.length() == digits && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
