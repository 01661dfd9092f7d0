package hasila.incident;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * When a happening was, as days since 1970.
 *
 * @param from the first day it may have been
 * @param to the last one
 */
record Days(int from, int to, Days.Basis basis) {
  /** Nothing is known. */
  static final Days UNKNOWN = new Days(0, 0, Basis.UNKNOWN);

  private static final Basis[] BASES = Basis.values();

  /** How the days are known. */
  enum Basis {
    /** The report dates the figure. */
    DATED,
    /** The report has a day, but gives none for the figure: it was some days before at most. */
    REPORTED,
    UNKNOWN
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
