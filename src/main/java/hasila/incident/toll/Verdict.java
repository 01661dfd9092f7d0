package hasila.incident.toll;

import hasila.claim.scene.Claim.CountOnce;
import hasila.sorted.Fields;
import hasila.sorted.RecordFormat;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;

/**
 * What becomes of a claim once all reports of the run are known.
 *
 * @param order where its report stands in the run's output
 * @param index its place among the report's claims
 * @param happening the number of its happening in this run, {@link #NONE} where it is of none
 * @param isNew whether its report alone would say something else of counting it once
 * @param partOf the {@code claim_id} of its whole where that is another report's, else blank
 * @param sameAs the {@code claim_id} of the row to keep, blank where it repeats none
 */
public record Verdict(
    long order,
    String report,
    int index,
    int start,
    long happening,
    boolean isNew,
    CountOnce once,
    String partOf,
    String sameAs) {
  /** No happening. */
  public static final long NONE = Long.MAX_VALUE;

  private static final CountOnce[] ONCE = CountOnce.values();

  /** In the order of the run's output. */
  public static final RecordFormat<Verdict> FORMAT =
      new RecordFormat<>(
          Verdict::write,
          Verdict::read,
          Comparator.comparingLong(Verdict::order)
              .thenComparing(Verdict::report)
              .thenComparingInt(Verdict::index));

  private static void write(Verdict verdict, DataOutput out) throws IOException {
    out.writeLong(verdict.order);
    Fields.text(verdict.report, out);
    out.writeInt(verdict.index);
    out.writeInt(verdict.start);
    out.writeLong(verdict.happening);
    out.writeBoolean(verdict.isNew);
    out.writeByte(verdict.once.ordinal());
    Fields.text(verdict.partOf, out);
    Fields.text(verdict.sameAs, out);
  }

  private static Verdict read(DataInput in) throws IOException {
    return new Verdict(
        in.readLong(),
        Fields.text(in),
        in.readInt(),
        in.readInt(),
        in.readLong(),
        in.readBoolean(),
        ONCE[in.readByte()],
        Fields.text(in),
        Fields.text(in));
  }
}
