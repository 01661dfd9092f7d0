package hasila.incident.account;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.When;
import hasila.date.days.Resolved;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a happening was, as days since 1970.
 *
 * @param from the first day it may have been
 * @param to the last one
 * @param signs what is known of the day besides
 */
public record Days(int from, int to, Days.Basis basis, DaySigns signs) {
  /** Nothing is known. */
  public static final Days UNKNOWN = new Days(0, 0, Basis.UNKNOWN, DaySigns.NOTHING);

  /** A longer stretch holds several happenings. */
  private static final int LONGEST = 3;

  private static final Basis[] BASES = Basis.values();

  /** How the days are known. */
  public enum Basis {
    /** The report dates the figure. */
    DATED,
    /** The report has a day, but gives none for the figure: it was some days before at most. */
    REPORTED,
    UNKNOWN
  }

  /** The days of a claim's happening; empty where its figure is of a longer time. */
  static Optional<Days> of(
      Claim claim, Optional<LocalDate> suggestion, Optional<LocalDate> reportDay) {
    if (suggestion.isPresent()) {
      return Optional.of(dated(suggestion.get(), suggestion.get()));
    }
    Optional<When> when = claim.when();
    if (when.isPresent()
        && (when.get().relation() == Resolved.Relation.SINCE
            || when.get().relation() == Resolved.Relation.UNTIL)) {
      return Optional.empty();
    }
    if (when.isPresent() && when.get().start().isPresent() && when.get().end().isPresent()) {
      LocalDate from = when.get().start().get();
      LocalDate to = when.get().end().get();
      return from.plusDays(LONGEST).isBefore(to) ? Optional.empty() : Optional.of(dated(from, to));
    }
    if (DaySigns.isOfLongerTime(claim)) {
      return Optional.empty();
    }
    DaySigns signs = DaySigns.of(claim);
    if (reportDay.isEmpty()) {
      return Optional.of(new Days(0, 0, Basis.UNKNOWN, signs));
    }
    // What is told without a day was some days before at most.
    int day = (int) reportDay.get().toEpochDay();
    return Optional.of(new Days(day - LONGEST, day, Basis.REPORTED, signs));
  }

  private static Days dated(LocalDate from, LocalDate to) {
    return new Days(
        (int) from.toEpochDay(),
        (int) Math.max(from.toEpochDay(), to.toEpochDay()),
        Basis.DATED,
        from.equals(to) ? DaySigns.of(from) : DaySigns.NOTHING);
  }

  /** The day of a report, as that of the news it begins with. */
  public static Days ofReport(int day) {
    return new Days(day, day, Basis.DATED, DaySigns.NOTHING);
  }

  // Written out: the JVM makes that of a record by code of its own at every start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Days days
        && from == days.from
        && to == days.to
        && basis == days.basis
        && signs.isLike(days.signs);
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }

  public boolean isKnown() {
    return basis != Basis.UNKNOWN;
  }

  public boolean isDated() {
    return basis == Basis.DATED;
  }

  /** How many days lie between the two, 0 where they may be the same. */
  int gap(Days other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }

  /** Whether they cannot be one day, whatever slips. */
  boolean isApart(Days other) {
    if (isKnown() && other.isKnown() && gap(other) > 0) {
      return true;
    }
    return signs.hasDate() && other.signs.hasDate() && signs.dateGap(other.signs) > 0;
  }

  /** The points that the two days give. */
  public int points(Days other) {
    if (isKnown() && other.isKnown()) {
      int gap = gap(other);
      if (!isDated() || !other.isDated()) {
        return gap > 0 ? Evidence.DAY_APART.points : Evidence.DAY_FITS.points + ofSigns(other);
      }
      return gap > 1
          ? Evidence.DAY_APART.points
          : gap == 0 ? Evidence.SAME_DAY.points : Evidence.DAY_BESIDE.points;
    }
    return ofSigns(other);
  }

  private int ofSigns(Days other) {
    if (signs.hasDate() && other.signs.hasDate()) {
      int gap = signs.dateGap(other.signs);
      return gap > 1
          ? Evidence.DAY_APART.points
          : gap == 0 ? Evidence.SAME_DATE.points : Evidence.DAY_BESIDE.points;
    }
    if (signs.weekday() != DaySigns.NONE && other.signs.weekday() != DaySigns.NONE) {
      int gap = signs.weekdayGap(other.signs);
      return gap > 1 ? Evidence.OTHER_WEEKDAY.points : gap == 0 ? Evidence.SAME_WEEKDAY.points : 0;
    }
    return 0;
  }

  /** The narrower of two that may be the same. */
  public Days narrowed(Days other) {
    boolean narrower =
        other.basis.compareTo(basis) < 0
            || other.basis == basis && isDated() && other.to - other.from < to - from;
    Days narrow = narrower ? other : this;
    return narrow.isDated()
        ? narrow
        : new Days(narrow.from, narrow.to, narrow.basis, signs.or(other.signs));
  }

  public static void write(Days days, DataOutput out) throws IOException {
    out.writeInt(days.from);
    out.writeInt(days.to);
    out.writeByte(days.basis.ordinal());
    DaySigns.write(days.signs, out);
  }

  public static Days read(DataInput in) throws IOException {
    return new Days(in.readInt(), in.readInt(), BASES[in.readByte()], DaySigns.read(in));
  }
}
