package hasila.incident.account;

import hasila.claim.scene.NamedPlace;
import hasila.lexicon.sense.PlaceNoun.Rank;
import hasila.place.KnownPlace;
import hasila.sorted.Fields;
import hasila.text.Spelling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where a happening was.
 *
 * @param text the place as written, blank if not said
 * @param names the towns, quarters and sites that are named, folded, the closest first
 * @param areas the areas and what lies in some direction: «ريف إدلب», «شمال حلب»
 * @param known its main name in the gazetteer, blank where it is not known there; so with the rest
 * @param lat in degrees north, as the gazetteer writes it
 * @param north the same as a number, 0 where it is not known
 */
public record Spot(
    String text,
    List<String> names,
    List<String> areas,
    String known,
    String id,
    String lat,
    String lon,
    String admin1,
    String country,
    double north,
    double east) {
  public static final Spot NOWHERE = unknown("", List.of(), List.of());

  /** The closeness of a place of which no more than a name is known. */
  static final int NAMED = 1;

  private static final double DEGREE = 111.2;
  private static final double SAME = 3;
  private static final double NEAR = 12;

  /** So far around a town its villages are told by it. */
  private static final double AROUND = 40;

  private static final int MOST_NAMES = 6;

  /** How two places are related, the closest first. */
  public enum Kinship {
    /** One place. */
    SAME,
    /** One is told to lie in or by the other: «مدرسة في سرمين», «ريف إدلب». */
    NEAR,
    /** One of them is not told. */
    UNKNOWN,
    /** One of them is told by an area alone, and nothing says where the other lies. */
    VAGUE,
    /** No name in common, and too little known of where they lie to tell them apart. */
    STRANGE,
    APART
  }

  static Spot of(String text, List<NamedPlace> named, Optional<KnownPlace> place) {
    List<String> names = new ArrayList<>(2);
    List<String> areas = new ArrayList<>(2);
    for (NamedPlace name : named) {
      boolean wide = name.rank() == Rank.AREA || name.rank() == Rank.DIRECTION;
      add(wide || isDivision(name, place) ? areas : names, name.name());
    }
    if (place.isEmpty()) {
      return unknown(text, names, areas);
    }
    KnownPlace known = place.get();
    return new Spot(
        text,
        names,
        areas,
        known.name(),
        known.id(),
        degrees(known.latitude()),
        degrees(known.longitude()),
        known.admin1(),
        known.country(),
        known.latitude().map(BigDecimal::doubleValue).orElse(0.0),
        known.longitude().map(BigDecimal::doubleValue).orElse(0.0));
  }

  // Written out: the JVM makes that of a record by code of its own at every start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Spot spot
        && text.equals(spot.text)
        && names.equals(spot.names)
        && areas.equals(spot.areas)
        && known.equals(spot.known)
        && id.equals(spot.id)
        && lat.equals(spot.lat)
        && lon.equals(spot.lon)
        && admin1.equals(spot.admin1)
        && country.equals(spot.country);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + id.hashCode();
  }

  /** A place that the gazetteer does not know. */
  public static Spot unknown(String text, List<String> names, List<String> areas) {
    return new Spot(text, names, areas, "", "", "", "", "", "", 0, 0);
  }

  /** «إدلب»: the town as well as all that lies in its governorate. */
  private static boolean isDivision(NamedPlace name, Optional<KnownPlace> place) {
    return name.rank() == Rank.NAME
        && place.isPresent()
        && Spelling.fold(place.get().admin1()).contains(name.name());
  }

  private static void add(List<String> names, String name) {
    if (names.size() < MOST_NAMES && !names.contains(name)) {
      names.add(name);
    }
  }

  private static String degrees(Optional<BigDecimal> degrees) {
    return degrees.isPresent() ? degrees.get().stripTrailingZeros().toPlainString() : "";
  }

  /** The closer of two that are told of one happening, with the names of both. */
  Spot and(Spot other) {
    Spot closer = other.closeness() > closeness() ? other : this;
    Spot further = closer == this ? other : this;
    if (further.isBlank()) {
      return closer;
    }
    List<String> allNames = new ArrayList<>(closer.names);
    further.names.forEach(name -> add(allNames, name));
    List<String> allAreas = new ArrayList<>(closer.areas);
    further.areas.forEach(name -> add(allAreas, name));
    return new Spot(
        closer.text,
        allNames,
        allAreas,
        closer.known,
        closer.id,
        closer.lat,
        closer.lon,
        closer.admin1,
        closer.country,
        closer.north,
        closer.east);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  public boolean isKnown() {
    return !lat.isEmpty();
  }

  /** Whether it is a division that other places lie in: its own name is that of the division. */
  boolean isWide() {
    return names.isEmpty() && isKnown();
  }

  /** How closely it says where: nowhere, by a name, in or near a place, in a place itself. */
  public int closeness() {
    return isBlank() ? 0 : !isKnown() ? NAMED : isExact() && !isWide() ? 3 : 2;
  }

  /** What spots of one place share. */
  public String key() {
    return !id.isEmpty() && isExact() ? id : !names.isEmpty() ? names.get(0) : text;
  }

  /**
   * Whether it is the place of the gazetteer itself, and not one in or near it whose name the
   * gazetteer does not know: «قرية كذا شرق حلب».
   */
  private boolean isExact() {
    if (names.isEmpty()) {
      return true;
    }
    String own = Spelling.fold(known);
    return own.contains(names.get(0)) || names.get(0).contains(own);
  }

  public Kinship to(Spot other) {
    if (isBlank() || other.isBlank()) {
      return Kinship.UNKNOWN;
    }
    if (!names.isEmpty() && !other.names.isEmpty()) {
      return named(other);
    }
    boolean kin =
        !Collections.disjoint(areas, other.areas)
            || !Collections.disjoint(names, other.areas)
            || !Collections.disjoint(areas, other.names);
    if (names.isEmpty() && other.names.isEmpty() && kin) {
      return Kinship.SAME;
    }
    if (kin || isInside(other)) {
      return Kinship.NEAR;
    }
    // «شمال حلب» may be where any place is of which no more than a name is known.
    return !isKnown() || !other.isKnown()
        ? Kinship.VAGUE
        : kilometres(other) > AROUND ? Kinship.APART : Kinship.STRANGE;
  }

  /** Two places of which names are told. */
  private Kinship named(Spot other) {
    boolean exact = isKnown() && other.isKnown() && isExact() && other.isExact();
    double km = isKnown() && other.isKnown() ? kilometres(other) : 0;
    if (!Collections.disjoint(names, other.names)) {
      return exact && km > AROUND ? Kinship.APART : Kinship.SAME;
    }
    if (exact && km <= SAME) {
      return Kinship.SAME;
    }
    if (!Collections.disjoint(names, other.areas) || !Collections.disjoint(areas, other.names)) {
      return Kinship.NEAR;
    }
    return km <= (exact ? NEAR : AROUND) ? Kinship.STRANGE : Kinship.APART;
  }

  /** Whether both are told by names, none of which is the same. */
  public boolean isNamedOtherwise(Spot other) {
    return !names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(names, other.names);
  }

  private boolean isInside(Spot other) {
    return isKnown()
        && other.isKnown()
        && country.equals(other.country)
        && (admin1.isEmpty() || other.admin1.isEmpty() || admin1.equals(other.admin1));
  }

  /** On a flat map, which is right enough for places near each other. */
  private double kilometres(Spot other) {
    double up = north - other.north;
    double along = (east - other.east) * Math.cos(Math.toRadians((north + other.north) / 2));
    return DEGREE * Math.sqrt(up * up + along * along);
  }

  public static void write(Spot spot, DataOutput out) throws IOException {
    Fields.text(spot.text, out);
    Fields.texts(spot.names, out);
    Fields.texts(spot.areas, out);
    Fields.text(spot.known, out);
    Fields.text(spot.id, out);
    Fields.text(spot.lat, out);
    Fields.text(spot.lon, out);
    Fields.text(spot.admin1, out);
    Fields.text(spot.country, out);
    out.writeDouble(spot.north);
    out.writeDouble(spot.east);
  }

  public static Spot read(DataInput in) throws IOException {
    return new Spot(
        Fields.text(in),
        Fields.texts(in),
        Fields.texts(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        in.readDouble(),
        in.readDouble());
  }
}
