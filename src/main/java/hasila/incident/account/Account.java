package hasila.incident.account;

import hasila.copies.Copies;
import hasila.lexicon.sense.Cause;
import hasila.sorted.Fields;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one report tells of one happening.
 *
 * @param order where the report stands in the run's output
 * @param number its place among the report's accounts
 * @param reportDay the report's day since 1970, {@link #UNDATED} where it has none
 * @param matter blank for harm to people; else what kind of happening it is
 * @param tellings the figures, in text order
 */
public record Account(
    String report,
    long order,
    int number,
    String publisher,
    int reportDay,
    Days days,
    Spot spot,
    Cause cause,
    String byWhom,
    String matter,
    WordSet words,
    List<Telling> tellings) {
  public static final int UNDATED = Integer.MIN_VALUE;

  private static final Cause[] CAUSES = Cause.values();

  /** The same account of a report that stands there in the run's output. */
  public Account at(long place) {
    return new Account(
        report, place, number, publisher, reportDay, days, spot, cause, byWhom, matter, words,
        tellings);
  }

  /** The same account without the figures that its report has from another. */
  public Account without(Copies.Copy copy) {
    List<Telling> own = new ArrayList<>();
    for (Telling telling : tellings) {
      if (!copy.has(telling.index())) {
        own.add(telling);
      }
    }
    return new Account(
        report, order, number, publisher, reportDay, days, spot, cause, byWhom, matter, words, own);
  }

  /** The {@code claim_id} of one of its figures. */
  public String id(Telling telling) {
    return report + "#" + telling.start();
  }

  /** Whether the happening is one that has a toll. */
  public boolean hasToll() {
    return matter.isEmpty();
  }

  /** Whether its report begins with it. */
  public boolean isLead() {
    return number == 0;
  }

  /** How much it tells that others may be compared with. */
  public int fullness() {
    int full = spot.isKnown() ? 4 : spot.isBlank() ? 0 : 2;
    for (Telling telling : tellings) {
      full += telling.adds() && telling.best() > 1 ? 1 : 0;
    }
    return Math.min(full, 7);
  }

  public static int compareNames(Account a, Account b) {
    int order = a.report.compareTo(b.report);
    return order != 0 ? order : Integer.compare(a.number, b.number);
  }

  /** The account as bytes by itself. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(this, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The account that {@link #bytes} wrote. */
  public static Account of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void write(Account account, DataOutput out) throws IOException {
    Fields.text(account.report, out);
    out.writeLong(account.order);
    out.writeInt(account.number);
    Fields.text(account.publisher, out);
    out.writeInt(account.reportDay);
    Days.write(account.days, out);
    Spot.write(account.spot, out);
    out.writeByte(account.cause.ordinal());
    Fields.text(account.byWhom, out);
    Fields.text(account.matter, out);
    WordSet.write(account.words, out);
    out.writeInt(account.tellings.size());
    for (Telling telling : account.tellings) {
      Telling.write(telling, out);
    }
  }

  public static Account read(DataInput in) throws IOException {
    return new Account(
        Fields.text(in),
        in.readLong(),
        in.readInt(),
        Fields.text(in),
        in.readInt(),
        Days.read(in),
        Spot.read(in),
        CAUSES[in.readByte()],
        Fields.text(in),
        Fields.text(in),
        WordSet.read(in),
        tellings(in));
  }

  private static List<Telling> tellings(DataInput in) throws IOException {
    int size = in.readInt();
    List<Telling> tellings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      tellings.add(Telling.read(in));
    }
    return tellings;
  }
}
