package hasila.incident.toll;

import hasila.incident.account.Days;
import hasila.incident.account.Spot;
import hasila.lexicon.sense.Cause;
import hasila.sorted.Fields;
import hasila.sorted.RecordFormat;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A row of incidents.csv.
 *
 * @param happening its number in this run
 * @param days unknown where no report dates it
 * @param claimants those who are named, each once
 * @param reports how many reports tell it
 * @param firstReport the earliest of them by their days; where none has a day, the first by name
 * @param lastReport the latest of them
 * @param claims the {@code claim_id}s of all its rows
 */
public record Incident(
    long happening,
    Days days,
    Spot spot,
    Cause cause,
    String byWhom,
    Map<Harm, Toll> tolls,
    List<String> claimants,
    int reports,
    String firstReport,
    String lastReport,
    String check,
    String note,
    List<String> claims) {
  private static final Cause[] CAUSES = Cause.values();
  private static final Harm[] HARMS = Harm.values();

  /** By day, then place; the undated last. */
  public static final RecordFormat<Incident> FORMAT =
      new RecordFormat<>(Incident::write, Incident::read, Incident::compare);

  private static int compare(Incident a, Incident b) {
    int order = Boolean.compare(b.days.isDated(), a.days.isDated());
    order = order != 0 ? order : Integer.compare(a.days.from(), b.days.from());
    order = order != 0 ? order : Integer.compare(a.days.to(), b.days.to());
    order = order != 0 ? order : a.spot.text().compareTo(b.spot.text());
    order = order != 0 ? order : a.firstReport.compareTo(b.firstReport);
    return order != 0 ? order : Long.compare(a.happening, b.happening);
  }

  /** The day on which it began, since 1970, where a report dates it. */
  public boolean isDated() {
    return days.isDated();
  }

  public long from() {
    return days.from();
  }

  public long to() {
    return days.to();
  }

  public String place() {
    return spot.text();
  }

  public String placeName() {
    return spot.known();
  }

  public String placeId() {
    return spot.id();
  }

  public String latitude() {
    return spot.lat();
  }

  public String longitude() {
    return spot.lon();
  }

  public String admin1() {
    return spot.admin1();
  }

  public String country() {
    return spot.country();
  }

  /** How many of that sort; {@link Toll#isKnown} tells whether anybody says. */
  public Toll toll(Harm harm) {
    return tolls.getOrDefault(harm, Toll.NONE);
  }

  static void write(Incident incident, DataOutput out) throws IOException {
    out.writeLong(incident.happening);
    Days.write(incident.days, out);
    Spot.write(incident.spot, out);
    out.writeByte(incident.cause.ordinal());
    Fields.text(incident.byWhom, out);
    for (Harm harm : HARMS) {
      Toll toll = incident.toll(harm);
      out.writeLong(toll.low());
      out.writeLong(toll.best());
      out.writeLong(toll.high());
    }
    Fields.texts(incident.claimants, out);
    out.writeInt(incident.reports);
    Fields.text(incident.firstReport, out);
    Fields.text(incident.lastReport, out);
    Fields.text(incident.check, out);
    Fields.text(incident.note, out);
    Fields.texts(incident.claims, out);
  }

  static Incident read(DataInput in) throws IOException {
    return new Incident(
        in.readLong(),
        Days.read(in),
        Spot.read(in),
        CAUSES[in.readByte()],
        Fields.text(in),
        tolls(in),
        Fields.texts(in),
        in.readInt(),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.texts(in));
  }

  private static Map<Harm, Toll> tolls(DataInput in) throws IOException {
    Map<Harm, Toll> tolls = new EnumMap<>(Harm.class);
    for (Harm harm : HARMS) {
      tolls.put(harm, new Toll(in.readLong(), in.readLong(), in.readLong()));
    }
    return tolls;
  }
}
