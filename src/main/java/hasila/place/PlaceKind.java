package hasila.place;

/** What a place of the gazetteer is. */
public enum PlaceKind {
  COUNTRY,
  /** What holds several countries: «آسيا», «الشرق الأوسط». */
  CONTINENT,
  /** A first-order division: a governorate, a province, a state. */
  DIVISION,
  /** «الغوطة الشرقية»: what no administration bounds. */
  REGION,
  WATER,
  CAPITAL,
  /** The seat of a first-order division. */
  SEAT,
  TOWN,
  /** One of the user's own. */
  OWN,
  /** No place: the adjective of a country's people, which tells what country a report speaks of. */
  PEOPLE
}
