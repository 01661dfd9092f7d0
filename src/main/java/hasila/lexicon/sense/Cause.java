package hasila.lexicon.sense;

/** What did it: the values of the column {@code cause}. */
public enum Cause {
  AIRSTRIKE,
  DRONE_STRIKE,
  SHELLING,
  EXPLOSION,
  LANDMINE,
  SHOOTING,
  CLASHES,
  RAID,
  EXECUTION,
  TORTURE,
  STABBING,
  TRAFFIC_ACCIDENT,
  SHIPWRECK,
  FIRE,
  FLOOD,
  EARTHQUAKE,
  STORM,
  COLLAPSE,
  DISEASE,
  HUNGER,
  OTHER,
  /** The report does not say: a blank cell. */
  NONE
}
