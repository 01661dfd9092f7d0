package hasila.place;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A place as the gazetteer knows it.
 *
 * @param name its main Arabic name, blank where only the division or country around it is known
 * @param id its GeoNames id, or its id in the user's own gazetteer; blank where it has none
 * @param latitude in degrees north, WGS84; empty where a point would say nothing, as of a country
 * @param longitude in degrees east, WGS84
 * @param admin1 the name of its first-order division, blank where it has none
 * @param country ISO 3166-1 alpha-2, blank where it is of none
 */
public record KnownPlace(
    String name,
    String id,
    Optional<BigDecimal> latitude,
    Optional<BigDecimal> longitude,
    String admin1,
    String country) {
  /** Of a place that lies there and is not known itself: only its division and country. */
  KnownPlace around() {
    return new KnownPlace("", "", Optional.empty(), Optional.empty(), admin1, country);
  }
}
