package hasila.series;

import hasila.sorted.Fields;
import hasila.sorted.RecordFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Entries as bytes: 60 and the letters of their cells, some 300 for a claim of a news report. */
public final class EntryStream {
  /** Entries as they are sorted. */
  static final RecordFormat<TotalTold> FORMAT =
      new RecordFormat<>(EntryStream::write, EntryStream::read, TotalTold.ORDER);

  private EntryStream() {}

  /** An entry as bytes by themselves. */
  public static byte[] bytes(TotalTold entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(entry, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The entry that {@link #bytes} wrote. */
  public static TotalTold of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(TotalTold entry, DataOutput out) throws IOException {
    Fields.text(entry.key(), out);
    Fields.text(entry.report(), out);
    day(entry.day(), out);
    out.writeInt(entry.start());
    Fields.text(entry.claimId(), out);
    Fields.text(entry.who(), out);
    Fields.text(entry.countText(), out);
    Fields.text(entry.counted(), out);
    Fields.text(entry.event(), out);
    Fields.text(entry.unit(), out);
    Fields.text(entry.group(), out);
    day(entry.since(), out);
    Fields.text(entry.place(), out);
    number(entry.low(), out);
    number(entry.best(), out);
    number(entry.high(), out);
    Fields.text(entry.qualifier(), out);
  }

  static TotalTold read(DataInput in) throws IOException {
    return new TotalTold(
        Fields.text(in),
        Fields.text(in),
        day(in),
        in.readInt(),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        day(in),
        Fields.text(in),
        number(in),
        number(in),
        number(in),
        Fields.text(in));
  }

  private static void day(LocalDate day, DataOutput out) throws IOException {
    out.writeLong(day.toEpochDay());
  }

  private static LocalDate day(DataInput in) throws IOException {
    return LocalDate.ofEpochDay(in.readLong());
  }

  private static void number(Optional<BigDecimal> number, DataOutput out) throws IOException {
    Fields.text(number.isPresent() ? number.get().toString() : "", out);
  }

  private static Optional<BigDecimal> number(DataInput in) throws IOException {
    String number = Fields.text(in);
    return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
  }
}
