package hasila.output.cell;

import static hasila.output.cell.Column.Kind.CODE;
import static hasila.output.cell.Column.Kind.DAY;
import static hasila.output.cell.Column.Kind.NUMBER;
import static hasila.output.cell.Column.Kind.TEXT;
import static hasila.output.cell.Column.Kind.WHOLE;

import hasila.incident.toll.Harm;
import hasila.incident.toll.Incident;
import hasila.lexicon.sense.Cause;
import java.time.LocalDate;

/** The columns of incidents.csv, in order. */
public enum IncidentColumn implements FileColumn<IncidentColumn.Named> {
  INCIDENT(CODE, "Its name, which it keeps when reports are added."),
  DATE_START(DAY, "The first day on which it may have happened; blank where no report dates it."),
  DATE_END(DAY, "The last one."),
  PLACE(TEXT, "Where, as most reports write it."),
  PLACE_NAME(
      TEXT,
      "The place in the gazetteer: its main Arabic name; blank, as is all to lon, where only what"
          + " lies around it is known (the governorate of a village)."),
  PLACE_ID(TEXT, "Its GeoNames id, or its id in your own gazetteer."),
  LAT(NUMBER, "Its latitude in degrees north (WGS84)."),
  LON(NUMBER, "Its longitude in degrees east (WGS84)."),
  ADMIN1(TEXT, "The first-order division that it lies in: governorate, province, state."),
  COUNTRY(CODE, "The country that it lies in (ISO 3166-1 alpha-2)."),
  CAUSE(CODE, "What did it, as most reports say."),
  BY_WHOM(TEXT, "Who did it, in the words that most reports use."),
  KILLED_LOW(Harm.KILLED, "The least killed that a claimant says who was not superseded."),
  KILLED_BEST(Harm.KILLED, "The killed that all say; blank where they differ."),
  KILLED_HIGH(Harm.KILLED, "The most killed."),
  CIVILIANS_KILLED_LOW(
      Harm.CIVILIANS_KILLED,
      "The least killed civilians that a claimant says who was not superseded."),
  CIVILIANS_KILLED_BEST(
      Harm.CIVILIANS_KILLED, "The killed civilians that all say; blank where they differ."),
  CIVILIANS_KILLED_HIGH(Harm.CIVILIANS_KILLED, "The most killed civilians."),
  CHILDREN_KILLED_LOW(
      Harm.CHILDREN_KILLED,
      "The least killed children that a claimant says who was not superseded."),
  CHILDREN_KILLED_BEST(
      Harm.CHILDREN_KILLED, "The killed children that all say; blank where they differ."),
  CHILDREN_KILLED_HIGH(Harm.CHILDREN_KILLED, "The most killed children."),
  WOMEN_KILLED_LOW(
      Harm.WOMEN_KILLED, "The least killed women that a claimant says who was not superseded."),
  WOMEN_KILLED_BEST(Harm.WOMEN_KILLED, "The killed women that all say; blank where they differ."),
  WOMEN_KILLED_HIGH(Harm.WOMEN_KILLED, "The most killed women."),
  INJURED_LOW(Harm.INJURED, "The least injured that a claimant says who was not superseded."),
  INJURED_BEST(Harm.INJURED, "The injured that all say; blank where they differ."),
  INJURED_HIGH(Harm.INJURED, "The most injured."),
  MISSING_LOW(Harm.MISSING, "The least missing that a claimant says who was not superseded."),
  MISSING_BEST(Harm.MISSING, "The missing that all say; blank where they differ."),
  MISSING_HIGH(Harm.MISSING, "The most missing."),
  DETAINED_LOW(Harm.DETAINED, "The least detained that a claimant says who was not superseded."),
  DETAINED_BEST(Harm.DETAINED, "The detained that all say; blank where they differ."),
  DETAINED_HIGH(Harm.DETAINED, "The most detained."),
  DISPLACED_LOW(Harm.DISPLACED, "The least displaced that a claimant says who was not superseded."),
  DISPLACED_BEST(Harm.DISPLACED, "The displaced that all say; blank where they differ."),
  DISPLACED_HIGH(Harm.DISPLACED, "The most displaced."),
  CLAIMANTS(TEXT, "Who counted, joined with ·"),
  REPORTS(WHOLE, "How many reports tell of it."),
  FIRST_REPORT(
      TEXT,
      "The earliest of them by their days, of one day the first by name; where none has a day, the first by name."),
  LAST_REPORT(
      TEXT, "The latest of them in the same order; of those with a day, where any has one."),
  CHECKS(CODE, "What cannot be right, or wants a look."),
  CHECK_NOTE(TEXT, "The checks in a sentence."),
  CLAIMS(TEXT, "The claim_ids of all rows that tell of it, joined with ;");

  private final Head head;
  private final Harm harm;

  /** An incident with its name. */
  public record Named(Incident incident, String name) {}

  IncidentColumn(Kind kind, String doc) {
    this.head = Head.of(this, kind, doc);
    this.harm = Harm.KILLED;
  }

  IncidentColumn(Harm harm, String doc) {
    this.head = Head.of(this, NUMBER, doc);
    this.harm = harm;
  }

  @Override
  public Head head() {
    return head;
  }

  @Override
  public String value(Named row) {
    Incident incident = row.incident();
    return switch (this) {
      case INCIDENT -> row.name();
      case DATE_START -> day(incident, incident.from());
      case DATE_END -> day(incident, incident.to());
      case PLACE -> incident.place();
      case PLACE_NAME -> incident.placeName();
      case PLACE_ID -> incident.placeId();
      case LAT -> incident.latitude();
      case LON -> incident.longitude();
      case ADMIN1 -> incident.admin1();
      case COUNTRY -> incident.country();
      case CAUSE -> incident.cause() == Cause.NONE ? "" : Cell.word(incident.cause());
      case BY_WHOM -> incident.byWhom();
      case KILLED_LOW,
          CIVILIANS_KILLED_LOW,
          CHILDREN_KILLED_LOW,
          WOMEN_KILLED_LOW,
          INJURED_LOW,
          MISSING_LOW,
          DETAINED_LOW,
          DISPLACED_LOW ->
          number(incident.toll(harm).low());
      case KILLED_BEST,
          CIVILIANS_KILLED_BEST,
          CHILDREN_KILLED_BEST,
          WOMEN_KILLED_BEST,
          INJURED_BEST,
          MISSING_BEST,
          DETAINED_BEST,
          DISPLACED_BEST ->
          number(incident.toll(harm).best());
      case KILLED_HIGH,
          CIVILIANS_KILLED_HIGH,
          CHILDREN_KILLED_HIGH,
          WOMEN_KILLED_HIGH,
          INJURED_HIGH,
          MISSING_HIGH,
          DETAINED_HIGH,
          DISPLACED_HIGH ->
          number(incident.toll(harm).high());
      case CLAIMANTS -> String.join(" · ", incident.claimants());
      case REPORTS -> Integer.toString(incident.reports());
      case FIRST_REPORT -> incident.firstReport();
      case LAST_REPORT -> incident.lastReport();
      case CHECKS -> incident.check();
      case CHECK_NOTE -> incident.note();
      case CLAIMS -> Cell.joined(incident.claims());
    };
  }

  private static String day(Incident incident, long day) {
    return incident.isDated() ? LocalDate.ofEpochDay(day).toString() : "";
  }

  private static String number(long number) {
    return number < 0 ? "" : Long.toString(number);
  }
}
