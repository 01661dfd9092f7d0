package hasila.place;

import hasila.input.InputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The user's own places, which come before the built-in ones; filled line by line. */
public final class OwnPlaces {
  private static final int LATITUDE = 90;
  private static final int LONGITUDE = 180;

  private final GazetteerBuilder builder = new GazetteerBuilder(GazetteerBuilder.OWN_DIVISIONS);
  private int size;

  /**
   * Adds a place; all but its name may be blank.
   *
   * @param others its other names, parted by {@code |} or {@code ;}
   * @param latitude in degrees, as is longitude
   * @param country two letters; anything else is taken for a name and left out
   * @throws InputException where the line says what cannot be
   */
  public void add(
      String name,
      String others,
      String latitude,
      String longitude,
      String code,
      String admin1,
      String country)
      throws InputException {
    List<String> names = new ArrayList<>();
    for (String each : (name + "|" + others).split("[|;\u061B]", -1)) {
      if (!each.isBlank()) {
        names.add(each.strip());
      }
    }
    if (name.isBlank()) {
      throw new InputException("no name", "write one");
    }
    if (latitude.isBlank() != longitude.isBlank()) {
      throw new InputException("half a point", "give both latitude and longitude, or none");
    }
    builder.add(
        new GazetteerEntry(
            PlaceKind.OWN,
            code.strip(),
            names,
            degrees(latitude.strip(), LATITUDE),
            degrees(longitude.strip(), LONGITUDE),
            isCode(country.strip()) ? country.strip().toUpperCase(Locale.ROOT) : "",
            admin1.strip(),
            admin1.strip(),
            0));
    size++;
  }

  private static boolean isCode(String country) {
    return country.length() == 2
        && country.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
  }

  private static int degrees(String cell, int most) throws InputException {
    if (cell.isEmpty()) {
      return Gazetteer.NOWHERE;
    }
    try {
      BigDecimal degrees = new BigDecimal(cell);
      if (degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0) {
        return PlaceTables.degrees(degrees);
      }
    } catch (NumberFormatException e) {
      // Told below, with the number that is out of range.
    }
    throw new InputException("\"" + cell + "\" is no degree", "write decimal degrees, as 35.86");
  }

  public int size() {
    return size;
  }

  public Gazetteer gazetteer() {
    return builder.build();
  }
}
