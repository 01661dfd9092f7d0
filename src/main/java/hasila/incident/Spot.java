package hasila.incident;

import hasila.place.KnownPlace;
import hasila.sorted.Fields;
import hasila.text.Spelling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a happening was.
 *
 * @param text the place as written, blank if not said
 * @param folded the same, folded
 * @param name the closest name in it, folded
 * @param known its main name in the gazetteer, blank where it is not known there; so with the rest
 * @param lat in degrees north, as the gazetteer writes it
 */
record Spot(
    String text,
    String folded,
    String name,
    String known,
    String id,
    String lat,
    String lon,
    String admin1,
    String country) {
  static final Spot NOWHERE = new Spot("", "", "", "", "", "", "", "", "");

  private static final double DEGREE = 111.2;
  private static final double SAME = 3;
  private static final double NEAR = 12;

  /** So far around a town its villages are told by it. */
  private static final double AROUND = 40;

  private static final int SHORTEST = 3;
  private static final int ARTICLE = 3;

  /** How two places are related, the closest first. */
  enum Kinship {
    /** One place. */
    SAME,
    /** One is told to lie in or by the other: «مدرسة في سرمين», «ريف إدلب». */
    NEAR,
    /** One of them is not told. */
    UNKNOWN,
    /** No name in common, and too little known of where they lie to tell them apart. */
    STRANGE,
    APART
  }

  static Spot of(String text, String name, Optional<KnownPlace> place) {
    String folded = Spelling.fold(text);
    if (place.isEmpty()) {
      return new Spot(text, folded, name, "", "", "", "", "", "");
    }
    KnownPlace known = place.get();
    return new Spot(
        text,
        folded,
        name,
        known.name(),
        known.id(),
        degrees(known.latitude()),
        degrees(known.longitude()),
        known.admin1(),
        known.country());
  }

  private static String degrees(Optional<BigDecimal> degrees) {
    return degrees.isPresent() ? degrees.get().stripTrailingZeros().toPlainString() : "";
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  boolean isKnown() {
    return !lat.isEmpty();
  }

  /** Whether it is a division that other places lie in: its own name is that of the division. */
  boolean isWide() {
    return isExact()
        && (!admin1.isEmpty() && admin1.equals(known) || isKnown() && admin1.isEmpty());
  }

  /** How closely it says where: nowhere, by a name, in or near a place, in a place itself. */
  int closeness() {
    return isBlank() ? 0 : !isKnown() ? 1 : isWide() || !isExact() ? 2 : 3;
  }

  /** What spots of one place share. */
  String key() {
    return !id.isEmpty() && isExact() ? id : !name.isEmpty() ? name : folded;
  }

  /**
   * Whether it is the place of the gazetteer itself, and not one in or near it whose name the
   * gazetteer does not know: «قرية كذا شرق حلب».
   */
  private boolean isExact() {
    String own = Spelling.fold(known);
    return name.isEmpty() || own.contains(name) || name.contains(own);
  }

  Kinship to(Spot other) {
    if (isBlank() || other.isBlank()) {
      return Kinship.UNKNOWN;
    }
    if (!name.isEmpty() && name.equals(other.name)) {
      return Kinship.SAME;
    }
    boolean kin = names(other) || other.names(this);
    if (!isKnown() || !other.isKnown()) {
      return kin ? Kinship.NEAR : Kinship.STRANGE;
    }
    double km = kilometres(other);
    boolean exact = isExact() && other.isExact();
    if (exact && km <= SAME) {
      return Kinship.SAME;
    }
    boolean inside =
        country.equals(other.country)
            && (isWide() || other.isWide())
            && (admin1.isEmpty() || other.admin1.isEmpty() || admin1.equals(other.admin1));
    if (kin || inside) {
      return Kinship.NEAR;
    }
    return km <= (exact ? NEAR : AROUND) ? Kinship.STRANGE : Kinship.APART;
  }

  /** Whether the words of this place hold the name of the other one. */
  private boolean names(Spot other) {
    if (other.name.length() < SHORTEST) {
      return false;
    }
    for (String word : folded.split(" ", -1)) {
      if (word.length() - other.name.length() <= ARTICLE && word.endsWith(other.name)) {
        return true;
      }
    }
    return false;
  }

  /** On a flat map, which is right enough for places near each other. */
  private double kilometres(Spot other) {
    double one = Double.parseDouble(lat);
    double two = Double.parseDouble(other.lat);
    double north = one - two;
    double east =
        (Double.parseDouble(lon) - Double.parseDouble(other.lon))
            * Math.cos(Math.toRadians((one + two) / 2));
    return DEGREE * Math.sqrt(north * north + east * east);
  }

  static void write(Spot spot, DataOutput out) throws IOException {
    Fields.text(spot.text, out);
    Fields.text(spot.folded, out);
    Fields.text(spot.name, out);
    Fields.text(spot.known, out);
    Fields.text(spot.id, out);
    Fields.text(spot.lat, out);
    Fields.text(spot.lon, out);
    Fields.text(spot.admin1, out);
    Fields.text(spot.country, out);
  }

  static Spot read(DataInput in) throws IOException {
    return new Spot(
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in));
  }
}
