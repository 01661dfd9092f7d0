package hasila.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as heads of pages and cells of tables write them: 2019-03-05 with a time or without, seconds
 * since 1970, the way of mail, and that of posts. 5/3/2019 is left alone: it is March here and May
 * there.
 */
final class WrittenDay {
  /** Of posts on X: «Wed May 15 10:12:04 +0000 2024». */
  private static final DateTimeFormatter POST =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);

  private static final int DAY = 10;
  private static final int SECONDS = 10;
  private static final int MILLISECONDS = 13;

  private WrittenDay() {}

  /** The day, as it was where it was written. */
  static Optional<LocalDate> parse(String written) {
    String text = written.strip();
    try {
      if (isNumber(text, SECONDS)) {
        return Optional.of(day(Instant.ofEpochSecond(Long.parseLong(text))));
      }
      if (isNumber(text, MILLISECONDS)) {
        return Optional.of(day(Instant.ofEpochMilli(Long.parseLong(text))));
      }
      if (text.length() >= DAY && (text.length() == DAY || "T ".indexOf(text.charAt(DAY)) >= 0)) {
        return Optional.of(LocalDate.parse(text.substring(0, DAY).replace('/', '-')));
      }
    } catch (DateTimeException e) {
      return mail(text);
    }
    return mail(text);
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
