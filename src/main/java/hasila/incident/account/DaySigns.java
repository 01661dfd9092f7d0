package hasila.incident.account;

import hasila.claim.scene.Claim;
import hasila.date.days.Resolved;
import hasila.lexicon.time.Era;
import hasila.mention.When;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What the words give away of a day that is not known: «اليوم الأحد 27 شباط» names no year.
 *
 * @param weekday 1 for Monday to 7, {@link #NONE} where it is not named
 * @param month 1 to 12, {@link #NONE} where month and day are not named
 * @param day of the month
 */
public record DaySigns(int weekday, int month, int day) {
  static final int NONE = 0;
  static final DaySigns NOTHING = new DaySigns(NONE, NONE, NONE);

  private static final int LEAP_YEAR = 2020;
  private static final int WEEK = 7;
  private static final int YEAR = 366;

  public static DaySigns of(LocalDate day) {
    return new DaySigns(day.getDayOfWeek().getValue(), day.getMonthValue(), day.getDayOfMonth());
  }

  public static DaySigns of(Claim claim) {
    Optional<Resolved> date = claim.when().flatMap(Claim.When::date);
    if (date.isEmpty()) {
      return NOTHING;
    }
    When when = date.get().mention().when();
    if (when instanceof When.FromToday away && away.named().isPresent()) {
      return of(away.named().get());
    }
    return when instanceof When.Dated dated ? of(dated) : NOTHING;
  }

  /** «الشهر الماضي», «خلال عامين»: a time, not a day, whatever day the report is of. */
  static boolean isOfLongerTime(Claim claim) {
    Optional<Resolved> date = claim.when().flatMap(Claim.When::date);
    if (date.isEmpty()) {
      return false;
    }
    When when = date.get().mention().when();
    if (when instanceof When.Dated dated) {
      return dated.day().isEmpty() && dated.weekday().isEmpty();
    }
    return !(when instanceof When.FromToday
        || when instanceof When.Listed
        || when instanceof When.InWeek week && week.weekday().isPresent());
  }

  private static DaySigns of(When.Dated dated) {
    int weekday = dated.weekday().isPresent() ? dated.weekday().get().getValue() : NONE;
    boolean named =
        dated.era() == Era.GREGORIAN
            && dated.day().isPresent()
            && dated.month().isPresent()
            && dated.month().get() instanceof When.Step.Number;
    if (!named) {
      return new DaySigns(weekday, NONE, NONE);
    }
    int month = ((When.Step.Number) dated.month().get()).value();
    int day = dated.day().getAsInt();
    return isDay(month, day)
        ? new DaySigns(weekday, month, day)
        : new DaySigns(weekday, NONE, NONE);
  }

  private static boolean isDay(int month, int day) {
    try {
      return MonthDay.of(month, day).isValidYear(LEAP_YEAR);
    } catch (DateTimeException e) {
      return false;
    }
  }

  boolean isLike(DaySigns other) {
    return weekday == other.weekday && month == other.month && day == other.day;
  }

  public boolean hasDate() {
    return month != NONE;
  }

  /** These, and where they say nothing the others. */
  DaySigns or(DaySigns other) {
    if (hasDate()) {
      return this;
    }
    return other.hasDate() || weekday == NONE ? other : this;
  }

  /** How many days lie between two dates of one year at least. */
  int dateGap(DaySigns other) {
    int gap =
        (int)
            Math.abs(
                ChronoUnit.DAYS.between(
                    LocalDate.of(LEAP_YEAR, month, day),
                    LocalDate.of(LEAP_YEAR, other.month, other.day)));
    return Math.min(gap, YEAR - gap);
  }

  int weekdayGap(DaySigns other) {
    int gap = Math.abs(weekday - other.weekday);
    return Math.min(gap, WEEK - gap);
  }

  static void write(DaySigns signs, DataOutput out) throws IOException {
    out.writeByte(signs.weekday);
    out.writeByte(signs.month);
    out.writeByte(signs.day);
  }

  static DaySigns read(DataInput in) throws IOException {
    return new DaySigns(in.readByte(), in.readByte(), in.readByte());
  }
}
