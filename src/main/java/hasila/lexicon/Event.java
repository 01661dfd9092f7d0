package hasila.lexicon;

/** What happened to the counted: the values of the column {@code event}. */
public enum Event {
  KILLED,
  INJURED,
  KILLED_OR_INJURED,
  MISSING,
  DETAINED,
  RELEASED,
  SURRENDERED,
  DISPLACED,
  RETURNED,
  LEFT,
  ESCAPED,
  ARRIVED,
  RESCUED,
  BESIEGED,
  INFECTED,
  RECOVERED,
  DESTROYED,
  DAMAGED,
  SEIZED,
  MOVED,
  OTHER,
  /** The report tells of no event: a blank cell. */
  NONE
}
