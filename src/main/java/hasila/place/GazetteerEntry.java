package hasila.place;

import java.util.List;

/**
 * One place on its way into a {@link Gazetteer}.
 *
 * @param names the main one first; {@value #ORDINARY} before one that is an ordinary word too
 * @param latitude in ten-thousandths of a degree, or {@link Gazetteer#NOWHERE}
 * @param division the code of its first-order division in its country, blank where it has none
 * @param divisionName the name of that division, blank where other entries tell it
 */
record GazetteerEntry(
    PlaceKind kind,
    String id,
    List<String> names,
    int latitude,
    int longitude,
    String country,
    String division,
    String divisionName,
    int population) {
  static final String ORDINARY = "~";

  String mainName() {
    return plain(names.get(0));
  }

  static String plain(String name) {
    return name.startsWith(ORDINARY) ? name.substring(ORDINARY.length()) : name;
  }

  /** Names what is in the country and has the code, whatever it is itself. */
  String divisionKey() {
    return division.isEmpty() ? "" : country + "/" + division;
  }
}
