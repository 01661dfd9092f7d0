package hasila.lexicon.sense;

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
  NONE;

  /** Harm done to people, which makes a toll. */
  public boolean isHarm() {
    return isCasualty() || this == MISSING || this == DETAINED || this == DISPLACED;
  }

  /** Whether what happened to these may be a part of what is told so of all. */
  public boolean holds(Event part) {
    return this == part || this == KILLED_OR_INJURED && (part == KILLED || part == INJURED);
  }

  /** What is done at a stroke: a refugee stays one, an injured person was hurt on a day. */
  public boolean isCasualty() {
    return this == KILLED || this == INJURED || this == KILLED_OR_INJURED;
  }
}
