package hasila.incident;

import hasila.claim.Claim;
import hasila.claim.Claim.When;
import hasila.date.Resolved;
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
 */
record Days(int from, int to, Days.Basis basis) {
  /** Nothing is known. */
  static final Days UNKNOWN = new Days(0, 0, Basis.UNKNOWN);

  /** A longer stretch holds several happenings. */
  private static final int LONGEST = 3;

  private static final Basis[] BASES = Basis.values();

  /** How the days are known. */
  enum Basis {
    /** The report dates the figure. */
    DATED,
    /** The report has a day, but gives none for the figure: it was some days before at most. */
    REPORTED,
    UNKNOWN
  }

  /** The days of the happening; empty where the figure is of a longer time. */
  static Optional<Days> of(
      Claim claim, Optional<LocalDate> suggestion, Optional<LocalDate> reportDay) {
    if (suggestion.isPresent()) {
      int day = (int) suggestion.get().toEpochDay();
      return Optional.of(new Days(day, day, Basis.DATED));
    }
    Optional<When> when = claim.when();
    if (when.isPresent()
        && (when.get().relation() == Resolved.Relation.SINCE
            || when.get().relation() == Resolved.Relation.UNTIL)) {
      return Optional.empty();
    }
    if (when.isPresent() && when.get().start().isPresent() && when.get().end().isPresent()) {
      int from = (int) when.get().start().get().toEpochDay();
      int to = (int) when.get().end().get().toEpochDay();
      return to - from > LONGEST
          ? Optional.empty()
          : Optional.of(new Days(from, Math.max(from, to), Basis.DATED));
    }
    return Optional.of(reported(reportDay));
  }

  /** What is told without a day was some days before at most. */
  private static Days reported(Optional<LocalDate> reportDay) {
    if (reportDay.isEmpty()) {
      return UNKNOWN;
    }
    int day = (int) reportDay.get().toEpochDay();
    return new Days(day - LONGEST, day, Basis.REPORTED);
  }

  boolean isKnown() {
    return basis != Basis.UNKNOWN;
  }

  boolean isDated() {
    return basis == Basis.DATED;
  }

  /** How many days lie between the two, 0 where they may be the same. */
  int gap(Days other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }

  /** The narrower of two that may be the same. */
  Days narrowed(Days other) {
    if (!other.isDated()) {
      return this;
    }
    return !isDated() || other.to - other.from < to - from ? other : this;
  }

  static void write(Days days, DataOutput out) throws IOException {
    out.writeInt(days.from);
    out.writeInt(days.to);
    out.writeByte(days.basis.ordinal());
  }

  static Days read(DataInput in) throws IOException {
    return new Days(in.readInt(), in.readInt(), BASES[in.readByte()]);
  }
}
